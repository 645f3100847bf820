// The JSON report of a job → what a comment holds of it. Pure. The report may come from a job that is not trusted (an artefact of a
// fork): everything is cut to the limits of the schema, and what does not look like ours is left out.

import { plain, show, showAgain } from '../escape.ts';
import { policyChangeNote } from '../policy-text.ts';
import type { Report } from '../schema.ts';
import type { Leg } from './leg-schema.ts';
import { mappingOf } from './mapping.ts';
import { problemsOf, shownPathOf } from './problems.ts';
import { shorten } from './shorten.ts';

/** `total`: how many siblings the job has in its matrix, itself among them; null where that is not known. */
export function legOfReport(report: Report, total: number | null): Leg {
  const { ci, host, image, scan, summary, policy } = report;
  const repair = report.repair === null || report.repair.dryRun ? null : report.repair;
  const left = repair?.left ?? { ...summary, unexamined: scan?.unexamined.length ?? 0 };
  return {
    ...emptyLeg(ci.job, ci.leg),
    total,
    run: /^\d{1,20}$/.test(ci.runId ?? '') ? (ci.runId as string) : '0',
    attempt: Math.max(0, ci.attempt ?? 0),
    sha: /^[0-9a-f]{7,64}$/.test(ci.headSha ?? '') ? ci.headSha : null,
    outcome: report.outcome,
    exitCode: Number.isInteger(report.command?.exitCode) ? (report.command?.exitCode ?? null) : null,
    fault: faultOf(report),
    entries: scan?.entries ?? null,
    errors: left.error,
    warnings: left.warning,
    unexamined: left.unexamined,
    allowed: summary.allowed,
    expired: policy?.allow.filter(({ expired }) => expired).length ?? 0,
    repaired: repair !== null,
    policyChange: report.policyChanged === null ? null : shorten(plain(policyChangeNote(report)), 500),
    places: (scan?.unexamined ?? [])
      .slice(0, 3)
      .map((place) => ({ path: place.path === null ? null : shorten(shownPathOf(place), 300), reason: shorten(show(place.reason), 300) })),
    runner: shorten(`${show(host.user)} (${host.uid}:${host.gid})`, 120),
    image: image === null ? null : shorten(show(image.reference), 300),
    mapping: mappingOf(report),
    problems: problemsOf(report),
  };
}

function faultOf({ fault }: Report): Leg['fault'] {
  if (fault === null) return null;
  const { message, meaning, cure } = fault;
  return { message: shorten(show(message), 300), meaning: shorten(show(meaning), 500), cure: shorten(show(cure), 500) };
}

/** A job that was expected in this run and has left no report. */
export function missingLeg(job: string, leg: string | null, run: Pick<Leg, 'run' | 'attempt' | 'sha'>): Leg {
  return { ...emptyLeg(job, leg), ...run };
}

/** What tells a job, and a step in it, from all others of its workflow. */
export function keyOfLeg({ job, leg }: Pick<Leg, 'job' | 'leg'>): string {
  return JSON.stringify([job, leg]);
}

/** The name of a job as GitHub shows it: `test (24, ubuntu)`. */
export function nameOfLeg({ job, leg }: Pick<Leg, 'job' | 'leg'>): string {
  return showAgain(leg === null ? job : `${job} (${leg})`);
}

/** Nothing in it that anybody has to see: what an earlier job left on the machine is not the doing of a pull request. */
export function isClean(leg: Leg): boolean {
  return leg.outcome === 'pass' && leg.errors + leg.expired === 0 && leg.problems.every(({ origin }) => origin === 'earlier');
}

function emptyLeg(job: string | null, leg: string | null): Leg {
  return {
    job: shorten(show(job ?? 'job'), 120),
    leg: leg === null ? null : shorten(show(leg), 200),
    total: null,
    run: '0',
    attempt: 0,
    sha: null,
    outcome: 'missing',
    exitCode: null,
    fault: null,
    entries: null,
    errors: 0,
    warnings: 0,
    unexamined: 0,
    allowed: 0,
    expired: 0,
    repaired: false,
    policyChange: null,
    places: [],
    runner: null,
    image: null,
    mapping: [],
    problems: [],
  };
}
