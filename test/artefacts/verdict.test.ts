import { describe, expect, test } from 'vitest';
import { missing } from '../../src/artefacts/judge.ts';
import { fails, gather, LISTED } from '../../src/artefacts/verdict.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { verdictOf } from '../support/facts.ts';

const error = (path: string) => findingOf(entryAt(path, { uid: 100_099 }));
const warning = (path: string) => findingOf(entryAt(path, { gid: 100_100 }));
const pathsOf = (verdict: ReturnType<typeof verdictOf>) => verdict.findings.map(({ entry, pattern }) => entry?.path ?? pattern);

test('errors stand before warnings, each by path, byte by byte', () => {
  const verdict = verdictOf([warning('/b'), error('/é'), error('/z'), warning('/a'), error('/Z'), missing('*.xml')]);
  expect(pathsOf(verdict)).toEqual(['*.xml', '/Z', '/z', '/Ã©', '/a', '/b']);
});

test('every finding is counted, by level and by rule', () => {
  const { counts, byRule, omitted } = verdictOf([warning('/b'), error('/a'), error('/c'), missing('*.xml')]);
  expect({ counts, byRule, omitted }).toEqual({
    counts: { error: 3, warning: 1 },
    byRule: { 'foreign-owner': 2, 'foreign-group': 1, 'missing-artefact': 1 },
    omitted: 0,
  });
});

test('no finding is a rule that is not there', () => {
  expect(verdictOf([])).toMatchObject({ findings: [], byRule: {}, counts: { error: 0, warning: 0 }, omitted: 0 });
});

describe('of more than can be listed', () => {
  const many = (count: number, of: typeof error) => Array.from({ length: count }, (_, index) => of(`/w/${index}`));

  test.each([
    { what: 'exactly as many', errors: 0, warnings: LISTED, listed: { error: 0, warning: LISTED }, omitted: 0 },
    { what: 'warnings make way for errors', errors: 3, warnings: LISTED, listed: { error: 3, warning: LISTED - 3 }, omitted: 3 },
    { what: 'errors fill it', errors: LISTED + 7, warnings: 5, listed: { error: LISTED, warning: 0 }, omitted: 12 },
  ])('$what', ({ errors, warnings, listed, omitted }) => {
    const verdict = verdictOf([...many(warnings, warning), ...many(errors, error)]);
    const levels = verdict.findings.map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(listed.error);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(listed.warning);
    expect(verdict.omitted).toBe(omitted);
    expect(verdict.counts).toEqual({ error: errors, warning: warnings });
  });
});

test('a verdict stays as it is when more is added', () => {
  const gathering = gather();
  gathering.add(error('/a'));
  const verdict = gathering.verdict({ entries: 1, durationMs: 0, unexamined: [], roots: [], notChecked: [] }, false);
  gathering.add(error('/b'));
  expect(verdict).toMatchObject({ counts: { error: 1 }, byRule: { 'foreign-owner': 1 } });
  expect(verdict.findings).toHaveLength(1);
});

describe('a check fails', () => {
  const unexamined = [{ path: null, reason: 'find: Input/output error' }];
  test.each([
    { what: 'nothing found', verdict: verdictOf([]), on: { error: false, warning: false, never: false } },
    { what: 'a warning', verdict: verdictOf([warning('/a')]), on: { error: false, warning: true, never: false } },
    { what: 'an error', verdict: verdictOf([error('/a')]), on: { error: true, warning: true, never: false } },
    { what: 'a place not examined', verdict: verdictOf([], { unexamined }), on: { error: true, warning: true, never: false } },
  ])('$what: $on', ({ verdict, on }) => {
    expect({ error: fails(verdict, 'error'), warning: fails(verdict, 'warning'), never: fails(verdict, 'never') }).toEqual(on);
  });
});
