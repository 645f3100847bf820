// A checkup for people: one line a requirement, and under what is not fit what it breaks and its cure. Pure.

import type { Checkup } from '../host/doctor.ts';
import { REQUIREMENTS, type Requirement } from '../host/requirements.ts';
import { show } from './escape.ts';

export function renderCheckup({ requirements }: Checkup): string {
  const unfit = requirements.filter(({ fit }) => fit === false).length;
  const headline =
    unfit === 0
      ? 'FIT    Rootless containers work here'
      : `UNFIT  ${unfit} of ${requirements.length} requirements ${unfit === 1 ? 'is' : 'are'} not met`;
  return `${[headline, ...requirements.filter(({ fit }) => fit !== null).flatMap(linesOf), ...unchecked(requirements)].join('\n')}\n`;
}

function linesOf({ id, fit, seen, breaks, symptom, cure }: Requirement): readonly string[] {
  // Without the doubled backslashes of `show`: a cure is to be pasted, and a symptom to be searched for.
  const line = (name: string, text: string | null) => (text === null ? [] : [`       ${name}: ${show(text).replaceAll('\\\\', '\\')}`]);
  return [
    `${fit === true ? 'ok   ' : 'UNFIT'}  ${REQUIREMENTS[id].title}: ${show(seen)}`,
    ...line('It breaks', breaks),
    ...line('Seen as', symptom),
    ...line('Cure', cure),
  ];
}

/** What could not be checked, with one line a reason. */
function unchecked(requirements: readonly Requirement[]): readonly string[] {
  const open = requirements.filter(({ fit }) => fit === null);
  return [...new Set(open.map(({ seen }) => seen))].map((reason) => {
    const titles = open.filter(({ seen }) => seen === reason).map(({ id }) => REQUIREMENTS[id].title);
    return `?      ${show(reason)}: ${titles.join(', ')}`;
  });
}
