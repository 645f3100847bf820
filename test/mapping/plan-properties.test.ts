// What holds of a plan on any host, for any image and any setting.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IdMap, toInside, toOutside } from '../../src/host/id-map.ts';
import { type PlanFacts, planMapping, predictOwners } from '../../src/mapping/plan.ts';
import { anyHosts, anyId, anyUser, isDisjoint } from '../support/any-host.ts';

const KINDS = ['uid', 'gid'] as const;
const anyFacts: fc.Arbitrary<PlanFacts> = fc
  .record({
    idMap: anyHosts,
    imageUser: anyUser,
    startUser: fc.option(anyUser),
    containerUser: fc.option(anyUser),
    mapping: fc.constantFrom('auto', 'remap', 'default'),
  })
  .map((facts) => ({ ...facts, mapping: facts.mapping as PlanFacts['mapping'] }));
const mapOf = (facts: PlanFacts, kind: 'uid' | 'gid'): IdMap => planMapping(facts).idMap?.[kind] ?? [];
const meOn = (host: IdMap) => host[0]?.outside;

describe('on any host, for any image', () => {
  test('its user is the runner, or whoever is said to become him', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { runner, starts } = planMapping(facts);
        const meant = facts.mapping === 'default' ? { uid: 0, gid: 0 } : (facts.containerUser ?? facts.startUser ?? facts.imageUser);
        expect(runner).toMatchObject({ uid: meant.uid, gid: meant.gid });
        expect(starts).toEqual(facts.startUser ?? facts.imageUser);
        for (const kind of KINDS) expect(toOutside(mapOf(facts, kind), meant[kind])).toBe(meOn(facts.idMap[kind]));
      }),
    );
  });

  test('the maps are disjoint on both sides, and inside the allotted ids', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const kind of KINDS) {
          const map = mapOf(facts, kind);
          expect(isDisjoint(map, 'inside') && isDisjoint(map, 'outside')).toBe(true);
          const within = (row: IdMap[number]) =>
            facts.idMap[kind].some((range) => row.outside >= range.outside && row.outside + row.count <= range.outside + range.count);
          expect(map.every(within)).toBe(true);
        }
      }),
    );
  });

  test('the options say no more than the maps: every one is a triple within them', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const plan = planMapping(facts);
        if (plan.strategy === 'default') {
          expect(plan.mapArgs).toEqual(['--userns', 'host']);
          return;
        }
        for (const kind of KINDS) {
          const rows = plan.mapArgs.filter((_, at) => plan.mapArgs[at - 1] === `--${kind}map`).map((row) => row.split(':').map(Number));
          const inner: IdMap = rows.map(([inside = -1, outside = -1, count = -1]) => ({ inside, outside, count }));
          const ids = inner.flatMap(({ inside, count }) => [inside, inside + count - 1]);
          for (const id of ids) {
            const between = toOutside(inner, id);
            expect(toOutside(mapOf(facts, kind), id)).toBe(between === null ? null : toOutside(facts.idMap[kind], between));
          }
        }
      }),
    );
  });

  test('the inverse explains every owner: who wrote it is whom it names', () => {
    fc.assert(
      fc.property(anyFacts, anyId, anyId, (facts, uid, gid) => {
        const plan = planMapping(facts);
        const [owner] = predictOwners(plan, [{ uid, gid, name: null }]);
        for (const [kind, id] of [
          ['uid', uid],
          ['gid', gid],
        ] as const) {
          const outside = owner?.host[kind] ?? null;
          if (outside === null) expect(toOutside(mapOf(facts, kind), id)).toBeNull();
          else expect(toInside(mapOf(facts, kind), outside)).toBe(id);
        }
      }),
    );
  });
});
