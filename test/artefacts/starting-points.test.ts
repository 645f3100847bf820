import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { MountAside } from '../../src/artefacts/mounts-aside.ts';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { startingPoints } from '../../src/artefacts/starting-points.ts';

function tree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'starting-points-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['a/b/mnt', 'a/c', 'a/b/mnt-2', 'd']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['f', 'a/f', 'a/b/f', 'd/f']) writeFileSync(join(folder, name), '');
  return folder;
}
const mountOn = (path: string): MountAside => ({ path: bytesOf(path), type: 'fuse', why: 'fuse' });
const sorted = ({ deep, itself }: ReturnType<typeof startingPoints>) => ({ deep: [...deep].sort(), itself: [...itself].sort() });

test('the roots themselves where nothing is mounted below them', () => {
  expect(startingPoints(['/w', '/x'], [])).toMatchObject({ itself: [] });
  expect([...startingPoints(['/w', '/x'], []).deep].sort()).toEqual(['/w', '/x']);
});

test('around a mount: every folder beside the way to it whole, and what is on the way one by one', () => {
  const folder = tree();
  expect(sorted(startingPoints([folder], [mountOn(join(folder, 'a/b/mnt'))]))).toEqual({
    deep: ['a/b/mnt-2', 'a/c', 'd'].map((name) => join(folder, name)),
    itself: ['', 'a', 'a/b', 'a/b/f', 'a/f', 'f'].map((name) => join(folder, name)),
  });
});

test('a folder with a name that cannot be handed to find is looked at whole', () => {
  const folder = tree();
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/a/`), Buffer.of(0xe9)]));
  expect(sorted(startingPoints([folder], [mountOn(join(folder, 'a/b/mnt'))]))).toEqual({
    deep: ['a', 'd'].map((name) => join(folder, name)),
    itself: ['', 'f'].map((name) => join(folder, name)),
  });
});
