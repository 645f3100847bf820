// What we see must be what GNU find sees.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findArguments } from '../../src/artefacts/find-arguments.ts';
import { lookAt } from '../../src/artefacts/look-at.ts';
import { bytesOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import { recordReader } from '../../src/artefacts/records.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'look-at-'));
  writeFileSync(join(root, 'file'), '');
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xe9, 0x0a)]), '');
  for (const folder of ['open', 'closed', 'unlistable']) mkdirSync(join(root, folder));
  symlinkSync('/nowhere', join(root, 'broken-link'));
  symlinkSync('open', join(root, 'link'));
  spawnSync('mkfifo', [join(root, 'fifo')]);
  chmodSync(join(root, 'file'), 0o4640);
  chmodSync(join(root, 'open'), 0o1775);
  chmodSync(join(root, 'closed'), 0);
  chmodSync(join(root, 'unlistable'), 0o300);
});
afterAll(() => {
  for (const folder of ['closed', 'unlistable']) chmodSync(join(root, folder), 0o700);
  rmSync(root, { recursive: true });
});

test('every kind of entry, with its bits, and whether it is closed', () => {
  const user = { uid: process.getuid?.() ?? 0, gid: 0, groups: [process.getgid?.() ?? 0], name: 'runner' };
  const seen = recordReader().push(spawnSync('find', findArguments([root], user, 'all')).stdout);
  expect(seen.length).toBe(9);
  for (const entry of seen) {
    const here = lookAt(entry.path);
    expect(here).toEqual({ ...entry, changedAt: expect.closeTo(entry.changedAt, 6) });
  }
});

test('a device of the system', () => {
  expect(lookAt(bytesOf('/dev/null'))).toMatchObject({ type: 'device', uid: 0, locked: false });
});

test('what is not there is nothing', () => {
  expect(lookAt(bytesOf(join(root, 'gone')))).toBeNull();
});

test('what cannot be looked at is said', () => {
  const path = `${root}/${'x'.repeat(300)}` as PathBytes;
  expect(lookAt(path)).toEqual({ path, reason: 'it could not be looked at (ENAMETOOLONG)' });
  const below = `${root}/file/below` as PathBytes;
  expect(lookAt(below)).toEqual({ path: below, reason: 'it could not be looked at (ENOTDIR)' });
});
