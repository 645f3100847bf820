// The reports of many jobs → one leg a job, with those that are missing. Pure.

import type { Mistake } from '../errors.ts';
import { keyOfLeg, legOfReport, missingLeg, nameOfLeg } from '../report/comment/leg.ts';
import type { Leg } from '../report/comment/leg-schema.ts';
import type { Report } from '../report/schema.ts';

/** The run whose reports these have to be; null where we are in no CI and anybody's will do. */
export interface RunOfReports {
  readonly repository: string | null;
  readonly runId: string | null;
  readonly headSha: string | null;
}

/** Why reports cannot be of this run: whoever wrote an artefact can have written into it what he liked. */
export function foreignReports(
  reports: readonly { readonly file: string; readonly report: Report }[],
  run: RunOfReports | null,
): readonly Mistake[] {
  if (run === null) return [];
  return reports.flatMap(({ file, report: { ci } }) =>
    (['repository', 'runId', 'headSha'] as const)
      .filter((fact) => run[fact] !== null && ci[fact] !== run[fact])
      .map((fact) => ({
        setting: 'FILE',
        value: file,
        problem: `says it is of ${NAMES[fact]} ${ci[fact]}, and this run is of ${run[fact]}. Allowed: reports of this run`,
        example: null,
      })),
  );
}

const NAMES = { repository: 'the repository', runId: 'the run', headSha: 'the commit' } as const;

/**
 * One leg a job: of several reports of one job the newest attempt counts. `expected` are the jobs that have to be there, by the names
 * that reports show: `test`, or `test (24, ubuntu)`.
 */
export function gatherLegs(reports: readonly Report[], expected: readonly string[]): readonly Leg[] {
  const legs = new Map<string, Leg>();
  for (const report of reports) {
    const leg = legOfReport(report, null);
    const known = legs.get(keyOfLeg(leg));
    if (known === undefined || known.attempt <= leg.attempt) legs.set(keyOfLeg(leg), leg);
  }
  const found = [...legs.values()].sort((a, b) => (nameOfLeg(a) < nameOfLeg(b) ? -1 : 1));
  const names = new Set(found.map(nameOfLeg));
  const [first] = found;
  const run = { run: first?.run ?? '0', attempt: first?.attempt ?? 0, sha: first?.sha ?? null };
  const missing = expected
    .filter((name) => !names.has(name))
    .map((name) => {
      const [, job = name, leg = null] = /^(.*?) \((.*)\)$/.exec(name) ?? [];
      return missingLeg(job, leg, run);
    });
  return [...found, ...missing];
}

/** Whether all jobs are there and passed. */
export function allPassed(legs: readonly Leg[]): boolean {
  return legs.length > 0 && legs.every(({ outcome }) => outcome === 'pass');
}
