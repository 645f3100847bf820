import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type IdMap, parseIdMap, sizeOf, toInside, toOutside } from '../../src/host/id-map.ts';

// The map of `podman unshare` for uid 1001 with the ranges 100000+65536 and 300000+1000.
const HOST: IdMap = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
  { inside: 65_537, outside: 300_000, count: 1000 },
];

describe('the text of /proc/PID/uid_map', () => {
  test.each<[string, string, IdMap]>([
    ['nothing', '', []],
    ['one row, padded as the kernel pads it', '         0       1001          1\n', [{ inside: 0, outside: 1001, count: 1 }]],
    [
      'two rows',
      '0 1001 1\n1 100000 65536\n',
      [
        { inside: 0, outside: 1001, count: 1 },
        { inside: 1, outside: 100_000, count: 65_536 },
      ],
    ],
    ['the map of the initial namespace', '0 0 4294967295', [{ inside: 0, outside: 0, count: 4_294_967_295 }]],
    ['tabs and a carriage return', '0\t1001\t1\r\n', [{ inside: 0, outside: 1001, count: 1 }]],
    ['a row too short', '0 1001\n1 100000 65536', [{ inside: 1, outside: 100_000, count: 65_536 }]],
    ['a row too long', '0 1001 1 9\n1 100000 65536', [{ inside: 1, outside: 100_000, count: 65_536 }]],
    ['words', 'permission denied here\n1 100000 65536', [{ inside: 1, outside: 100_000, count: 65_536 }]],
    ['a fraction', '0 1001 1.5', []],
  ])('%s', (_name, text, map) => {
    expect(parseIdMap(text)).toEqual(map);
  });
});

describe('one id through a map', () => {
  test.each([
    ['the runner', 0, 1001],
    ['the first subordinate id', 1, 100_000],
    ['the last of the first range', 65_536, 165_535],
    ['the first of the second range', 65_537, 300_000],
    ['the last of all', 66_536, 300_999],
  ])('%s goes out and comes back', (_name, inside, outside) => {
    expect(toOutside(HOST, inside)).toBe(outside);
    expect(toInside(HOST, outside)).toBe(inside);
  });

  test.each([66_537, 4_294_967_294])('%i has no id outside', (inside) => {
    expect(toOutside(HOST, inside)).toBeNull();
  });

  test.each([0, 1000, 1002, 99_999, 165_536, 299_999, 301_000])('%i has no id inside', (outside) => {
    expect(toInside(HOST, outside)).toBeNull();
  });
});

test('the size of a map is the sum of its rows', () => {
  expect(sizeOf([])).toBe(0);
  expect(sizeOf(HOST)).toBe(1 + 65_536 + 1000);
});

describe('two maps in a row', () => {
  test('the inner row is cut where the outer one ends', () => {
    const inner = [{ inside: 10, outside: 65_530, count: 20 }];
    expect(compose(inner, HOST)).toEqual([
      { inside: 10, outside: 165_529, count: 7 },
      { inside: 17, outside: 300_000, count: 13 },
    ]);
  });

  test('what the outer map does not hold falls out', () => {
    expect(compose([{ inside: 0, outside: 66_000, count: 1000 }], HOST)).toEqual([{ inside: 0, outside: 300_463, count: 537 }]);
    expect(compose([{ inside: 0, outside: 70_000, count: 5 }], HOST)).toEqual([]);
  });

  test('the rows come in the order of the ids inside', () => {
    const inner = [
      { inside: 100, outside: 0, count: 1 },
      { inside: 0, outside: 1, count: 100 },
    ];
    expect(compose(inner, HOST).map(({ inside }) => inside)).toEqual([0, 100]);
  });

  const anyMap = fc.array(fc.record({ inside: fc.nat(50), outside: fc.nat(50), count: fc.integer({ min: 1, max: 30 }) }), { maxLength: 4 });
  /** Rows of which no two hold the same id, inside or outside, as the kernel demands it. */
  const validMap = anyMap.filter((rows) =>
    rows.every((a, at) =>
      rows
        .slice(at + 1)
        .every(
          (b) =>
            (a.inside + a.count <= b.inside || b.inside + b.count <= a.inside) &&
            (a.outside + a.count <= b.outside || b.outside + b.count <= a.outside),
        ),
    ),
  );

  test('an id goes through both steps as through the joined one, in both directions', () => {
    fc.assert(
      fc.property(validMap, validMap, fc.nat(100), (inner, outer, id) => {
        const joined = compose(inner, outer);
        const between = toOutside(inner, id);
        expect(toOutside(joined, id)).toBe(between === null ? null : toOutside(outer, between));
        const back = toInside(outer, id);
        expect(toInside(joined, id)).toBe(back === null ? null : toInside(inner, back));
      }),
    );
  });
});
