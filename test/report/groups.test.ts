import { describe, expect, test } from 'vitest';
import { missing } from '../../src/artefacts/judge.ts';
import { plain } from '../../src/report/escape.ts';
import { GROUPS_SHOWN, groupFindings, whereAbouts } from '../../src/report/groups.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { BEFORE, entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';

const POSTGRES = { uid: 100_070, gid: 100_070 };
const ROOT = { uid: 0, gid: 0 };
const foreign = (path: string, more = {}) => findingOf(entryAt(path, { ...POSTGRES, ...more }));
const here = (path: string) => `${WORKSPACE}/${path}`;
const groupsOf = (findings: Parameters<typeof verdictOf>[0], roots: readonly string[] = [WORKSPACE]) =>
  groupFindings(runFacts({}, verdictOf(findings, { roots })));

describe('one group is', () => {
  test('one rule, one owner, one origin, one level', () => {
    const groups = groupsOf([
      foreign(here('a')),
      foreign(here('b')),
      foreign(here('c'), { gid: 100_071 }),
      foreign(here('d'), { changedAt: BEFORE }),
      findingOf(entryAt(here('e'), { mode: 0 })),
    ]);
    expect(groups.map(({ count, examples }) => [count, ...examples])).toEqual([
      [2, 'a', 'b'],
      [1, 'c'],
      [1, 'e'],
      [1, 'd'],
    ]);
  });

  test('one origin, also where the level does not tell it', () => {
    const inGroup = (name: string, more = {}) => findingOf(entryAt(here(name), { gid: 100_999, ...more }));
    expect(groupsOf([inGroup('a'), inGroup('b', { changedAt: BEFORE })]).map(({ first }) => first.origin)).toEqual(['run', 'earlier']);
  });

  test('each pattern on its own', () => {
    expect(groupsOf([missing('*.xml'), missing('*.json')]).map(({ sentence }) => plain(sentence))).toEqual([
      'No file matches the pattern *.json',
      'No file matches the pattern *.xml',
    ]);
  });
});

test('errors stand first, however many the warnings are, then the larger group', () => {
  const groups = groupsOf([
    ...['a', 'b', 'c'].map((name) => findingOf(entryAt(here(name), { gid: 100_999 }))),
    foreign(here('d')),
    ...['e', 'f'].map((name) => findingOf(entryAt(here(name), { mode: 0 }))),
  ]);
  expect(groups.map(({ first, count }) => `${first.level} ${first.rule} ${count}`)).toEqual([
    'error unreadable 2',
    'error foreign-owner 1',
    'warning foreign-group 3',
  ]);
});

test('five examples are shown, all are counted', () => {
  const [group] = groupsOf(['1', '2', '3', '4', '5', '6', '7'].map((name) => foreign(here(name))));
  expect(group?.examples).toEqual(['1', '2', '3', '4', '5']);
  expect(group?.count).toBe(7);
});

describe('the cure reaches the deepest folder that holds all of them, and nothing that was not checked', () => {
  const [A, B, ODD] = ['/srv/cache', '/srv/cache-2', '/srv/my cache'];
  test.each([
    { what: 'one file', paths: [here('out/a')], reaches: 'out/a' },
    { what: 'files side by side', paths: [here('out/a'), here('out/b')], reaches: 'out' },
    { what: 'files apart', paths: [here('out/x/a'), here('out/y/b')], reaches: 'out' },
    { what: 'names that begin alike', paths: [here('out/ab'), here('out/ac')], reaches: 'out' },
    { what: 'a folder and what is in it', paths: [here('out'), here('out/a')], reaches: 'out' },
    { what: 'all over the workspace', paths: [here('a'), here('b')], reaches: '.' },
    { what: 'outside the workspace', paths: ['/srv/cache/a'], roots: [A], reaches: '/srv/cache/a' },
    {
      what: 'two roots: both, not the folder above them',
      paths: ['/srv/cache/a', here('b')],
      roots: [WORKSPACE, A],
      reaches: `${WORKSPACE} ${A}`,
    },
    { what: 'two roots with names alike', paths: ['/srv/cache/a', '/srv/cache-2/a'], roots: [A, B], reaches: `${A} ${B}` },
    { what: 'a name that is not plain: its root', paths: ['/srv/cache-2/x y'], roots: [A, B], reaches: B },
    { what: 'a root that is not plain: quoted', paths: ['/srv/my cache/a'], roots: [ODD], reaches: `'${ODD}'` },
  ])('$what', ({ paths, roots, reaches }) => {
    const [mine] = groupsOf(
      paths.map((path) => foreign(path)),
      roots,
    );
    expect(plain(mine?.cure ?? '')).toContain(`podman unshare chown -hR 0:0 -- ${reaches}`);
    expect(plain(mine?.cure ?? '').endsWith(reaches)).toBe(true);
    const [of] = groupsOf(
      paths.map((path) => foreign(path, ROOT)),
      roots,
    );
    expect(plain(of?.cure ?? '').endsWith(`sudo chown -hR 1001:1001 -- ${reaches}`)).toBe(true);
  });

  test('of files that are closed, too', () => {
    const [group] = groupsOf([findingOf(entryAt(here('out/a'), { mode: 0 })), findingOf(entryAt(here('out/b'), { mode: 0 }))]);
    expect(plain(group?.cure ?? '')).toContain('chmod -R u+rX -- out');
  });
});

describe('where they are', () => {
  const places = (paths: readonly string[]) => groupsOf(paths.map((path) => foreign(here(path)))).map((group) => plain(whereAbouts(group)));

  test('one folder needs no word: the examples say it', () => {
    expect(places(['out/a', 'out/b'])).toEqual(['']);
  });

  test('the folders with the most of them, and how many others', () => {
    expect(places(['out/a', 'out/b', 'out/deep/c', 'd'])).toEqual(['2 in out, 1 in ., 1 in out/deep']);
    expect(places(['a/1', 'a/2', 'b/1', 'c/1', 'd/1'])).toEqual(['2 in a, 1 in b, 1 in c, and more in 1 other folder']);
  });
});

test('thousands of owners do not make thousands of rows, and what is left out is counted', () => {
  const findings = Array.from({ length: GROUPS_SHOWN + 20 }, (_, index) => foreign(here(`f${index}`), { gid: 100_100 + index }));
  const facts = runFacts({}, verdictOf(findings));
  expect(renderMarkdown(facts).match(/foreign-owner/g)).toHaveLength(GROUPS_SHOWN);
  expect(renderMarkdown(facts)).toContain('and 20 more kinds of finding, in the JSON report');
  expect(renderText(facts)).toContain('and 20 more kinds of finding, in the JSON report');
});
