// From the path of a policy file to the policy. Where that path comes from is decided elsewhere (find-policy.ts). Loaded only where
// there is one: YAML and validation take as long to load as ten thousand files to check.

import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { bytesOf, lossyTextOf } from '../artefacts/path-bytes.ts';
import { parsePattern } from '../artefacts/patterns.ts';
import type { Allowance, Baseline, Policy } from '../artefacts/policy.ts';
import { UsageError } from '../errors.ts';
import { parseBaseline } from './baseline.ts';
import { mistakeAt, parsePolicy, type WrittenPolicy } from './parse-policy.ts';
import { HERE } from './parse-yaml.ts';
import { readConfined } from './read-confined.ts';

const POLICY_LIMIT = 256 * 1024;
/** A report lists up to 10,000 findings, and a path may take 4,096 bytes. */
const BASELINE_LIMIT = 64 * 1024 * 1024;

/**
 * The policy in a file, read whole: nothing of it is looked up later. All its paths start at the workspace. One that lies in the
 * workspace is read only if its real path does, too, and the same goes for its baseline. Throws a UsageError with every mistake.
 */
export function readPolicy(path: string, { workspace, today }: { readonly workspace: string; readonly today: string }): Policy {
  const file = nameOf(path, workspace);
  const folder = file === path ? null : workspace;
  const text = readConfined(path, POLICY_LIMIT, folder);
  if (!text.ok) throw new UsageError([{ setting: 'policy', value: file, problem: text.problem, example: null }]);

  const written = parsePolicy(text.value, file);
  return policyOf(written, { file, workspace, today, baseline: readBaseline(written, file, folder, workspace) });
}

/**
 * The policy in a text that comes from the base branch. Its baseline would be a file of the checkout, which is the pull request's: that is
 * a mistake. Throws a UsageError with every mistake.
 */
export function readBasePolicy(
  text: string,
  file: string,
  { workspace, today }: { readonly workspace: string; readonly today: string },
): Policy {
  const written = parsePolicy(text, file);
  if (written.said.baseline !== undefined) {
    const problem =
      'lies in the checkout of the pull request, which could excuse itself by it. Allowed with policy-from base: levels and allow';
    const fault = { ...HERE, place: written.placeOf(['baseline']), path: ['baseline'], value: written.said.baseline, problem };
    throw new UsageError([mistakeAt(fault, file)]);
  }
  return policyOf(written, { file, workspace, today, baseline: null });
}

function policyOf(
  written: WrittenPolicy,
  { workspace, ...rest }: Pick<Policy, 'file' | 'today' | 'baseline'> & { readonly workspace: string },
): Policy {
  const { levels = {}, allow = [] } = written.said;
  return {
    ...rest,
    levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== undefined)),
    allow: allow.map((entry, index) => allowanceOf(entry, written.placeOf(['allow', index]).line, workspace)),
  };
}

function allowanceOf(entry: NonNullable<WrittenPolicy['said']['allow']>[number], line: number, workspace: string): Allowance {
  const { path, rules = null, reason, until = null } = entry;
  const pattern = parsePattern(path, workspace, homedir());
  // A folded text has line breaks of its own.
  return { path, line, rules, until, reason: reason.trim().replace(/\s+/g, ' '), matches: (found) => pattern.matches(lossyTextOf(found)) };
}

function readBaseline({ said, placeOf }: WrittenPolicy, file: string, folder: string | null, workspace: string): Baseline | null {
  if (said.baseline === undefined) return null;
  const path = resolve(workspace, said.baseline);
  const text = readConfined(path, BASELINE_LIMIT, folder);
  const read = text.ok ? parseBaseline(text.value, nameOf(path, workspace), bytesOf(workspace)) : text;
  if (read.ok) return read.value;
  const fault = { ...HERE, place: placeOf(['baseline']), path: ['baseline'], value: said.baseline, problem: read.problem };
  throw new UsageError([mistakeAt(fault, file)]);
}

/** Relative in the workspace, absolute outside it. */
function nameOf(path: string, workspace: string): string {
  const prefix = workspace === '/' ? '/' : `${workspace}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
