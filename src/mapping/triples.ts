// The --uidmap/--gidmap triples that make one container id the runner. Pure.

import type { IdMap } from '../host/id-map.ts';

/**
 * Container ids to the ids of Podman's own namespace, where 0 is the runner and 1 to `subordinate` are his subordinate ids: `runner`
 * becomes 0, everybody else keeps his order. Right on Podman 3.0 to 5.8, and in none of the three bugs that keep-id has
 * (containers/podman#22078: a 0 in uid= or gid= breaks 4.3 to 5.0; #29600: whether USER stands depends on the version; #4839).
 */
export function triples(runner: number, subordinate: number): IdMap {
  const below = Math.min(runner, subordinate);
  const above = Math.max(0, subordinate - runner);
  return [
    { inside: 0, outside: 1, count: below },
    { inside: runner, outside: 0, count: 1 },
    { inside: runner + 1, outside: runner + 1, count: above },
  ].filter((range) => range.count > 0);
}

/** The first `count` ids as they are. */
export function identity(count: number): IdMap {
  return [{ inside: 0, outside: 0, count }];
}

/** The options of `podman run` for a pair of maps. */
export function mapOptions(uid: IdMap, gid: IdMap): string[] {
  const option = (name: string, map: IdMap) => map.flatMap((range) => [name, `${range.inside}:${range.outside}:${range.count}`]);
  return [...option('--uidmap', uid), ...option('--gidmap', gid)];
}
