// Who runs the tests, and which ids are his: read from the kernel, never assumed.

import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

export interface Row {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}

export const { uid: UID, gid: GID, username: USER } = userInfo();
/** As `stat -c %u:%g` prints it. */
export const ME = `${UID}:${GID}`;

export function rowsOf(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [inside = Number.NaN, outside = Number.NaN, count = Number.NaN] = line.trim().split(/\s+/).map(Number);
      return { inside, outside, count };
    });
}

const read = (kind: 'uid' | 'gid') => rowsOf(execFileSync('podman', ['unshare', 'cat', `/proc/self/${kind}_map`], { encoding: 'utf8' }));

/** Podman's own namespace: its ids inside, those of the host outside. */
export const ID_MAP = { uid: read('uid'), gid: read('gid') };

/** The id on the host of an id in Podman's namespace, which is a container with the default mapping. */
export function outside(kind: 'uid' | 'gid', inside: number): number {
  const row = ID_MAP[kind].find((candidate) => inside >= candidate.inside && inside < candidate.inside + candidate.count);
  if (row === undefined) throw new Error(`there is no ${kind} ${inside} in Podman's namespace here`);
  return row.outside + inside - row.inside;
}

/** The owner on the host of what UID:GID writes in a container with the default mapping. */
export function ownerOutside(uid: number, gid: number): string {
  return `${outside('uid', uid)}:${outside('gid', gid)}`;
}
