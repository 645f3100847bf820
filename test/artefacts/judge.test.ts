// What the rules say of one entry. That find hands these entries on: find-arguments.test.ts.

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/artefacts/entry.ts';
import { judge, missing } from '../../src/artefacts/judge.ts';
import type { RuleId } from '../../src/artefacts/rules.ts';
import { BEGAN, entryAt, RUNNER } from '../support/entries.ts';

interface Row {
  readonly what: string;
  readonly entry: Partial<Omit<Entry, 'path'>>;
  /** Of a folder; full where it is not said. */
  readonly empty?: true;
  readonly broken: RuleId | null;
}

const FOREIGN = { uid: 100_099, gid: 100_100 };
const OTHER_GROUP = { gid: 100_100 };

const rows: Row[] = [
  { what: 'a file of the runner’s', entry: {}, broken: null },
  { what: 'a file in a supplementary group of the runner’s', entry: { gid: 27 }, broken: null },
  { what: 'a file that only its owner may read', entry: { mode: 0o400 }, broken: null },
  { what: 'a folder of the runner’s', entry: { type: 'folder', mode: 0o755 }, broken: null },
  { what: 'a setgid folder with the sticky bit', entry: { type: 'folder', mode: 0o3777 }, broken: null },

  { what: 'a file of another user', entry: FOREIGN, broken: 'foreign-owner' },
  { what: 'a file of another user in the runner’s group', entry: { uid: 100_099 }, broken: 'foreign-owner' },
  { what: 'a file of root', entry: { uid: 0, gid: 0 }, broken: 'foreign-owner' },
  { what: 'a link of another user', entry: { ...FOREIGN, type: 'link', mode: 0o777 }, broken: 'foreign-owner' },
  { what: 'a socket of another user', entry: { ...FOREIGN, type: 'socket' }, broken: 'foreign-owner' },
  { what: 'a foreign file that is closed too', entry: { ...FOREIGN, mode: 0 }, broken: 'foreign-owner' },
  { what: 'a foreign folder that is locked', entry: { ...FOREIGN, type: 'folder', mode: 0o700, locked: true }, broken: 'foreign-owner' },
  { what: 'a foreign folder that is writable for all', entry: { ...FOREIGN, type: 'folder', mode: 0o777 }, broken: 'foreign-owner' },

  { what: 'a file without u+r', entry: { mode: 0o244 }, broken: 'unreadable' },
  { what: 'a file that only others may read', entry: { mode: 0o044 }, broken: 'unreadable' },
  { what: 'a pipe without u+r', entry: { type: 'fifo', mode: 0o222 }, broken: 'unreadable' },
  { what: 'a closed file in a foreign group', entry: { ...OTHER_GROUP, mode: 0 }, broken: 'unreadable' },
  { what: 'a folder that can be entered but not listed', entry: { type: 'folder', mode: 0o300, locked: true }, broken: 'unreadable' },
  { what: 'a folder that can be listed but not entered', entry: { type: 'folder', mode: 0o600, locked: true }, broken: 'unreadable' },
  { what: 'a folder without any right, empty', entry: { type: 'folder', mode: 0, locked: true }, empty: true, broken: 'unreadable' },
  { what: 'a link, which has no mode of its own', entry: { type: 'link', mode: 0 }, broken: null },

  { what: 'a folder without u+w that holds something', entry: { type: 'folder', mode: 0o555 }, broken: 'undeletable' },
  { what: 'a folder without u+w that is empty', entry: { type: 'folder', mode: 0o555 }, empty: true, broken: null },
  { what: 'a folder that only its group may write to', entry: { type: 'folder', mode: 0o575 }, broken: 'undeletable' },
  { what: 'a folder in a closed one, without u+x', entry: { type: 'folder', mode: 0o600 }, broken: 'undeletable' },
  { what: 'a full folder without u+w in a foreign group', entry: { ...OTHER_GROUP, type: 'folder', mode: 0o555 }, broken: 'undeletable' },
  { what: 'a file without u+w: its folder decides', entry: { mode: 0o444 }, broken: null },

  { what: 'a file in a foreign group', entry: OTHER_GROUP, broken: 'foreign-group' },
  { what: 'a link in a foreign group', entry: { ...OTHER_GROUP, type: 'link', mode: 0o777 }, broken: 'foreign-group' },
  {
    what: 'an empty folder without u+w in a foreign group',
    entry: { ...OTHER_GROUP, type: 'folder', mode: 0o555 },
    empty: true,
    broken: 'foreign-group',
  },
  { what: 'a file in root’s group', entry: { gid: 0 }, broken: 'foreign-group' },
];

const judged = (entry: Entry, startedAt: number | null = BEGAN, holdsSomething = true) =>
  judge(entry, { user: RUNNER, holdsSomething: () => holdsSomething, startedAt: () => startedAt });

test.each(rows)('$what: $broken', ({ entry, empty, broken }) => {
  expect(judged(entryAt('/w/x', entry), BEGAN, empty !== true)?.rule ?? null).toBe(broken);
});

test('a finding says what the disk says', () => {
  const { changedAt, locked, ...seen } = entryAt('/w/x', { ...FOREIGN, type: 'folder', mode: 0o2750, locked: true });
  expect(judged({ ...seen, changedAt, locked })).toEqual({
    rule: 'foreign-owner',
    level: 'error',
    origin: 'run',
    entry: seen,
    pattern: null,
  });
});

test('whether a folder holds something is asked only where the answer decides: it costs a system call', () => {
  const asked: string[] = [];
  const facts = { user: RUNNER, startedAt: () => null, holdsSomething: (folder: string) => asked.push(folder) > 0 };
  const mine = { type: 'folder', mode: 0o555 } as const;
  for (const [path, entry] of Object.entries({
    '/mine/read-only': mine,
    '/mine/writable': { ...mine, mode: 0o755 },
    '/mine/locked': { ...mine, locked: true },
    '/mine/file': { ...mine, type: 'file' as const },
    '/foreign/read-only': { ...mine, ...FOREIGN },
  }))
    judge(entryAt(path, entry), facts);
  expect(asked).toEqual(['/mine/read-only']);
});

describe('the origin', () => {
  test.each([
    { what: 'changed after the run began', changedAt: BEGAN + 0.01, startedAt: BEGAN, origin: 'run' },
    { what: 'changed before the run began', changedAt: BEGAN - 0.01, startedAt: BEGAN, origin: 'earlier' },
    { what: 'changed at the very moment: not by a container, which starts later', changedAt: BEGAN, startedAt: BEGAN, origin: 'earlier' },
    { what: 'one reading of the clock, rounded twice', changedAt: BEGAN + 0.000_000_3, startedAt: BEGAN, origin: 'earlier' },
    { what: 'no run was watched', changedAt: BEGAN, startedAt: null, origin: 'unknown' },
  ])('$what: $origin', ({ changedAt, startedAt, origin }) => {
    expect(judged(entryAt('/w/x', { ...FOREIGN, changedAt }), startedAt)?.origin).toBe(origin);
  });

  test('is asked of the clock of the file system that the path is on', () => {
    const startedAt = (path: string) => (path.startsWith('/fast/') ? BEGAN + 60 : BEGAN);
    const originOf = (path: string) =>
      judge(entryAt(path, { ...FOREIGN, changedAt: BEGAN + 30 }), { user: RUNNER, holdsSomething: () => true, startedAt })?.origin;
    expect([originOf('/fast/x'), originOf('/w/x')]).toEqual(['earlier', 'run']);
  });
});

describe('the level', () => {
  const LEVELS: Readonly<Record<string, string>> = {
    'foreign-owner': 'error',
    unreadable: 'error',
    undeletable: 'error',
    'foreign-group': 'warning',
  };
  const broken = rows.filter((row) => row.broken !== null);

  test.each(broken)('$what: of its rule, by a run or where nobody knows', ({ entry, empty, broken: rule }) => {
    for (const startedAt of [BEGAN, null])
      expect(judged(entryAt('/w/x', entry), startedAt, empty !== true)?.level).toBe(LEVELS[rule as string]);
  });

  test.each(broken)('$what: a warning at most where an earlier job left it', ({ entry, empty }) => {
    expect(judged(entryAt('/w/x', { ...entry, changedAt: BEGAN - 60 }), BEGAN, empty !== true)?.level).toBe('warning');
  });
});

test('a pattern that nothing matches is an error without an entry', () => {
  expect(missing('out/*.xml')).toEqual({ rule: 'missing-artefact', level: 'error', origin: 'unknown', entry: null, pattern: 'out/*.xml' });
});
