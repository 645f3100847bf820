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

const record = (path: string) => `\0C 1 2 644 f 3.5 ${path}\0`;

test('names are counted, records are handed on', () => {
  expect(read([bytes(`a/b/${record('/w/a')}c/${record('/w/b')}d/e/f/`)])).toEqual({ paths: ['/w/a', '/w/b'], count: 8, cut: false });
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
    expect(read([bytes(`n/${record(path)}n/`)])).toEqual({ paths: [path], count: 3, cut: false });
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
      const stream = bytes(items.map((written) => (written === null ? 'C 1/' : record(written))).join(''));
      const at = [0, ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length];
      const chunks = at.slice(1).map((end, index) => stream.subarray(at[index], end));
      expect(read(chunks)).toEqual({ paths: items.filter((written) => written !== null), count: items.length, cut: false });
    }),
  );
});

describe('a stream that ends early', () => {
  const whole = bytes(`n/${record('/w/a')}n/`);

  test.each(Array.from({ length: whole.length - 5 }, (_, index) => index + 3))('inside the record, at byte %i: cut', (length) => {
    expect(read([whole.subarray(0, length)])).toEqual({ paths: [], count: 1, cut: true });
  });

  test.each([0, 2, whole.length - 2, whole.length])('between two, at byte %i: not cut', (length) => {
    expect(read([whole.subarray(0, length)]).cut).toBe(false);
  });
});

test('what is no record is our bug, said aloud', () => {
  expect(() => read([bytes('\0find: something else\0')])).toThrow('no record');
});

test.each([1, whole().length - 1])('in a name, at byte %i: cut', (length) => {
  expect(read([whole().subarray(0, length)]).cut).toBe(true);
});

function whole() {
  return bytes(`n/${record('/w/a')}n/`);
}

describe('a name that upload-artifact refuses', () => {
  const saw = (stream: string) => {
    const reader = recordReader();
    for (const byte of bytes(stream)) reader.push(Uint8Array.of(byte));
    return reader.sawOddName();
  };

  test.each(['"', ':', '<', '>', '|', '*', '?', '\r', '\n'])('with %j is seen', (character) => {
    expect(saw(`plain/a${character}b/plain/`)).toBe(true);
  });

  test('in a record is judged there', () => {
    expect(saw(`plain/${record('/w/a:b')}plain/`)).toBe(false);
  });
});
