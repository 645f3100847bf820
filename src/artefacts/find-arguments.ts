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
  const uid = String(user.uid);
  const locked = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune', '-printf', record(TAGS.locked)];
  const closedToDeletion = ['-type', 'd', '!', '-perm', '-0300', '!', '-empty', '-printf', record(TAGS.holdsSomething)];
  const foreign = ['!', '-uid', uid, '-o', '(', ...user.groups.flatMap((gid) => ['!', '-gid', String(gid)]), ')'];
  const unreadable = ['!', '-type', 'l', '!', '-perm', '-0400'];
  const worthARecord = everything
    ? ['-printf', record(TAGS.plain)]
    : ['(', ...foreign, '-o', ...unreadable, ')', '-printf', record(TAGS.plain), '-o', '-printf', NOTHING_TO_SAY];
  return [...paths, ...SCOPE[depth], '(', ...locked, ')', '-o', '(', ...closedToDeletion, ')', '-o', ...worthARecord];
}

function record(tag: string): string {
  return `${tag} %U %G %m %y %C@ %p\\0`;
}
