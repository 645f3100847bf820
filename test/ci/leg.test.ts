import { expect, test } from 'vitest';
import { legOf } from '../../src/ci/leg.ts';

test.each<[string, string | null, string | undefined, string | null]>([
  ['no matrix', 'null', undefined, null],
  ['an empty input', '', '', null],
  ['nothing given', null, undefined, null],
  ['a matrix', '{\n  "node": 24,\n  "os": "ubuntu"\n}', '__acme_check', '24, ubuntu'],
  ['values that are no words', '{"node":{"version":24},"flags":["a"],"on":true}', undefined, '{"version":24}, ["a"], true'],
  ['an empty matrix', '{}', undefined, null],
  ['words of the user', 'nightly build', undefined, 'nightly build'],
  ['words that happen to be JSON', '24', undefined, '24'],
  ['what is no JSON', '{node', undefined, '{node'],
  ['the second step', 'null', '__acme_check_2', 'step 2'],
  ['a step with an id', '{"node":24}', 'unit', '24, unit'],
])('%s', (_, given, action, leg) => {
  expect(legOf(given, action)).toBe(leg);
});

test('it is cut between characters', () => {
  expect([...(legOf('😀'.repeat(300), undefined) ?? '')]).toHaveLength(100);
});
