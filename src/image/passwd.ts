// /etc/passwd and /etc/group of an image. Pure.

export interface PasswdRow {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface GroupRow {
  readonly name: string;
  readonly gid: number;
}

/**
 * Rows of passwd(5). As in moby/sys/user, a group that is missing or no number is 0, and a row that begins with # counts: USER 100
 * finds `#app:x:100:101`. A row without a uid, which moby/sys/user takes for root, is left out.
 */
export function parsePasswd(text: string): readonly PasswdRow[] {
  return rowsOf(text).flatMap(([name, , uid, gid]) => {
    const id = idOf(uid);
    return id === null ? [] : [{ name: name as string, uid: id, gid: idOf(gid) ?? 0 }];
  });
}

/** Rows of group(5), where a # begins a comment (moby/sys/user has it for this file alone). A row without a gid is left out. */
export function parseGroup(text: string): readonly GroupRow[] {
  return rowsOf(text).flatMap(([name, , gid]) => {
    const id = idOf(gid);
    return id === null || (name as string).startsWith('#') ? [] : [{ name: name as string, gid: id }];
  });
}

function rowsOf(text: string): string[][] {
  return text.split('\n').map((line) => line.trim().split(':'));
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
