import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentState, Leg } from '../../../src/report/comment/leg-schema.ts';
import { holdsAll, isNewer, mergeStates } from '../../../src/report/comment/merge.ts';
import { legOfCase, SHA, stateOf } from '../../support/legs.ts';

const BASES = ['clean-pass', 'foreign-owner-second-user', 'foreign-group', 'command-failed', 'timed-out'].map((name) => legOfCase(name));
const leg: fc.Arbitrary<Leg> = fc
  .record({
    base: fc.constantFrom(...BASES),
    leg: fc.constantFrom('one', 'two', 'three', null),
    run: fc.constantFrom('9', '10', '123456789012345678'),
    attempt: fc.integer({ min: 1, max: 3 }),
    sha: fc.constantFrom(SHA, SHA, SHA, 'b'.repeat(40), null),
  })
  .map(({ base, ...rest }) => ({ ...base, ...rest }));
const state: fc.Arbitrary<CommentState> = fc.record({
  version: fc.constant(1 as const),
  wasWrong: fc.boolean(),
  legs: fc.array(leg, { maxLength: 6 }),
});

describe('joining', () => {
  const merge = (...states: readonly CommentState[]) => mergeStates(SHA, states);

  test('does not ask in which order, how often, or in which groups', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), merge(b, a), a)).toEqual(merge(a, b));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('holds all that went in, and holds it once', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = merge(a, b);
        for (const one of [a, b]) expect(holdsAll(joined, { ...one, legs: one.legs.filter(({ sha }) => sha === SHA) })).toBe(true);
        expect(new Set(joined.legs.map((one) => one.leg)).size).toBe(joined.legs.length);
        expect(joined.legs.every(({ sha }) => sha === SHA)).toBe(true);
      }),
    );
  });
});

const [CLEAN, WRONG] = BASES as [Leg, Leg];

test.each<[string, Leg, Leg, Leg]>([
  ['the newer run', { ...WRONG, run: '9' }, { ...CLEAN, run: '10' }, { ...CLEAN, run: '10' }],
  ['the later attempt', { ...WRONG, attempt: 1 }, { ...CLEAN, attempt: 2 }, { ...CLEAN, attempt: 2 }],
  ['the worse of two that cannot be told apart', WRONG, CLEAN, WRONG],
  ['the one that still has its causes', { ...WRONG, problems: [] }, WRONG, WRONG],
])('%s counts', (_, a, b, counts) => {
  expect(mergeStates(SHA, [stateOf([a]), stateOf([b])]).legs).toEqual([counts]);
});

test('what was wrong at an earlier commit is remembered, and nothing else of it', () => {
  const before = stateOf([{ ...WRONG, sha: 'b'.repeat(40) }]);
  expect(mergeStates(SHA, [before, stateOf([CLEAN])])).toEqual(stateOf([CLEAN], true));
});

describe('held', () => {
  test.each<[string, Leg[], Leg[], boolean]>([
    ['a job that is missing', [], [WRONG], false],
    ['an older run', [{ ...WRONG, run: '9' }], [{ ...WRONG, run: '10' }], false],
    ['a newer run', [{ ...CLEAN, run: '10000' }], [WRONG], true],
    ['another verdict', [CLEAN], [WRONG], false],
    ['without the causes', [{ ...WRONG, problems: [] }], [WRONG], true],
  ])('%s: %#', (_, has, wanted, held) => {
    expect(holdsAll(stateOf(has), stateOf(wanted))).toBe(held);
  });
});

test('a later run of another commit is newer, one of this commit is not', () => {
  expect(isNewer(stateOf([{ ...WRONG, run: '10', sha: null }]), SHA, '9')).toBe(true);
  expect(isNewer(stateOf([{ ...WRONG, run: '9', sha: null }]), SHA, '10')).toBe(false);
  expect(isNewer(stateOf([{ ...WRONG, run: '10' }]), SHA, '9')).toBe(false);
});
