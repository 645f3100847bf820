// The way to a root.

import { closeSync, fstatSync, type Stats } from 'node:fs';
import { codeOf } from './mend.ts';
import { holdFolder, within } from './place.ts';

/**
 * Holds a folder by its whole path, no part of which may be a link: somebody could have put it there since the path was given. null
 * where it leads into a store.
 */
export function holdWay(path: string, isStore: (stat: Stats) => boolean): number | null {
  let fd = holdFolder('/');
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = holdOnTheWay(within(fd, name));
    closeSync(fd);
    fd = next;
    if (!isStore(fstatSync(fd))) continue;
    closeSync(fd);
    return null;
  }
  return fd;
}

function holdOnTheWay(path: string | Buffer): number {
  try {
    return holdFolder(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOTDIR') throw error;
    throw new Error('a symbolic link is on the way to it, and a repair follows none');
  }
}
