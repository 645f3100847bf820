// Arbitrary hosts and users, for the properties of the mapping.

import fc from 'fast-check';
import type { IdMap } from '../../src/host/id-map.ts';
import type { ImageUser } from '../../src/image/image-user.ts';

/** The map of `podman unshare`: the runner, then his ranges as they stand in /etc/subuid, in any order and without overlap. */
export const anyHost: fc.Arbitrary<IdMap> = fc
  .record({
    me: fc.integer({ min: 1, max: 60_000 }),
    ranges: fc.array(fc.record({ gap: fc.integer({ min: 1, max: 100_000 }), count: fc.integer({ min: 1, max: 70_000 }) }), {
      maxLength: 5,
    }),
    fromTheEnd: fc.boolean(),
  })
  .map(({ me, ranges, fromTheEnd }) => {
    let outside = me;
    const spread = ranges.map(({ gap, count }) => {
      outside += gap;
      const range = { outside, count };
      outside += count;
      return range;
    });
    let inside = 1;
    const rows = (fromTheEnd ? spread.reverse() : spread).map((range) => {
      const row = { inside, ...range };
      inside += range.count;
      return row;
    });
    return [{ inside: 0, outside: me, count: 1 }, ...rows];
  });

/** Uids and gids have maps of their own. */
export const anyHosts = fc.record({ uid: anyHost, gid: anyHost });

/** An id that a USER may name, most of them within reach of a host's ranges. */
export const anyId = fc.oneof(fc.nat(3), fc.nat(70_000), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

export const anyUser: fc.Arbitrary<ImageUser> = fc
  .record({ uid: anyId, gid: anyId })
  .map((ids) => ({ declared: `${ids.uid}:${ids.gid}`, name: null, ...ids }));

/** Whether no two rows share an id on this side. */
export function isDisjoint(map: IdMap, side: 'inside' | 'outside'): boolean {
  const sorted = [...map].sort((a, b) => a[side] - b[side]);
  return sorted.every((row, at) => {
    const before = sorted[at - 1];
    return before === undefined || before[side] + before.count <= row[side];
  });
}
