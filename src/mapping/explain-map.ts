// A pasted id map (/proc/PID/uid_map), row by row and in both directions. Pure.

import { type IdMap, type IdRange, parseIdMap, toInside } from '../host/id-map.ts';
import type { HostFacts } from '../host/read-host.ts';

export interface MapExplanation {
  readonly version: 1;
  readonly subject: string;
  readonly rows: readonly (IdRange & { readonly from: 'runner' | 'subordinate' | 'elsewhere' })[];
  readonly text: string;
  readonly cure: null;
}

/** Whether this is a pasted id map: threes of numbers, however they are broken into lines. */
export function isIdMap(text: string): boolean {
  const numbers = text.trim().split(/\s+/);
  return numbers.length > 1 && numbers.length % 3 === 0 && numbers.every((number) => /^\d{1,10}$/.test(number));
}

/** Explains a pasted map on this host. */
export function explainMap(subject: string, host: HostFacts): MapExplanation {
  const numbers = subject.trim().split(/\s+/);
  const lines = numbers.flatMap((_, at) => (at % 3 === 0 ? [numbers.slice(at, at + 3).join(' ')] : []));
  const rows = parseIdMap(lines.join('\n'))
    .filter(({ count }) => count > 0)
    .map((row) => ({ ...row, from: fromWhom(row, host) }));
  return { version: 1, subject, rows, text: [...rows.map((row) => sentenceOf(row, host)), ...example(rows)].join('\n'), cure: null };
}

function fromWhom({ outside, count }: IdRange, host: HostFacts): 'runner' | 'subordinate' | 'elsewhere' {
  if (count === 1 && outside === host.user.uid) return 'runner';
  const ends = [outside, outside + count - 1];
  return ends.every((id) => id !== host.user.uid && toInside(host.idMap.uid, id) !== null) ? 'subordinate' : 'elsewhere';
}

function sentenceOf(row: MapExplanation['rows'][number], host: HostFacts): string {
  const ids =
    row.count === 1
      ? `${row.inside} in there is ${row.outside} out here`
      : `${span(row.inside, row.count)} in there are ${span(row.outside, row.count)} out here`;
  switch (row.from) {
    case 'runner':
      return `${ids}: you, ${host.user.name}. What ${row.inside} writes is yours.`;
    case 'subordinate':
      return `${ids}: your subordinate ids. What they write is not yours, and you can give it back to yourself without root (podman unshare chown).`;
    case 'elsewhere':
      return `${ids}: none that your Podman may act for. What they write takes root to give back.`;
    default:
      return row.from satisfies never;
  }
}

/** The arithmetic both ways, on the largest row. */
function example(rows: IdMap): string[] {
  const row = rows.toSorted((a, b) => b.count - a.count)[0];
  if (row === undefined || row.count === 1) return [];
  const at = Math.min(99, row.count - 1);
  const [inside, outside] = [row.inside + at, row.outside + at];
  return [
    `So ${inside} in there is ${row.outside} + (${inside} - ${row.inside}) = ${outside} out here, and a file of ${outside} out here is one of ${inside} in there.`,
  ];
}

function span(first: number, count: number): string {
  return `${first} to ${first + count - 1}`;
}
