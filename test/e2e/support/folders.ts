// Folders on the host, and what stat says of them.

import { lstatSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { command } from './commands.ts';
import { GID, ME, UID } from './host.ts';

/** A new folder. Whoever makes it removes it, by `removeFolder`. */
export function temporaryFolder(name = ''): string {
  return mkdtempSync(join(realpathSync(tmpdir()), `e2e-${name}`));
}

/** A new folder, gone when the test is over, whoever owns what is in it by then. */
export function newFolder(name = ''): string {
  const folder = temporaryFolder(name);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** Removes a folder; what containers left in it is removed as root of Podman's namespace. */
export async function removeFolder(folder: string): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    await command('podman', ['unshare', 'rm', '-rf', folder]);
  }
}

/** `uid:gid` on the host, without following a link. */
export function ownerOf(...path: readonly string[]): string {
  const { uid, gid } = lstatSync(join(...path));
  return `${uid}:${gid}`;
}

/** The text of a file, without the newline at its end. */
export function textIn(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8').replace(/\n$/, '');
}

/** Expects that there are artefacts, and that every one of them is the runner's by lstat, user and group. */
export function expectAllMine(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(paths.length, 'there are artefacts').toBeGreaterThan(0);
  expect(paths.map((path) => `${ownerOf(folder, path)} ${path}`)).toEqual(paths.map((path) => `${ME} ${path}`));
}

export interface Found {
  /** Every entry at or below the folder. */
  readonly entries: number;
  /** Paths below the folder, as bytes, of what is not the runner's: base64, sorted. */
  readonly foreign: readonly string[];
}

/** What plain find says of a tree in which no folder is closed to the runner. */
export async function askFind(folder: string): Promise<Found> {
  const print = async (...expression: readonly string[]) => {
    const { code, stdout, stderr } = await command('find', [folder, ...expression]);
    if (code !== 0) throw new Error(stderr);
    return stdout;
  };
  const dots = await print('-printf', '.');
  const names = await print('(', '!', '-uid', String(UID), '-o', '!', '-gid', String(GID), ')', '-printf', '%P\\0');
  const foreign: string[] = [];
  for (let at = 0; at < names.length; ) {
    const end = names.indexOf(0, at);
    foreign.push(names.subarray(at, end).toString('base64'));
    at = end + 1;
  }
  return { entries: dots.length, foreign: foreign.sort() };
}
