// What a project has decided of the rules: levels, paths that may break them, residue that is known. Stands between the rules and
// the gathering, so that whatever is found passes it. Pure.

import type { Finding } from './judge.ts';
import { bytesOf, type PathBytes } from './path-bytes.ts';
import type { Level, RuleId } from './rules.ts';
import type { Gathering, Verdict } from './verdict.ts';

export interface Policy {
  /** The file, as people know it: relative in the workspace. */
  readonly file: string;
  readonly levels: Readonly<Partial<Record<RuleId, Level | 'off'>>>;
  readonly allow: readonly Allowance[];
  readonly baseline: Baseline | null;
  /** The day in UTC on which it was read, `2027-01-31`: what was allowed until an earlier day no longer is. */
  readonly today: string;
}

/** An entry of `allow`. */
export interface Allowance {
  /** The pattern as it was written. */
  readonly path: string;
  readonly line: number;
  readonly matches: (path: PathBytes) => boolean;
  /** null: all of them. */
  readonly rules: readonly RuleId[] | null;
  readonly reason: string;
  /** The last day in UTC on which it allows; null: it does not expire. */
  readonly until: string | null;
}

export interface Baseline {
  readonly file: string;
  /** By `residueKey`. */
  readonly residue: ReadonlyMap<string, Residue>;
  /** Findings that the report counted and did not list: nobody knows them. */
  readonly omitted: number;
}

/** A finding of an earlier report. The path is absolute. */
export interface Residue {
  readonly rule: RuleId;
  readonly path: PathBytes;
  readonly uid: number;
  readonly gid: number;
}

/** What the policy did to a check. */
export interface PolicyEffect {
  readonly policy: Policy;
  /** Findings of rules that are off. */
  readonly dropped: number;
  /** Those that allow something here, and those that have expired: an expired one fails the check. */
  readonly allowances: readonly { readonly allowance: Allowance; readonly expired: boolean; readonly count: number }[];
  /** Residue of the baseline that is there still. */
  readonly known: readonly Residue[];
  /** Residue of the baseline that was looked for, and is there no longer. */
  readonly gone: readonly Residue[];
}

/** Of these the scan looks only at what the run has changed, so that what it does not find may be there all the same. */
const LOOKED_AT_IN_PART: readonly RuleId[] = ['file-capability', 'foreign-acl'];

/** A gathering that keeps to the policy; the same one where there is none. `means`: whether a path below the roots is asked about. */
export function applyPolicy(policy: Policy | null, gathering: Gathering, means: (path: PathBytes) => boolean): Gathering {
  if (policy === null) return gathering;
  const counts = new Map<Allowance, number>();
  const seen = new Set<string>();
  const known = new Set<string>();
  let dropped = 0;
  return {
    offenders: gathering.offenders,
    add(finding) {
      const key = keyOf(finding);
      if (key !== null && policy.baseline?.residue.has(key) === true) seen.add(key);
      const level = policy.levels[finding.rule];
      if (level === 'off') {
        dropped += 1;
        return;
      }
      const allowance = allowanceFor(policy, finding);
      if (allowance !== null) counts.set(allowance, (counts.get(allowance) ?? 0) + 1);
      if (allowance !== null && !hasExpired(allowance, policy)) return;
      // What this run made is no residue, even where an earlier one had left the same.
      if (key !== null && seen.has(key) && finding.origin !== 'run') known.add(key);
      else gathering.add(level === undefined || finding.origin === 'earlier' ? finding : { ...finding, level });
    },
    verdict(scan, runnerWroteToo) {
      const residue = [...(policy.baseline?.residue ?? [])].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
      const isGone = ([key, { rule, path }]: readonly [string, Residue]) =>
        !seen.has(key) && !LOOKED_AT_IN_PART.includes(rule) && means(path) && wasScanned(path, scan);
      const effect: PolicyEffect = {
        policy,
        dropped,
        allowances: policy.allow
          .map((allowance) => ({ allowance, expired: hasExpired(allowance, policy), count: counts.get(allowance) ?? 0 }))
          .filter(({ expired, count }) => expired || count > 0),
        known: residue.filter(([key]) => known.has(key)).map(([, one]) => one),
        gone: residue.filter(isGone).map(([, one]) => one),
      };
      return { ...gathering.verdict(scan, runnerWroteToo), policy: effect };
    },
  };
}

/** How many findings are not reported because the policy says so. */
export function excusedCount({ dropped, allowances, known }: PolicyEffect): number {
  return dropped + known.length + allowedCount(allowances);
}

/** How many findings entries of `allow` allow. */
export function allowedCount(allowances: PolicyEffect['allowances']): number {
  return allowances.reduce((sum, { expired, count }) => sum + (expired ? 0 : count), 0);
}

/** The entry that speaks of a finding: one that still allows it before one that no longer does. */
function allowanceFor(policy: Policy, { rule, entry }: Finding): Allowance | null {
  if (entry === null) return null;
  const speaking = policy.allow.filter(({ rules, matches }) => (rules === null || rules.includes(rule)) && matches(entry.path));
  return speaking.find((allowance) => !hasExpired(allowance, policy)) ?? speaking[0] ?? null;
}

/** Whether the last day of an entry is over, in UTC. */
export function hasExpired({ until }: Allowance, { today }: Policy): boolean {
  return until !== null && until < today;
}

/** Two findings with the same key are the same residue. */
export function residueKey({ rule, path, uid, gid }: Residue): string {
  return `${rule} ${uid}:${gid} ${path}`;
}

function keyOf({ rule, entry }: Finding): string | null {
  return entry === null ? null : residueKey({ rule, ...entry });
}

/** Whether it would have been found if it were there. */
function wasScanned(path: PathBytes, { roots, unexamined }: Verdict['scan']): boolean {
  const isIn = (root: PathBytes) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`);
  return unexamined.length === 0 && roots.map(bytesOf).some(isIn);
}
