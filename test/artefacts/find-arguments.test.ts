// The expression is judged by what the real GNU find prints for it.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findArguments, oddNameArguments, type Wanted } from '../../src/artefacts/find-arguments.ts';
import { recordReader } from '../../src/artefacts/records.ts';
import type { User } from '../../src/world.ts';

// Root may read everything, so root looks through the eyes of nobody.
const NOBODY = { uid: 65_534, gid: 65_534 };
const me = process.getuid?.() === 0 ? NOBODY : { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
const runner: User = { ...me, groups: [me.gid], name: 'runner' };

let root = '';
const at = (path: string) => join(root, path);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'find-arguments-'));
  for (const folder of ['open', 'open/deeper', 'closed', 'unlistable', 'read-only']) mkdirSync(at(folder));
  for (const file of ['top', 'closed-file', 'open/file', 'open/deeper/file', 'closed/hidden', 'unlistable/hidden', 'read-only/file'])
    writeFileSync(at(file), '');
  symlinkSync('/nowhere', at('link'));
  if (me === NOBODY) spawnSync('chown', ['-hR', `${me.uid}:${me.gid}`, root]);
  chmodSync(at('closed-file'), 0o200);
  chmodSync(at('read-only'), 0o500);
  chmodSync(at('closed'), 0);
  chmodSync(at('unlistable'), 0o300);
});
afterAll(() => {
  for (const folder of ['closed', 'unlistable', 'read-only']) chmodSync(at(folder), 0o700);
  rmSync(root, { recursive: true });
});

function find(paths: readonly string[], user: User = runner, wanted: Wanted = 'notable') {
  const { stdout, stderr } = spawnSync('find', findArguments(paths.map(at), user, wanted), me === NOBODY ? NOBODY : {});
  expect(stderr.toString()).toBe('');
  const reader = recordReader();
  const entries = reader.push(stdout);
  const told = entries.map(({ path, locked }) => `${path.slice(root.length + 1)}${locked ? ' locked' : ''}`).sort();
  return { told, silent: reader.count() - entries.length };
}

const ALL = [
  '',
  'closed locked',
  'closed-file',
  'link',
  'open',
  'open/deeper',
  'open/deeper/file',
  'open/file',
  'read-only',
  'read-only/file',
  'top',
  'unlistable locked',
];

test('only what a rule may have something to say of gets a record, the rest a name', () => {
  expect(find(['.'])).toEqual({
    told: ['closed locked', 'closed-file', 'link', 'read-only', 'unlistable locked'],
    silent: ALL.length - 5,
  });
});

test.each<[string, Partial<User>]>([
  ['another user', { uid: me.uid + 1 }],
  ['no group of the runner’s', { groups: [me.gid + 1, me.gid + 2] }],
])('everything of %s gets a record', (_, other) => {
  expect(find(['.'], { ...runner, ...other })).toEqual({ told: ALL, silent: 0 });
});

test('a supplementary group is as good as the first', () => {
  expect(find(['.'], { ...runner, groups: [me.gid + 1, me.gid] })).toEqual(find(['.']));
});

test('asked for everything, all gets a record', () => {
  expect(find(['.'], runner, 'all')).toEqual({ told: ALL, silent: 0 });
});

test('the second look finds the odd names of what is in order, and only these', () => {
  const folder = mkdtempSync(join(tmpdir(), 'odd-names-'));
  try {
    for (const name of ['plain', 'a:b', 'a?b', 'new\nline', 'return\rhere', "it's", '-rf']) writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, 'open*to all'), '');
    chmodSync(join(folder, 'open*to all'), 0o666); // has a record already
    const others = { ...runner, uid: process.getuid?.() ?? 0, groups: [process.getgid?.() ?? 0] };
    const { stdout } = spawnSync('find', oddNameArguments([folder], others));
    const names = recordReader()
      .push(stdout)
      .map(({ path }) => path.slice(folder.length + 1));
    expect(names.sort()).toEqual(['a:b', 'a?b', 'new\nline', 'return\rhere']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
