import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subordinateLine } from '../../src/host/subordinate-line.ts';

test.each([
  ['', 0, 70_000, 'me:100000:131072'],
  ['me:100000:65536\n', 65_536, 70_000, 'me:165536:65536'],
  ['me:100000:65536\nyou:165536:65536\n', 65_536, 65_537, 'me:231072:65536'],
  ['you:500000:1000\nme:100000:65536\n# a comment\nnot a range\nx:y:z\n', 65_536, 131_072, 'me:501000:65536'],
  ['low:1000:10\n', 65_536, 70_000, 'me:100000:65536'],
  ['', 65_536, 1_516_583_083, 'me:100000:1516568576'],
  ['you:3000000000:1294967294\n', 65_536, 70_000, null],
  ['', 65_536, 2 ** 32 - 2, null],
])('%j, with ids to %d, for id %d', (file, largest, id, line) => {
  expect(subordinateLine(file, 'me', largest, id)).toBe(line);
});

test('a line reaches the id, and overlaps nobody', () => {
  const range = fc.record({ first: fc.integer({ min: 1, max: 2 ** 31 }), count: fc.integer({ min: 1, max: 2 ** 20 }) });
  fc.assert(
    fc.property(fc.array(range), fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (ranges, largest, more) => {
      const line = subordinateLine(ranges.map(({ first, count }) => `you:${first}:${count}\n`).join(''), 'me', largest, largest + more);
      const [, start = Number.NaN, count = Number.NaN] = line?.split(':').map(Number) ?? [];
      expect(largest + count).toBeGreaterThanOrEqual(largest + more);
      for (const other of ranges) expect(start >= other.first + other.count || start + count <= other.first).toBe(true);
    }),
  );
});
