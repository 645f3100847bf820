// The verdict on many jobs, for a terminal and as data. Pure.

import { nameOfLeg } from '../report/comment/leg.ts';
import type { Leg } from '../report/comment/leg-schema.ts';
import { headlineOf, verdictOf } from '../report/comment/verdict.ts';
import { plain } from '../report/escape.ts';
import { allPassed } from './gather.ts';

/** A line a job, under the verdict on all of them. */
export function renderGathered(legs: readonly Leg[]): string {
  const { text } = headlineOf({ version: 1, wasWrong: false, legs: [...legs] });
  const lines = legs.flatMap((leg) => [
    `${leg.outcome === 'pass' ? 'pass' : 'FAIL'}  ${nameOfLeg(leg)}: ${verdictOf(leg)}.`,
    ...(leg.fault === null ? [] : [`      ${leg.fault.meaning}`, `      Cure: ${leg.fault.cure}`]),
    ...leg.problems.map(
      ({ level, rule, count, sentence, cure }) => `      ${level} ${rule} (${count}): ${sentence}.${cure === null ? '' : ` Cure: ${cure}`}`,
    ),
  ]);
  return plain([`${allPassed(legs) ? 'PASS' : 'FAIL'}  ${text}.`, ...lines, ''].join('\n'));
}

/** The same as data. */
export function gatheredDocument(legs: readonly Leg[]) {
  return {
    version: 1,
    outcome: allPassed(legs) ? 'pass' : 'findings',
    jobs: legs.map(({ job, leg, run, attempt, sha, outcome, fault, errors, warnings, problems }) => ({
      job,
      leg,
      runId: run,
      attempt,
      headSha: sha,
      outcome,
      fault,
      errors,
      warnings,
      problems: problems.map(({ rule, level, origin, count, sentence }) => ({ rule, level, origin, count, message: plain(sentence) })),
    })),
  };
}
