// Why jobs were not run, and the cure, each reason once. Pure.

import { markdownSentence, showAgain } from '../escape.ts';
import { inJobs } from './causes.ts';
import type { Amount } from './ladder.ts';
import { nameOfLeg } from './leg.ts';
import type { Leg } from './leg-schema.ts';

/** Each with the jobs that it kept from running. Of a single job that was not run the headline has told what happened. */
export function faultsOf(legs: readonly Leg[], { causes, cures }: Amount): readonly string[] {
  const reasons = new Map<string, { fault: NonNullable<Leg['fault']>; jobs: string[] }>();
  for (const leg of legs) {
    if (leg.fault === null) continue;
    const key = JSON.stringify(leg.fault);
    const reason = reasons.get(key) ?? { fault: leg.fault, jobs: [] };
    reason.jobs.push(nameOfLeg(leg));
    reasons.set(key, reason);
  }
  const told = (text: string) => markdownSentence(showAgain(text));
  return [...reasons.values()].slice(0, causes).flatMap(({ fault: { message, meaning, cure }, jobs }) => {
    const happened = legs.length === 1 && legs[0]?.outcome === 'not-run' ? '' : `${told(message)}. `;
    const where = legs.length < 2 ? '' : `${inJobs(jobs)}: `;
    return ['---', `${where}${happened}${told(meaning)}`, ...(cures ? [`**Cure:** ${told(cure)}`] : [])];
  });
}
