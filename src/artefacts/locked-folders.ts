// Runs under `podman unshare`: walks the folders named on standard input (NUL after each) and prints a record for every entry in
// them. The way in is slow and rare, so plain node does it; paths are buffers throughout.

import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import { TAGS } from './entry.ts';

const SLASH = Buffer.from('/');

/** Prints what is in the folders. A folder that cannot be read even here gets a record with the tag for locked. */
export async function printLockedFolders(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  let input = Buffer.concat(chunks);
  const folders: Buffer[] = [];
  for (let end = input.indexOf(0); end >= 0; end = input.indexOf(0)) {
    folders.push(input.subarray(0, end));
    input = input.subarray(end + 1);
  }
  while (folders.length > 0) walk(folders.pop() as Buffer, folders);
}

function walk(folder: Buffer, folders: Buffer[]): void {
  let names: Buffer[];
  try {
    names = readdirSync(folder, { encoding: 'buffer' });
  } catch {
    print(TAGS.locked, lstatSync(folder, { bigint: true, throwIfNoEntry: false }), folder);
    return;
  }
  for (const name of names) {
    const path = Buffer.concat([folder, SLASH, name]);
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) continue;
    // Whether the runner could empty a folder down here is the business of the closed folder above it.
    print(TAGS.plain, stat, path);
    if (stat.isDirectory()) folders.push(path);
  }
}

function print(tag: string, stat: BigIntStats | undefined, path: Buffer): void {
  if (stat === undefined) return;
  const seconds = `${stat.ctimeNs / 1_000_000_000n}.${String(stat.ctimeNs % 1_000_000_000n).padStart(9, '0')}`;
  process.stdout.write(
    Buffer.concat([
      Buffer.from(`${tag} ${stat.uid} ${stat.gid} ${(stat.mode & 0o7777n).toString(8)} ${typeOf(stat)} ${seconds} `),
      path,
      Buffer.of(0),
    ]),
  );
}

function typeOf(stat: BigIntStats): string {
  if (stat.isFile()) return 'f';
  if (stat.isDirectory()) return 'd';
  if (stat.isSymbolicLink()) return 'l';
  if (stat.isFIFO()) return 'p';
  if (stat.isSocket()) return 's';
  return stat.isBlockDevice() ? 'b' : 'c';
}
