// Gathers findings into a verdict with flat memory: every one is counted, the first ten thousand are kept. Pure.

import type { Finding } from './judge.ts';
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
  readonly scan: Scan & { readonly roots: readonly string[] };
}

export interface Gathering {
  readonly add: (finding: Finding) => void;
  readonly verdict: (scan: Verdict['scan']) => Verdict;
}

/** Collects findings. What fails a check is listed first when there are more than can be listed. */
export function gather(): Gathering {
  const kept: Record<Level, Finding[]> = { error: [], warning: [] };
  const counts: Record<Level, number> = { error: 0, warning: 0 };
  const byRule: Partial<Record<RuleId, number>> = {};
  return {
    add(finding) {
      counts[finding.level] += 1;
      byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
      if (kept[finding.level].length < LISTED) kept[finding.level].push(finding);
    },
    verdict(scan) {
      const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
      return { findings, counts: { ...counts }, byRule: { ...byRule }, omitted: counts.error + counts.warning - findings.length, scan };
    },
  };
}

/** Find runs in parallel; a report reads the same each time. */
function byPath(a: Finding, b: Finding): number {
  const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does. */
export function fails(verdict: Verdict, failOn: 'error' | 'warning' | 'never'): boolean {
  if (failOn === 'never') return false;
  return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || (failOn === 'warning' && verdict.counts.warning > 0);
}
