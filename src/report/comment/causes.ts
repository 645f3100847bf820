// The causes of what was found in all jobs, each told once. Pure.

import { markdownCode } from '../escape.ts';
import { counted } from '../words.ts';
import { fence, renderProblem } from './detail.ts';
import type { Amount } from './ladder.ts';
import { nameOfLeg } from './leg.ts';
import type { Leg, Problem } from './leg-schema.ts';
import { mappingPicture } from './picture.ts';

/** Every cause once, with the jobs that have it; then the mapping behind it. */
export function causesOf(legs: readonly Leg[], amount: Amount): readonly string[] {
  const causes = new Map<string, { problem: Problem; leg: Leg; jobs: string[] }>();
  for (const leg of legs) {
    for (const problem of leg.problems) {
      const key = JSON.stringify([problem, leg.image, leg.mapping]);
      const cause = causes.get(key) ?? { problem, leg, jobs: [] };
      cause.jobs.push(nameOfLeg(leg));
      causes.set(key, cause);
    }
  }
  const ranked = [...causes.values()].sort((a, b) => rank(b.problem) - rank(a.problem)).slice(0, amount.causes);
  const drawn = new Set<string>();
  return ranked.flatMap(({ problem, leg, jobs }) => {
    const whose = legs.length < 2 ? [] : [`${inJobs(jobs)}:`];
    const picture = JSON.stringify(leg.mapping);
    const draw = amount.pictures && problem.maker !== null && leg.mapping.some(({ blamed }) => blamed) && !drawn.has(picture);
    if (draw) drawn.add(picture);
    return ['---', ...whose, renderProblem(problem, leg, amount), ...(draw ? [pictureOf(leg)] : [])];
  });
}

/** The names of the jobs that have the same thing to tell, as the beginning of a sentence. */
export function inJobs(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${counted(names.length - 5, 'more job')}` : '';
  return `In ${names.slice(0, 5).map(markdownCode).join(', ')}${more}`;
}

function rank({ level, origin, count }: Problem): number {
  return (level === 'error' ? 1e12 : 0) + (origin === 'earlier' ? 0 : 1e10) + Math.min(count, 1e9);
}

function pictureOf({ mapping }: Leg): string {
  return `Who is whom:\n\n${fence('mermaid', mappingPicture(mapping))}`;
}
