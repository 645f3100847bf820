// The rows of an id map as people look for them: whose the ids are, and how many findings belong to them. Pure.

import type { IdMap } from '../../host/id-map.ts';
import { label } from '../../mapping/plan.ts';
import { show } from '../escape.ts';
import type { Facts } from '../facts.ts';

export interface MapRow {
  /** The first id and how many, in the container; null for ids that no container of this map has. */
  readonly inside: number | null;
  readonly outside: number;
  readonly count: number;
  readonly isRunner: boolean;
  readonly who: string;
  /** Those of these ids that findings belong to, and how many findings. */
  readonly owners: readonly number[];
  readonly findings: number;
}

/** So many rows are drawn; a host with more ranges than that is rare. */
const DRAWN = 16;

/** The rows of one map, uid or gid, and after them the owners of findings that are in none. */
export function mapRows(facts: Facts, kind: 'uid' | 'gid', map: IdMap): readonly MapRow[] {
  const owners = new Map<number, number>();
  for (const { entry } of facts.verdict?.findings ?? []) if (entry !== null) owners.set(entry[kind], (owners.get(entry[kind]) ?? 0) + 1);
  const rowOf = (inside: number | null, outside: number, count: number, who: string): MapRow => {
    const found = [...owners].filter(([id]) => id >= outside && id < outside + count);
    const isRunner = count === 1 && outside === facts.user[kind];
    return {
      inside,
      outside,
      count,
      isRunner,
      who: isRunner ? runnerName(facts) : who,
      owners: found.map(([id]) => id),
      findings: found.reduce((sum, [, findings]) => sum + findings, 0),
    };
  };
  const rows = map.toSorted((a, b) => a.inside - b.inside).map((row) => rowOf(row.inside, row.outside, row.count, 'subordinate ids'));
  const strangers = [...owners.keys()]
    .filter((id) => !rows.some(({ owners: known }) => known.includes(id)))
    .map((id) => rowOf(null, id, 1, id === 0 ? 'root of this host' : 'not of this map'));
  return [...rows, ...strangers].slice(0, DRAWN);
}

function runnerName({ plan, user }: Facts): string {
  const inside = plan === null || plan.runner === null ? '' : `${show(label(plan.runner))} is `;
  return `${inside}${show(user.name)}`;
}
