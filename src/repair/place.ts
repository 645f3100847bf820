// Where an entry is, so that nothing can be put in its place between look and act. Node has no openat: a folder is held by a
// descriptor and made the working directory, a name is looked up in it, and what hangs on the type of an entry goes through
// /proc/self/fd, which is that very inode (proc(5)). Renames elsewhere do not reach it.

import { chmodSync, chownSync, closeSync, constants, fstatSync, lchownSync, lstatSync, opendirSync, openSync, type Stats } from 'node:fs';
import type { Seen } from './lack.ts';

/** O_PATH (open(2)): holds an inode of any type without opening it, so that no FIFO blocks and no device wakes. Node does not name it. */
const O_PATH = 0o10000000;
/** O_NOATIME. Node names it on Linux, but its types do not say so. */
const O_NOATIME = 0o1000000;

export type Place =
  /** A name in the working directory. A link is itself, never what it leads to. */
  | { readonly by: 'name'; readonly name: string | Buffer }
  /** A folder that a descriptor holds. */
  | { readonly by: 'descriptor'; readonly fd: number };

const magic = (fd: number) => `/proc/self/fd/${fd}`;

/** Holds a folder, never through a link in the last place. Throws ENOTDIR where it is no folder, or none any more. */
export function holdFolder(path: string | Buffer): number {
  return openSync(path, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW);
}

/** Holds whatever bears a name in the working directory; a link itself. */
export function holdName(name: string | Buffer): number {
  return openSync(name, O_PATH | constants.O_NOFOLLOW);
}

/** A name as Node takes it quickest: ASCII as it is, other bytes as a buffer. Names are one byte a character. */
export function nameFor(bytes: string): string | Buffer {
  return /^[\x01-\x7e]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1');
}

/** Goes into a held folder, wherever it is by now. */
export function enterHeld(fd: number): void {
  process.chdir(magic(fd));
}

/** The way to a name in a held folder. */
export function within(fd: number, bytes: string): string | Buffer {
  return nameFor(`${magic(fd)}/${bytes}`);
}

/** What is there now; undefined where there is nothing any more. */
export function look(name: string | Buffer): Stats | undefined {
  return lstatSync(name, { throwIfNoEntry: false });
}

/** The names in the working directory, one byte a character. A thousand are read at a time: there may be a million. */
export function* namesHere(): Generator<string> {
  const folder = opendirSync('.', { encoding: 'latin1', bufferSize: 1024 });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) yield entry.name;
  } finally {
    folder.closeSync();
  }
}

export function seenOf(stat: Stats): Seen {
  const kind = stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
  return { kind, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
}

/** chown that follows no link; -1 leaves an id as it is. Of a file it clears setuid, setgid and capabilities (chown(2)). */
export function changeOwner(place: Place, uid: number, gid: number): void {
  if (place.by === 'name') lchownSync(place.name, uid, gid);
  else chownSync(magic(place.fd), uid, gid);
}

/**
 * Adds bits to the mode of what is the runner's. Not done, and false, where another thing has taken the name: a link (chmod would
 * follow it), or what is not the runner's.
 */
export function addBits(place: Place, kind: Seen['kind'], bits: number): boolean {
  const fd = place.by === 'descriptor' ? place.fd : holdName(place.name);
  try {
    const stat = fstatSync(fd);
    if (stat.uid !== 0 || seenOf(stat).kind !== kind) return false;
    chmodSync(magic(fd), (stat.mode & 0o7777) | bits);
    return true;
  } finally {
    if (place.by === 'name') closeSync(fd);
  }
}

/**
 * Whether the namespace maps the owner, found out without changing anything: only an owner or who may act for him opens with
 * O_NOATIME (open(2)). It stays unclear for what cannot be opened safely: links, FIFOs, sockets and devices.
 */
export function mayActFor(place: Place, isOpenable: boolean): 'given' | 'foreign' | 'unclear' {
  if (place.by === 'name' && !isOpenable) return 'unclear';
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | O_NOATIME;
  try {
    closeSync(place.by === 'descriptor' ? openSync(magic(place.fd), flags) : openSync(place.name, flags | constants.O_NOFOLLOW));
    return 'given';
  } catch {
    return 'foreign';
  }
}
