// What the tables expect was measured on Podman 3.0 to 5.8: for user U and N subordinate ids U:0:1, 0:1:U and U+1:U+1:N-U.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type IdMap, sizeOf, toInside, toOutside } from '../../src/host/id-map.ts';
import { identity, mapOptions, triples } from '../../src/mapping/triples.ts';
import { anyHost, anyId, isDisjoint } from '../support/any-host.ts';

const asText = (map: IdMap) => map.map(({ inside, outside, count }) => `${inside}:${outside}:${count}`);

describe('the triples that make one user of the container the runner', () => {
  test.each<[string, number, number, string[]]>([
    ['root stays where he is', 0, 65_536, ['0:0:1', '1:1:65536']],
    ['the first user', 1, 65_536, ['0:1:1', '1:0:1', '2:2:65535']],
    ['a user in the range', 100, 65_536, ['0:1:100', '100:0:1', '101:101:65436']],
    ['the last user of the range', 65_536, 65_536, ['0:1:65536', '65536:0:1']],
    ['the first user above it', 65_537, 65_536, ['0:1:65536', '65537:0:1']],
    ['a user far above it', 200_000, 65_536, ['0:1:65536', '200000:0:1']],
    ['a user where there is no subordinate id', 1000, 0, ['1000:0:1']],
    ['root where there is no subordinate id', 0, 0, ['0:0:1']],
    ['a user where there is a single one', 1000, 1, ['0:1:1', '1000:0:1']],
  ])('%s', (_name, runner, subordinate, map) => {
    expect(asText(triples(runner, subordinate))).toEqual(map);
  });
});

test('the options of podman run: first every uid row, then every gid row', () => {
  expect(mapOptions(triples(100, 200), triples(0, 0))).toEqual([
    ...['--uidmap', '0:1:100', '--uidmap', '100:0:1', '--uidmap', '101:101:100'],
    ...['--gidmap', '0:0:1'],
  ]);
});

test('the identity of n ids is one row', () => {
  expect(asText(identity(65_537))).toEqual(['0:0:65537']);
});

describe('for any host and any user', () => {
  test('no two triples share an id, on either side, and together they hold every allotted id once', () => {
    fc.assert(
      fc.property(anyId, fc.nat(200_000), (user, subordinate) => {
        const map = triples(user, subordinate);
        expect(isDisjoint(map, 'inside')).toBe(true);
        expect(isDisjoint(map, 'outside')).toBe(true);
        expect(map.every((row) => row.count > 0 && row.outside >= 0 && row.outside + row.count <= subordinate + 1)).toBe(true);
        expect(sizeOf(map)).toBe(subordinate + 1);
      }),
    );
  });

  test('the user is the runner, and nobody else is', () => {
    fc.assert(
      fc.property(anyHost, anyId, (host, user) => {
        const map = compose(triples(user, sizeOf(host) - 1), host);
        const me = (host[0] as IdMap[number]).outside;
        expect(toOutside(map, user)).toBe(me);
        expect(toInside(map, me)).toBe(user);
      }),
    );
  });

  test('on the host too the rows are disjoint, inside the allotted ranges, and leave none of their ids out', () => {
    fc.assert(
      fc.property(anyHost, anyId, (host, user) => {
        const map = compose(triples(user, sizeOf(host) - 1), host);
        expect(isDisjoint(map, 'inside')).toBe(true);
        expect(isDisjoint(map, 'outside')).toBe(true);
        expect(sizeOf(map)).toBe(sizeOf(host));
        const within = (row: IdMap[number]) =>
          host.some((range) => row.outside >= range.outside && row.outside + row.count <= range.outside + range.count);
        expect(map.every(within)).toBe(true);
      }),
    );
  });

  test('every id that is mapped comes back from outside as itself, and every other user keeps his order', () => {
    fc.assert(
      fc.property(anyHost, anyId, fc.oneof(fc.nat(400_000), fc.constantFrom(-1, 0, 1)), (host, user, choice) => {
        const id = choice < 2 ? Math.max(0, user + choice) : choice; // the neighbours of the user, where the rows meet
        const inner = triples(user, sizeOf(host) - 1);
        const map = compose(inner, host);
        const outside = toOutside(map, id);
        const mapped = id === user || id < sizeOf(host) - (user < sizeOf(host) ? 0 : 1);
        expect(outside !== null).toBe(mapped);
        if (outside !== null) expect(toInside(map, outside)).toBe(id);
        if (mapped && id !== user) expect(toOutside(inner, id)).toBe(id < user ? id + 1 : id);
      }),
    );
  });
});
