import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { HostError } from '../../src/errors.ts';
import { plain } from '../../src/report/escape.ts';
import { caveats, counted, headline } from '../../src/report/words.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, verifyFacts } from '../support/facts.ts';

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [999, '999 files'],
  [1203, '1,203 files'],
  [1_000_000, '1,000,000 files'],
])('%i is written as %s', (count, written) => {
  expect(counted(count, 'file')).toBe(written);
});

describe('the headline', () => {
  const error = findingOf(entryAt('/w/x', { uid: 100_099 }));
  const warning = findingOf(entryAt('/w/x', { gid: 100_100 }));
  const unexamined = [{ path: null, reason: 'find: Input/output error' }];
  const timedOut = { ended: 'timed-out', exitCode: null } as const;
  const fault = new HostError('find is not installed', 'It is what looks.', 'Install it.');

  test.each([
    { facts: verifyFacts(verdictOf([])), said: 'All 1,234 entries belong to runner (1001:1001)' },
    { facts: verifyFacts(verdictOf([], { roots: [] })), said: 'Nothing was checked: no folder of the host is mounted writable' },
    { facts: runFacts({}, verdictOf([warning])), said: 'Passed, with 1 warning' },
    {
      facts: { ...runFacts({}, verdictOf([error], { unexamined })), failOn: 'never' as const },
      said: 'Passed, with 1 error, 1 place that could not be looked at',
    },
    { facts: runFacts({}, verdictOf([error, error, warning])), said: 'The artefacts are not safe: 2 errors, 1 warning' },
    { facts: runFacts({ exitCode: 2 }, verdictOf([])), said: 'The command ended with status 2; its artefacts are in order' },
    { facts: runFacts({ exitCode: 2 }, verdictOf([error])), said: 'The command ended with status 2, and left 1 error' },
    { facts: runFacts(timedOut, verdictOf([])), said: 'The command was stopped at its time limit; its artefacts are in order' },
    { facts: runFacts(timedOut, verdictOf([error])), said: 'The command was stopped at its time limit, and left 1 error' },
    { facts: { ...runFacts(timedOut, null), fault }, said: 'The command was stopped at its time limit; its artefacts were not checked' },
    { facts: { ...runFacts({}, null), fault }, said: 'Not run: find is not installed' },
  ])('$said', ({ facts, said }) => {
    expect(plain(headline(facts))).toBe(said);
  });
});

describe('what stands beside the findings', () => {
  const place = (index: number) => ({ path: bytesOf(`/home/runner/work/shop/${index}`), reason: 'closed' });

  test('ten places by name, the rest counted', () => {
    const said = caveats(verifyFacts(verdictOf([], { unexamined: Array.from({ length: 12 }, (_, index) => place(index)) }))).map(plain);
    expect(said).toHaveLength(11);
    expect(said.at(0)).toBe('Not examined: 0: closed');
    expect(said.at(-1)).toBe('2 further places could not be looked at');
  });

  test('findings that are not listed', () => {
    expect(caveats(verifyFacts({ ...verdictOf([]), omitted: 1500 }))).toEqual(['1,500 further findings counted and not listed']);
  });

  test('nothing, where all was seen', () => {
    expect(caveats(verifyFacts(verdictOf([])))).toEqual([]);
  });
});
