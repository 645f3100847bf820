// Policies as they would have been read, on 24 November 2026.

import type { Finding } from '../../src/artefacts/judge.ts';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { type Allowance, applyPolicy, type Baseline, type Policy, type Residue, residueKey } from '../../src/artefacts/policy.ts';
import { gather, type Verdict } from '../../src/artefacts/verdict.ts';
import { WORKSPACE } from './facts.ts';

export function policyOf(more: Partial<Policy> = {}): Policy {
  return { file: '.rootless-artefacts.yml', levels: {}, allow: [], baseline: null, today: '2026-11-24', ...more };
}

/** An entry that allows this very path. */
export function allowance(path: string, more: Partial<Allowance> = {}): Allowance {
  const bytes = bytesOf(path);
  return { path, line: 4, matches: (found) => found === bytes, rules: null, reason: 'cleared by a hook', until: null, ...more };
}

export function baselineOf(...findings: readonly Finding[]): Baseline {
  const residue = findings.flatMap(({ rule, entry }): Residue[] =>
    entry === null ? [] : [{ rule, path: entry.path, uid: entry.uid, gid: entry.gid }],
  );
  return { file: '.rootless-artefacts-baseline.json', residue: new Map(residue.map((one) => [residueKey(one), one])), omitted: 0 };
}

/** The verdict on these findings in the workspace, under a policy. */
export function verdictUnder(policy: Policy, findings: readonly Finding[]): Verdict {
  const gathering = applyPolicy(policy, gather(), () => true);
  for (const finding of findings) gathering.add(finding);
  return gathering.verdict({ entries: 1234, durationMs: 87, unexamined: [], roots: [WORKSPACE], notChecked: [] }, false);
}
