// What one entry lacks before its runner can read and delete it. Ids as seen inside Podman's namespace, where the runner is 0. Pure.

import type { Overflow } from '../host/overflow.ts';

export interface Seen {
  readonly kind: 'folder' | 'link' | 'other';
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** `unclear`: the number alone does not tell a subordinate id from root's; the kernel knows. */
export type Ownership = 'runner' | 'subordinate' | 'owner-unclear' | 'group-unclear';

/** Whose the entry is. */
export function ownershipOf({ uid, gid }: Pick<Seen, 'uid' | 'gid'>, overflow: Overflow): Ownership {
  if (uid === overflow.uid) return 'owner-unclear';
  if (uid !== 0) return 'subordinate';
  if (gid === 0) return 'runner';
  return gid === overflow.gid ? 'group-unclear' : 'subordinate';
}

/** The owner's bits that are missing to read it and, of a folder that holds something, to empty it. 0 where nothing is. */
export function missingBits({ kind, mode }: Pick<Seen, 'kind' | 'mode'>, holdsSomething: boolean): number {
  if (kind === 'link') return 0; // a link has no mode of its own
  const needed = kind === 'folder' ? (holdsSomething ? 0o700 : 0o500) : 0o400;
  return needed & ~mode;
}
