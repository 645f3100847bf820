// A process with the rights of a container's root swaps folders and files for links to a tree outside, as fast as it can, while
// repairs run. Whatever they hit: outside, no owner and no mode changes. (A walk by paths, lstat and then lchown and chmod, changed 209
// of the 2,521 entries outside in five rounds of this.)

import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { cli } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { removeFolder } from './support/folders.ts';
import { outside } from './support/host.ts';

const REPAIRS = 50;

/** FOLDER OUTSIDE: makes 60 folders of 40 entries each, all of container user 100, and the same names outside, closed, of user 7. */
const MAKE = `
const fs = require('node:fs');
const [folder, outside] = process.argv.slice(1);
for (let i = 0; i < 60; i += 1)
  for (const [root, id] of [[folder, 100], [outside, 7]]) {
    const path = root + '/d' + i;
    fs.mkdirSync(path + '/in', { recursive: true });
    for (let j = 0; j < 40; j += 1) fs.writeFileSync(path + (j < 20 ? '/f' : '/in/f') + j, '', { mode: id === 7 ? 0 : 0o200 });
    for (const name of ['', '/in', '/f0', '/f1', '/in/f20']) fs.chownSync(path + name, id, id);
    if (id === 7) { fs.chmodSync(path + '/in', 0o100); fs.chmodSync(path, 0o100); }
  }
`;

/** FOLDER OUTSIDE: swaps until its input ends. A folder, a folder in it and a file are in turn themselves and links to their like outside. */
const SWAP = `
const fs = require('node:fs');
const [folder, outside] = process.argv.slice(1);
const isLink = new Set();
let swaps = 0;
const swap = (place, name, like) => {
  const path = place + '/' + name;
  if (isLink.has(like)) {
    fs.renameSync(path, path + '.link');
    fs.lchownSync(path + '.real', 100, 100);
    fs.renameSync(path + '.real', path);
    isLink.delete(like);
  } else {
    fs.renameSync(path, path + '.real');
    fs.renameSync(path + '.link', path);
    isLink.add(like);
  }
  swaps += 1;
};
for (let i = 0; i < 60; i += 1)
  for (const like of ['d' + i, 'd' + i + '/in', 'd' + i + '/f1']) fs.symlinkSync(outside + '/' + like, folder + '/' + like + '.link');
let ending = false;
process.stdin.resume().on('end', () => { ending = true; });
const round = () => {
  for (let i = 0; i < 60; i += 1) {
    swap(folder, 'd' + i, 'd' + i);
    const place = folder + '/d' + i + (isLink.has('d' + i) ? '.real' : '');
    swap(place, 'in', 'd' + i + '/in');
    swap(place, 'f1', 'd' + i + '/f1');
    fs.chownSync(place + '/f0', 100, 100);
    fs.chmodSync(place + '/f0', 0o200);
  }
  if (!ending) setImmediate(round);
  else process.stdout.write(String(swaps));
};
round();
`;

const inside = (script: string, ...folders: string[]) => ['unshare', process.execPath, '-e', script, '--', ...folders];

let folder = '';
let elsewhere = '';
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-race-'));
  elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-outside-'));
});
afterAll(() => Promise.all([removeFolder(folder), removeFolder(elsewhere)]));

async function ownersAndModes(of: string): Promise<string[]> {
  const listing = await output('podman', ['unshare', 'find', of, '-mindepth', '1', '-printf', '%P %y %U:%G %m %C@\\0']);
  return listing.toString('latin1').split('\0').sort();
}

test(`${REPAIRS} repairs of a tree that is swapped under them`, { timeout: 300_000 }, async () => {
  await output('podman', inside(MAKE, folder, elsewhere));
  const before = await ownersAndModes(elsewhere);
  expect(before.length).toBe(60 * 42 + 1);

  // A signal would end podman alone, and not what it has started.
  const swapper = spawn('podman', inside(SWAP, folder, elsewhere), { stdio: ['pipe', 'pipe', 'inherit'] });
  const swapped = text(swapper.stdout);
  const done: number[] = [];
  const failures = new Set<string>();
  for (let count = 0; count < REPAIRS; count += 1) {
    const { code, stdout, stderr } = await cli(folder, ['repair', '--format', 'json', '.']);
    expect([0, 1], stderr).toContain(code);
    const { repair } = JSON.parse(stdout) as Report;
    done.push(repair?.done ?? 0);
    for (const { reason } of repair?.failures ?? []) failures.add(reason);
  }
  swapper.stdin.end();
  const swaps = Number(await swapped);

  expect(await ownersAndModes(elsewhere)).toEqual(before);
  // It was a race: there was much to swap, and every repair had something to do.
  expect(swaps).toBeGreaterThan(100_000);
  expect(Math.min(...done)).toBeGreaterThan(0);
  expect(done.reduce((sum, count) => sum + count)).toBeGreaterThan(20 * REPAIRS);
  expect([...failures]).toEqual([]);

  // And when all is quiet again, the tree is given back whole.
  await cli(folder, ['repair', '.']);
  const owners = await output('find', [folder, '!', '-uid', String(outside('uid', 0)), '-print']);
  expect(owners.toString()).toBe('');
  await expect(command('rm', ['-rf', '--', folder])).resolves.toMatchObject({ code: 0 });
});
