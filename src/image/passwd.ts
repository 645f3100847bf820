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

/** Rows of passwd(5). A row that is broken is left out, as moby/sys/user does. */
export function parsePasswd(text: string): readonly PasswdRow[] {
  return rowsOf(text).flatMap(([name, , uid, gid]) => {
    const row = { name: name ?? '', uid: idOf(uid), gid: idOf(gid) };
    return row.uid === null || row.gid === null ? [] : [{ name: row.name, uid: row.uid, gid: row.gid }];
  });
}

/** Rows of group(5). */
export function parseGroup(text: string): readonly GroupRow[] {
  return rowsOf(text).flatMap(([name, , gid]) => {
    const id = idOf(gid);
    return id === null ? [] : [{ name: name ?? '', gid: id }];
  });
}

function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'));
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
