import { describe, expect, test } from 'vitest';
import { isWorthRepairing } from '../../src/repair/worth-repairing.ts';
import { BEFORE, entryAt, findingOf } from '../support/entries.ts';
import { verdictOf } from '../support/facts.ts';

const clean = verdictOf([]);
const owner = verdictOf([findingOf(entryAt('/w/x', { uid: 100_099 }))]);
const group = verdictOf([findingOf(entryAt('/w/x', { gid: 100_100 }))]);
const residue = verdictOf([findingOf(entryAt('/w/x', { uid: 100_099, changedAt: BEFORE }))]);
const worldWritable = verdictOf([findingOf(entryAt('/w/x', { mode: 0o666 }))]);

describe('whether to repair', () => {
  test.each([
    ['a foreign owner', owner, { never: false, failed: true, always: true }],
    ['a foreign group, which is a warning', group, { never: false, failed: false, always: true }],
    ['what an earlier job left', residue, { never: false, failed: false, always: true }],
    ['what no repair cures', worldWritable, { never: false, failed: false, always: false }],
    ['nothing', clean, { never: false, failed: false, always: false }],
  ] as const)('%s', (_, verdict, expected) => {
    const orders = ['never', 'failed', 'always'] as const;
    expect(Object.fromEntries(orders.map((order) => [order, isWorthRepairing(order, verdict, 'error')]))).toEqual(expected);
  });

  test('where a warning fails the check, it is repaired too', () => {
    expect(isWorthRepairing('failed', group, 'warning')).toBe(true);
  });

  test('a check that lets everything pass does not hinder it', () => {
    expect(isWorthRepairing('failed', owner, 'never')).toBe(true);
  });
});
