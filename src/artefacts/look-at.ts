// A look at one entry from here, where a find process for it would cost more than it saves.

import { accessSync, constants, lstatSync, type Stats } from 'node:fs';
import type { Entry, EntryType } from './entry.ts';
import type { PathBytes } from './path-bytes.ts';

/** Something that could not be looked at, and why. */
export interface Unexamined {
  readonly path: PathBytes | null;
  readonly reason: string;
}

/** What is there; null where nothing is, or no more. */
export function lookAt(path: PathBytes): Entry | Unexamined | null {
  const bytes = Buffer.from(path, 'latin1');
  try {
    const stat = lstatSync(bytes);
    const type = typeOf(stat);
    return {
      path,
      type,
      uid: stat.uid,
      gid: stat.gid,
      mode: stat.mode & 0o7777,
      changedAt: stat.ctimeMs / 1000,
      locked: type === 'folder' && isClosed(bytes),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : { path, reason: `it could not be looked at (${code})` };
  }
}

function typeOf(stat: Stats): EntryType {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isFIFO()) return 'fifo';
  if (stat.isSocket()) return 'socket';
  return 'device';
}

/** As -readable and -executable of find see it. */
function isClosed(folder: Buffer): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return true;
    throw error;
  }
}
