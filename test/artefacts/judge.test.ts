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
  /** The rules, in the order of the findings. */
  readonly broken: RuleId | null | readonly RuleId[];
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
  { what: 'a socket of another user', entry: { ...FOREIGN, type: 'socket' }, broken: ['foreign-owner', 'special-file'] },
  { what: 'a foreign file that is closed too', entry: { ...FOREIGN, mode: 0 }, broken: 'foreign-owner' },
  { what: 'a foreign folder that is locked', entry: { ...FOREIGN, type: 'folder', mode: 0o700, locked: true }, broken: 'foreign-owner' },
  { what: 'a foreign folder that is writable for all', entry: { ...FOREIGN, type: 'folder', mode: 0o777 }, broken: 'foreign-owner' },

  { what: 'a file without u+r', entry: { mode: 0o244 }, broken: 'unreadable' },
  { what: 'a file that only others may read', entry: { mode: 0o044 }, broken: 'unreadable' },
  { what: 'a pipe without u+r', entry: { type: 'fifo', mode: 0o222 }, broken: ['unreadable', 'special-file'] },
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

  { what: 'a setuid file', entry: { mode: 0o4755 }, broken: 'setid-bit' },
  { what: 'a setgid file', entry: { mode: 0o2755 }, broken: 'setid-bit' },
  { what: 'a file with the sticky bit, which does nothing', entry: { mode: 0o1644 }, broken: null },
  { what: 'a setgid folder', entry: { type: 'folder', mode: 0o2755 }, broken: null },
  { what: 'a setuid file of another user: he is what is wrong', entry: { ...FOREIGN, mode: 0o4755 }, broken: 'foreign-owner' },
  { what: 'a file that all may write to', entry: { mode: 0o666 }, broken: 'world-writable' },
  { what: 'a file that its group may write to', entry: { mode: 0o664 }, broken: null },
  { what: 'a folder that all may write to', entry: { type: 'folder', mode: 0o777 }, broken: 'world-writable' },
  { what: 'a folder that all may write to, with the sticky bit', entry: { type: 'folder', mode: 0o1777 }, broken: null },
  { what: 'a setuid file that all may write to', entry: { mode: 0o4777 }, broken: ['setid-bit', 'world-writable'] },
  {
    what: 'a file in a foreign group that all may write to',
    entry: { ...OTHER_GROUP, mode: 0o666 },
    broken: ['foreign-group', 'world-writable'],
  },
  { what: 'a link, which all may seem to write to', entry: { type: 'link', mode: 0o777 }, broken: null },
  { what: 'a pipe', entry: { type: 'fifo' }, broken: 'special-file' },
  { what: 'a socket', entry: { type: 'socket', mode: 0o755 }, broken: 'special-file' },
  { what: 'a device', entry: { type: 'device' }, broken: 'special-file' },
];

const ALWAYS = { user: RUNNER, holdsSomething: () => true, leadsOut: () => null, uploads: false };
const judged = (entry: Entry, startedAt: number | null = BEGAN, holdsSomething = true) =>
  judge(entry, { ...ALWAYS, holdsSomething: () => holdsSomething, startedAt: () => startedAt });
const asList = (broken: Row['broken']) => (broken === null ? [] : typeof broken === 'string' ? [broken] : broken);

test.each(rows)('$what: $broken', ({ entry, empty, broken }) => {
  expect(judged(entryAt('/w/x', entry), BEGAN, empty !== true).map(({ rule }) => rule)).toEqual(asList(broken));
});

test('a finding says what the disk says', () => {
  const { changedAt, locked, ...seen } = entryAt('/w/x', { ...FOREIGN, type: 'folder', mode: 0o2750, locked: true });
  expect(judged({ ...seen, changedAt, locked })).toEqual([
    { rule: 'foreign-owner', level: 'error', origin: 'run', entry: seen, pattern: null, detail: null },
  ]);
});

test('whether a folder holds something is asked only where the answer decides: it costs a system call', () => {
  const asked: string[] = [];
  const facts = { ...ALWAYS, startedAt: () => null, holdsSomething: (folder: string) => asked.push(folder) > 0 };
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
    expect(judged(entryAt('/w/x', { ...FOREIGN, changedAt }), startedAt)[0]?.origin).toBe(origin);
  });

  test('is asked of the clock of the file system that the path is on', () => {
    const startedAt = (path: string) => (path.startsWith('/fast/') ? BEGAN + 60 : BEGAN);
    const originOf = (path: string) => judge(entryAt(path, { ...FOREIGN, changedAt: BEGAN + 30 }), { ...ALWAYS, startedAt })[0]?.origin;
    expect([originOf('/fast/x'), originOf('/w/x')]).toEqual(['earlier', 'run']);
  });
});

describe('the level', () => {
  const LEVELS: Readonly<Record<string, string>> = {
    'foreign-owner': 'error',
    unreadable: 'error',
    undeletable: 'error',
    'foreign-group': 'warning',
    'setid-bit': 'error',
    'world-writable': 'warning',
    'special-file': 'warning',
  };
  const broken = rows.filter((row) => row.broken !== null);

  test.each(broken)('$what: of its rule, by a run or where nobody knows', ({ entry, empty, broken: rule }) => {
    for (const startedAt of [BEGAN, null])
      expect(judged(entryAt('/w/x', entry), startedAt, empty !== true).map(({ level }) => level)).toEqual(
        asList(rule).map((id) => LEVELS[id]),
      );
  });

  test.each(broken)('$what: a warning at most where an earlier job left it', ({ entry, empty }) => {
    const levels = judged(entryAt('/w/x', { ...entry, changedAt: BEGAN - 60 }), BEGAN, empty !== true).map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['warning']));
  });
});

test('a pattern that nothing matches is an error without an entry', () => {
  expect(missing('out/*.xml')).toEqual({
    rule: 'missing-artefact',
    level: 'error',
    origin: 'unknown',
    entry: null,
    pattern: 'out/*.xml',
    detail: null,
  });
});

describe('what breaks only an upload', () => {
  const uploaded = (path: string, entry: Partial<Omit<Entry, 'path'>> = {}, leadsOut: string | null = null) =>
    judge(entryAt(path, entry), { ...ALWAYS, uploads: true, leadsOut: () => leadsOut as never, startedAt: () => BEGAN }).map(
      ({ rule, level, detail }) => ({ rule, level, detail }),
    );

  test.each(['"', ':', '<', '>', '|', '*', '?', '\r', '\n'])('a name with %j', (character) => {
    const finding = { rule: 'unuploadable-name', level: 'error', detail: null };
    expect(uploaded(`/w/a${character}b`)).toEqual([finding]);
    expect(uploaded(`/w/a${character}b`, { type: 'folder', mode: 0o755 })).toEqual([finding]);
    expect(uploaded(`/w${character}/ab`)).toEqual([]);
  });

  test.each(['a b', 'ä', '-rf', "it's", '100%', '#1', '$HOME', '\\', '{a,b}', '[x]', '\t'])('%j is a name like any other', (name) => {
    expect(uploaded(`/w/${name}`)).toEqual([]);
  });

  test('a link that leads out, and where to', () => {
    expect(uploaded('/w/link', { type: 'link', mode: 0o777 }, '/etc/passwd')).toEqual([
      { rule: 'escaping-symlink', level: 'error', detail: '/etc/passwd' },
    ]);
    expect(uploaded('/w/file', {}, '/etc/passwd')).toEqual([]);
  });

  test('a pipe is an error, where it is a warning among what nobody said is uploaded', () => {
    expect(uploaded('/w/pipe', { type: 'fifo' })).toMatchObject([{ level: 'error' }]);
    expect(judged(entryAt('/w/pipe', { type: 'fifo' }))).toMatchObject([{ level: 'warning' }]);
  });
});
