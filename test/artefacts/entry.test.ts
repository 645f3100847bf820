import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryType, parseRecord } from '../../src/artefacts/entry.ts';
import { entryAt } from '../support/entries.ts';

test('a record of find is an entry', () => {
  expect(parseRecord('C 100099 100100 2750 d 1700000000.2500000000 /w/out dir')).toEqual(
    entryAt('/w/out dir', { uid: 100_099, gid: 100_100, mode: 0o2750, type: 'folder', changedAt: 1_700_000_000.25 }),
  );
});

test('the tag says whether the folder is locked', () => {
  expect(parseRecord('L 1001 1001 0 d 1700000000.0 /w/closed')).toMatchObject({ locked: true, mode: 0 });
});

test.each<[string, EntryType]>([
  ['f', 'file'],
  ['d', 'folder'],
  ['l', 'link'],
  ['p', 'fifo'],
  ['s', 'socket'],
  ['b', 'device'],
  ['c', 'device'],
  ['U', 'unknown'],
])('find’s type %s is %s', (letter, type) => {
  expect(parseRecord(`C 1 2 644 ${letter} 3.5 /w/x`)?.type).toBe(type);
});

test('a change time before 1970 is one too', () => {
  expect(parseRecord('C 1 2 644 f -3.5 /w/x')?.changedAt).toBe(-3.5);
});

test('any bytes are a path, spaces and line breaks among them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, minLength: 1 }), (bytes) => {
      const path = String.fromCharCode(...bytes);
      expect(parseRecord(`C 1 2 644 f 3.5 ${path}`)?.path).toBe(path);
    }),
  );
});

describe('what is no record', () => {
  test.each([
    ['nothing', ''],
    ['a record without a path', 'C 1 2 644 f 3.5 '],
    ['another tag', 'X 1 2 644 f 3.5 /w/x'],
    ['a mode that is not octal', 'C 1 2 689 f 3.5 /w/x'],
    ['an owner by name', 'C root 2 644 f 3.5 /w/x'],
    ['words before it', 'find: C 1 2 644 f 3.5 /w/x'],
  ])('%s', (_, record) => {
    expect(parseRecord(record)).toBeNull();
  });
});
