import { describe, expect, test } from 'vitest';
import { missingBits, ownershipOf } from '../../src/repair/lack.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };

describe('whose an entry is, inside', () => {
  test.each([
    [0, 0, 'runner'],
    [100, 101, 'subordinate'],
    [100, 0, 'subordinate'],
    [0, 101, 'subordinate'],
    [100, 65_534, 'subordinate'],
    [65_534, 0, 'owner-unclear'],
    [65_534, 65_534, 'owner-unclear'],
    [0, 65_534, 'group-unclear'],
  ])('%i:%i', (uid, gid, expected) => {
    expect(ownershipOf({ uid, gid }, NOBODY)).toBe(expected);
  });
});

describe('the bits that are missing', () => {
  test.each([
    ['folder', 0o755, true, 0],
    ['folder', 0o555, true, 0o200],
    ['folder', 0o555, false, 0],
    ['folder', 0o000, false, 0o500],
    ['folder', 0o077, true, 0o700],
    ['folder', 0o200, true, 0o500],
    ['other', 0o644, false, 0],
    ['other', 0o200, false, 0o400],
    ['other', 0o111, false, 0o400],
    ['link', 0o000, false, 0],
  ] as const)('%s %o, holding something: %s', (kind, mode, holds, expected) => {
    expect(missingBits({ kind, mode }, holds)).toBe(expected);
  });
});
