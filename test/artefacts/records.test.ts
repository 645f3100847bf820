import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/artefacts/entry.ts';
import { recordReader } from '../../src/artefacts/records.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

function read(chunks: readonly Uint8Array[]) {
  const reader = recordReader();
  const entries: Entry[] = chunks.flatMap((chunk) => reader.push(chunk));
  return { paths: entries.map(({ path }) => path as string), count: reader.count(), cut: reader.cut() };
}

const record = (path: string) => `C 1 2 644 f 3.5 ${path}\0`;

test('dots are counted, records are handed on', () => {
  expect(read([bytes(`..${record('/w/a')}.${record('/w/b')}...`)])).toEqual({ paths: ['/w/a', '/w/b'], count: 8, cut: false });
});

describe('names that could be taken for something else', () => {
  test.each([
    ['a line break', '/w/new\nline'],
    ['dots', '/w/..../.'],
    ['what looks like a record', '/w/C 1 2 644 f 3.5 /x'],
    ['bytes that are not UTF-8', '/w/caf\xe9\xff\xfe'],
    ['UTF-8', '/w/\xe2\x82\xac'],
    ['a space at the end', '/w/a '],
  ])('%s', (_, path) => {
    expect(read([bytes(`.${record(path)}.`)])).toEqual({ paths: [path], count: 3, cut: false });
  });
});

test('a path longer than an argument list', () => {
  const path = `/w/${'d/'.repeat(200_000)}f`;
  expect(read([bytes(record(path))]).paths).toEqual([path]);
});

test('however the stream is cut into chunks, it is the same', () => {
  const path = fc.array(fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0x0a, 0x2e, 0x20)), { minLength: 1 });
  const item = fc.oneof(
    fc.constant(null),
    path.map((codes) => `/${String.fromCharCode(...codes)}`),
  );
  fc.assert(
    fc.property(fc.array(item), fc.array(fc.nat(400)), (items, cuts) => {
      const stream = bytes(items.map((written) => (written === null ? '.' : record(written))).join(''));
      const at = [0, ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length];
      const chunks = at.slice(1).map((end, index) => stream.subarray(at[index], end));
      expect(read(chunks)).toEqual({ paths: items.filter((written) => written !== null), count: items.length, cut: false });
    }),
  );
});

describe('a stream that ends early', () => {
  const whole = bytes(`.${record('/w/a')}.`);

  test.each(Array.from({ length: whole.length - 3 }, (_, index) => index + 2))('inside the record, at byte %i: cut', (length) => {
    expect(read([whole.subarray(0, length)])).toEqual({ paths: [], count: 1, cut: true });
  });

  test.each([0, 1, whole.length - 1, whole.length])('between two, at byte %i: not cut', (length) => {
    expect(read([whole.subarray(0, length)]).cut).toBe(false);
  });
});

test('what is no record is our bug, said aloud', () => {
  expect(() => read([bytes('find: something else\0')])).toThrow('no record');
});
