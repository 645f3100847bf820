// The one expression that GNU find evaluates for every entry. It narrows; the verdict is judged from what it prints. Pure.

import type { User } from '../world.ts';
import { NOTHING_TO_SAY, TAGS } from './entry.ts';

/** Which part of a tree a find looks at: all of it, the starting folder alone, or what is directly in it and no folder. */
export type Depth = 'deep' | 'itself' | 'files';

const SCOPE: Readonly<Record<Depth, readonly string[]>> = {
  deep: [],
  itself: ['-maxdepth', '0'],
  files: ['-mindepth', '1', '-maxdepth', '1', '-type', 'd', '-o'],
};

/**
 * Arguments of find for these starting points. `everything` prints a record for each entry, which patterns with wildcards need;
 * else only for those that a rule may have something to say of, and a byte for the others. Starting points must be absolute, so
 * that none is taken for an option.
 */
export function findArguments(paths: readonly string[], depth: Depth, user: User, everything: boolean): string[] {
  const mine = ['-uid', String(user.uid), '(', ...user.groups.flatMap((gid) => ['-o', '-gid', String(gid)]).slice(1), ')'];
  const openFolder = ['-readable', '-executable', '-perm', '-0300'];
  // What is in order is decided first, and -type last in it: with -type (or -empty, anywhere) at the front find looks at each entry
  // on its own instead of in the order of inodes, which takes a tenth longer.
  const inOrder = [...mine, '-perm', '-0400', '(', '!', '-type', 'd', '-o', ...openFolder, ')', '-printf', NOTHING_TO_SAY, '-o'];
  const locked = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune', '-printf', record(TAGS.locked), '-o'];
  return [...paths, ...SCOPE[depth], ...(everything ? [] : inOrder), ...locked, '-printf', record(TAGS.plain)];
}

function record(tag: string): string {
  return `${tag} %U %G %m %y %C@ %p\\0`;
}
