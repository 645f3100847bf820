// The one expression that GNU find evaluates for every entry. It narrows; the verdict is judged from what it prints. Pure.

import type { User } from '../world.ts';
import { NAME_END, TAGS } from './entry.ts';

/** Which entries get a record: all of them (patterns with wildcards need that), or those that a rule may have something to say of. */
export type Wanted = 'all' | 'notable';

const LOCKED = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune'];

/** Arguments of find for these starting points, which must be absolute, so that none is taken for an option. */
export function findArguments(paths: readonly string[], user: User, wanted: Wanted): string[] {
  const quiet = wanted === 'all' ? [] : [...inOrder(user), '-printf', `%f${NAME_END}`, '-o'];
  return [...paths, ...quiet, ...LOCKED, '-printf', record(TAGS.locked), '-o', '-printf', record(TAGS.plain)];
}

/** Arguments of a find that prints records of the entries that are in order but for their names. */
export function oddNameArguments(paths: readonly string[], user: User): string[] {
  const odd = ['-name', '*[":<>|*?\r\n]*', '-printf', record(TAGS.plain)];
  return [...paths, ...LOCKED, '-o', ...inOrder(user), ...odd];
}

/**
 * What is in order, whatever its name. -type comes late: with -type (or -empty, anywhere) at the front find looks at each entry on its
 * own instead of in the order of inodes, which takes a tenth longer.
 */
function inOrder({ uid, groups }: User): string[] {
  const mine = ['-uid', String(uid), '(', ...groups.flatMap((gid) => ['-o', '-gid', String(gid)]).slice(1), ')'];
  // Readable to its owner; no setuid, setgid or write bit for all, of which a rule may yet say nothing on a folder.
  const bits = ['-perm', '-0400', '!', '-perm', '/6002'];
  const openFolder = ['-type', 'd', '-readable', '-executable', '-perm', '-0300'];
  return [...mine, ...bits, '(', '-type', 'f', '-o', ...openFolder, ')'];
}

function record(tag: string): string {
  return `\\0${tag} %U %G %m %y %C@ %p\\0`;
}
