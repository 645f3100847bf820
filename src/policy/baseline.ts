// A baseline is the JSON report of an earlier check: what it found, and what it knew from the baseline before it, is known residue.
// So writing the report over the baseline renews it, and what is there no longer falls out. Pure.

import * as v from 'valibot';
import { bytesOf, type PathBytes } from '../artefacts/path-bytes.ts';
import { type Baseline, type Residue, residueKey } from '../artefacts/policy.ts';
import { RULE_IDS, type RuleId } from '../artefacts/rules.ts';
import type { Read } from '../settings/values.ts';

const Found = v.object({
  // Any text: a later version may have rules that this one has not.
  rule: v.string(),
  path: v.string(),
  pathBytes: v.nullable(v.pipe(v.string(), v.base64())),
  owner: v.nullable(v.object({ uid: v.number(), gid: v.number() })),
});
/** Of a report only what is needed, so that one of an earlier or later version of ours will do. */
const Report = v.object({
  version: v.literal(1),
  tool: v.object({ name: v.literal('rootless-artefacts') }),
  findings: v.array(Found),
  policy: v.optional(v.nullable(v.object({ known: v.array(Found) }))),
  summary: v.object({ omitted: v.number() }),
});

/** The residue in the text of a report. What the text holds is not repeated in a problem: any file may have been named. */
export function parseBaseline(text: string, file: string, workspace: PathBytes): Read<Baseline> {
  const report = v.safeParse(Report, jsonOf(text));
  if (!report.success) {
    const problem = 'is not a JSON report, version 1, of rootless-artefacts. Allowed: what rootless-artefacts verify --report FILE writes';
    return { ok: false, problem };
  }
  const { findings, policy, summary } = report.output;
  const residue = new Map<string, Residue>();
  for (const found of [...findings, ...(policy?.known ?? [])]) {
    const one = residueOf(found, workspace);
    if (one !== null) residue.set(residueKey(one), one);
  }
  return { ok: true, value: { file, residue, omitted: summary.omitted } };
}

/** null for what is about no file: a pattern that matched nothing is no residue. */
function residueOf({ rule, path, pathBytes, owner }: v.InferOutput<typeof Found>, workspace: PathBytes): Residue | null {
  if (owner === null || !isRule(rule)) return null;
  const written = pathBytes === null ? bytesOf(path) : (atob(pathBytes) as PathBytes);
  return { rule, path: absoluteOf(written, workspace), ...owner };
}

/** The other way round: relativePath in report/describe.ts. */
function absoluteOf(path: PathBytes, workspace: PathBytes): PathBytes {
  if (path === '.') return workspace;
  return path.startsWith('/') ? path : (`${workspace === '/' ? '' : workspace}/${path}` as PathBytes);
}

function isRule(text: string): text is RuleId {
  return RULE_IDS.includes(text as RuleId);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
