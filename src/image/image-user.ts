// Which uid and gid a USER is, without running the image: the rules of moby/sys/user GetExecUser, which Podman uses. Pure.

import type { GroupRow, PasswdRow } from './passwd.ts';

export interface ImageUser {
  /** As the image (or a setting) says it; '' is an image without USER. */
  readonly declared: string;
  readonly uid: number;
  readonly gid: number;
  readonly name: string | null;
}

/** moby/sys/user refuses anything larger (ErrRange). */
const LARGEST_ID = 2 ** 31 - 1;

/** The users that an image knows; null where its files were not read. */
export interface ImageUsers {
  readonly passwd: readonly PasswdRow[];
  readonly group: readonly GroupRow[];
}

/** Whether a USER can only be told with the passwd file of the image: a name, or a uid whose primary group is in there. */
export function needsPasswd(declared: string): boolean {
  return declared !== '' && !/^\d+:\d+$/.test(declared);
}

/** Whether a USER is root by its name or its number. */
export function isRoot(declared: string): boolean {
  return /^(?:(?:root|0)(?::(?:root|0))?)?$/.test(declared);
}

/** The ids that a USER tells by itself, without the files of the image; null where they are needed. */
export function sureIds(declared: string): { readonly uid: number | null; readonly gid: number | null } {
  if (declared === '') return { uid: 0, gid: 0 };
  const [userPart, groupPart] = declared.split(':');
  const idOf = (part: string | undefined) => (part !== undefined && /^\d+$/.test(part) ? Number(part) : null);
  return { uid: idOf(userPart), gid: idOf(groupPart) };
}

/**
 * The ids of a USER. A number is a uid and never looked up as a name; without a row for it its group is 0 (the OpenShift kind of
 * image); a group that is given counts before the primary one. An unknown name is an error, as it is when the container starts.
 */
export function resolveUser(declared: string, users: ImageUsers): ImageUser | { readonly unknown: string } {
  const [userPart = '', groupPart] = declared.split(':');
  const isNumber = /^\d+$/.test(userPart);
  for (const id of [userPart, groupPart ?? ''])
    if (/^\d+$/.test(id) && Number(id) > LARGEST_ID) return { unknown: `id ${id}: the largest is ${LARGEST_ID}` };
  const row =
    userPart === ''
      ? users.passwd.find(({ uid }) => uid === 0)
      : users.passwd.find(({ name, uid }) => (isNumber ? uid === Number(userPart) : name === userPart));
  if (row === undefined && userPart !== '' && !isNumber) return { unknown: `user ${userPart}` };
  const uid = row?.uid ?? (isNumber ? Number(userPart) : 0);
  const name = row?.name ?? (uid === 0 ? 'root' : null);
  if (groupPart === undefined || groupPart === '') return { declared, uid, gid: row?.gid ?? 0, name };
  if (/^\d+$/.test(groupPart)) return { declared, uid, gid: Number(groupPart), name };
  const group = users.group.find((candidate) => candidate.name === groupPart);
  return group === undefined ? { unknown: `group ${groupPart}` } : { declared, uid, gid: group.gid, name };
}

/** The name that an image gives a uid, or null. */
export function nameOf(users: ImageUsers | null, uid: number): string | null {
  return users?.passwd.find((row) => row.uid === uid)?.name ?? (uid === 0 ? 'root' : null);
}
