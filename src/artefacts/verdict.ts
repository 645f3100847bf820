// Gathers findings into a verdict with flat memory: every one is counted, the first ten thousand are kept. Pure.

import type { Finding } from './judge.ts';
import type { PolicyEffect } from './policy.ts';
import type { Level, RuleId } from './rules.ts';
import type { Scan } from './scan.ts';

/** So many findings are listed, the rest counted (report contract, version 1). */
export const LISTED = 10_000;

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly counts: { readonly error: number; readonly warning: number };
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  /** How many findings are counted and not listed. */
  readonly omitted: number;
  /** Whose files this run left that are not the runner's, the first thousand owners. */
  readonly offenders: readonly Offender[];
  /** Whether it also left files that are the runner's; asked only where there are offenders. */
  readonly runnerWroteToo: boolean;
  readonly scan: Scan & { readonly roots: readonly string[]; readonly notChecked: readonly NotChecked[] };
  /** null where there is no policy. */
  readonly policy: PolicyEffect | null;
}

/** A rule that was not looked at, and why: a report may not pass over it in silence. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly reason: string;
}

export interface Offender {
  readonly uid: number;
  readonly gid: number;
  readonly count: number;
}

/** A container may give files to as many ids as it has: so many owners are told apart. */
const OWNERS = 1000;

export interface Gathering {
  readonly add: (finding: Finding) => void;
  readonly offenders: () => readonly Offender[];
  readonly verdict: (scan: Verdict['scan'], runnerWroteToo: boolean) => Verdict;
}

/** Collects findings. What fails a check is listed first when there are more than can be listed. */
export function gather(): Gathering {
  const kept: Record<Level, Finding[]> = { error: [], warning: [] };
  const counts: Record<Level, number> = { error: 0, warning: 0 };
  const byRule: Partial<Record<RuleId, number>> = {};
  const owners = new Map<string, Offender>();
  const offenders = () => [...owners.values()].sort((a, b) => b.count - a.count);
  return {
    offenders,
    add(finding) {
      counts[finding.level] += 1;
      byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
      if (finding.rule === 'foreign-owner' && finding.origin === 'run' && finding.entry !== null) note(finding.entry);
      if (kept[finding.level].length < LISTED) kept[finding.level].push(finding);
    },
    verdict(scan, runnerWroteToo) {
      const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
      const omitted = counts.error + counts.warning - findings.length;
      return {
        findings,
        counts: { ...counts },
        byRule: { ...byRule },
        omitted,
        offenders: offenders(),
        runnerWroteToo,
        scan,
        policy: null,
      };
    },
  };

  function note({ uid, gid }: { readonly uid: number; readonly gid: number }): void {
    const owner = `${uid}:${gid}`;
    const known = owners.get(owner);
    if (known !== undefined || owners.size < OWNERS) owners.set(owner, { uid, gid, count: (known?.count ?? 0) + 1 });
  }
}

/** Find runs in parallel; a report reads the same each time. */
function byPath(a: Finding, b: Finding): number {
  const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does; so
 * does an entry of the policy that has expired.
 */
export function fails(verdict: Verdict, failOn: 'error' | 'warning' | 'never'): boolean {
  if (failOn === 'never') return false;
  const expired = verdict.policy?.allowances.some((one) => one.expired) === true;
  return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || expired || (failOn === 'warning' && verdict.counts.warning > 0);
}
