// The expression is judged by what the real GNU find prints for it.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Depth, findArguments } from '../../src/artefacts/find-arguments.ts';
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

function find(paths: readonly string[], depth: Depth, user: User = runner, everything = false) {
  const { stdout, stderr } = spawnSync('find', findArguments(paths.map(at), depth, user, everything), me === NOBODY ? NOBODY : {});
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

test('only what a rule may have something to say of gets a record, the rest a byte', () => {
  expect(find(['.'], 'deep')).toEqual({ told: ['closed locked', 'closed-file', 'read-only', 'unlistable locked'], silent: ALL.length - 4 });
});

test.each<[string, Partial<User>]>([
  ['another user', { uid: me.uid + 1 }],
  ['no group of the runner’s', { groups: [me.gid + 1, me.gid + 2] }],
])('everything of %s gets a record', (_, other) => {
  expect(find(['.'], 'deep', { ...runner, ...other })).toEqual({ told: ALL, silent: 0 });
});

test('a supplementary group is as good as the first', () => {
  expect(find(['.'], 'deep', { ...runner, groups: [me.gid + 1, me.gid] })).toEqual(find(['.'], 'deep'));
});

test('asked for everything, all gets a record', () => {
  expect(find(['.'], 'deep', runner, true)).toEqual({ told: ALL, silent: 0 });
});

describe('a folder that was opened up', () => {
  test('itself alone', () => {
    expect(find(['.', 'open'], 'itself', runner, true).told).toEqual(['', 'open']);
  });

  test('what is directly in it and no folder', () => {
    expect(find(['.', 'open'], 'files', runner, true).told).toEqual(['closed-file', 'link', 'open/file', 'top']);
  });

  test.each([true, false])('together with its folders each is seen once (everything: %s)', (everything) => {
    const folders = ['closed', 'open/deeper', 'read-only', 'unlistable'];
    const parts = [
      find(['.', 'open'], 'itself', runner, everything),
      find(['.', 'open'], 'files', runner, everything),
      find(folders, 'deep', runner, everything),
    ];
    const whole = find(['.'], 'deep', runner, everything);
    expect(parts.flatMap(({ told }) => told).sort()).toEqual(whole.told);
    expect(parts.reduce((sum, { silent }) => sum + silent, 0)).toBe(whole.silent);
  });
});
