// Runs under `podman unshare`: walks the folders named on standard input (NUL after each) and prints a record for every entry in
// them. The way in is slow and rare, so plain node does it; paths are buffers throughout.

import { closeSync, fstatSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { TAGS } from './entry.ts';
import { type HostIds, hostIdsReader } from './host-ids.ts';
import { openFolder, within } from './open-folder.ts';

type HostIdsOf = ReturnType<typeof hostIdsReader>;

const SLASH = Buffer.from('/');
const NUL = Buffer.of(0);

/** Prints what is in the folders. A folder that cannot be looked into even here gets a record with the tag for locked. */
export async function printLockedFolders(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  let input = Buffer.concat(chunks);
  const folders: Buffer[] = [];
  for (let end = input.indexOf(0); end >= 0; end = input.indexOf(0)) {
    folders.push(input.subarray(0, end));
    input = input.subarray(end + 1);
  }
  const hostIdsOf = hostIdsReader();
  while (folders.length > 0) walk(folders.pop() as Buffer, folders, hostIdsOf);
}

function walk(folder: Buffer, folders: Buffer[], hostIdsOf: HostIdsOf): void {
  const here = ifThere(() => openFolder(folder));
  if (here === null) return;
  try {
    list(here, folder, folders, hostIdsOf);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    const stat = fstatSync(here);
    print(TAGS.locked, stat, hostIdsOf(within(here), stat), folder);
  } finally {
    closeSync(here);
  }
}

function list(here: number, folder: Buffer, folders: Buffer[], hostIdsOf: HostIdsOf): void {
  for (const name of readdirSync(within(here), { encoding: 'buffer' })) {
    const stat = ifThere(() => lstatSync(within(here, name)));
    if (stat === null) continue;
    const path = Buffer.concat([folder, SLASH, name]);
    // Whether the runner could empty a folder down here is the business of the closed folder above it.
    print(TAGS.plain, stat, hostIdsOf(within(here, name), stat), path);
    if (stat.isDirectory()) folders.push(path);
  }
}

/** null for what vanished since it was seen, or became something else: that is no longer an artefact. */
function ifThere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function print(tag: string, stat: Stats, { uid, gid }: HostIds, path: Buffer): void {
  const facts = `${tag} ${uid} ${gid} ${(stat.mode & 0o7777).toString(8)} ${typeOf(stat)} ${stat.ctimeMs / 1000} `;
  process.stdout.write(Buffer.concat([NUL, Buffer.from(facts), path, NUL]));
}

function typeOf(stat: Stats): string {
  if (stat.isFile()) return 'f';
  if (stat.isDirectory()) return 'd';
  if (stat.isSymbolicLink()) return 'l';
  if (stat.isFIFO()) return 'p';
  if (stat.isSocket()) return 's';
  return stat.isBlockDevice() ? 'b' : 'c';
}
