// The ranges of /etc/subuid and /etc/subgid (subuid(5)), and what puts them right. What counts is the map that the kernel took
// (id-map.ts); this only finds the line to change. Pure.

import type { User } from '../world.ts';

/** The texts of the two files; '' where there is none. */
export interface SubordinateFiles {
  readonly uid: string;
  readonly gid: string;
}

interface Range {
  readonly owner: string;
  readonly first: number;
  readonly count: number;
  /** From 1. */
  readonly line: number;
}

function parseRanges(text: string): readonly Range[] {
  return text.split('\n').flatMap((row, index) => {
    const match = /^([^:#\s]+):(\d+):(\d+)\s*$/.exec(row);
    return match === null ? [] : [{ owner: match[1] as string, first: Number(match[2]), count: Number(match[3]), line: index + 1 }];
  });
}

function meet(a: Range, b: Range): boolean {
  return a.first < b.first + b.count && b.first < a.first + a.count;
}

function isOf(user: User): (range: Range) => boolean {
  return ({ owner }) => owner === user.name || owner === String(user.uid);
}

/** The lines of a user that the kernel refuses: those that meet an earlier one of his, or hold his own id. */
function unsoundLines(text: string, user: User, ownId: number): readonly number[] {
  const own = parseRanges(text).filter(isOf(user));
  return own
    .filter(
      (range, index) => meet(range, { ...range, first: ownId, count: 1 }) || own.slice(0, index).some((before) => meet(before, range)),
    )
    .map(({ line }) => line);
}

/** Other users whose ranges meet those of this one: their containers and his can write each other's files. */
export function sharedWith(files: SubordinateFiles, user: User): readonly string[] {
  const others = [files.uid, files.gid].flatMap((text) => {
    const ranges = parseRanges(text);
    const own = ranges.filter(isOf(user));
    return ranges.filter((range) => !own.includes(range) && own.some((mine) => meet(mine, range))).map(({ owner }) => owner);
  });
  return [...new Set(others)];
}

/**
 * The command that gives this user a sound range. A user who has one already only has an older namespace, which Podman's pause
 * process keeps alive.
 */
export function cureOfRanges(files: SubordinateFiles, user: User): string {
  const migrate = 'podman system migrate';
  const unsound = { uid: unsoundLines(files.uid, user, user.uid), gid: unsoundLines(files.gid, user, user.gid) };
  const removals = (['uid', 'gid'] as const)
    .filter((kind) => unsound[kind].length > 0)
    .map((kind) => `sudo sed -i '${unsound[kind].map((line) => `${line}d`).join(';')}' /etc/sub${kind}`);
  const without = (['uid', 'gid'] as const).filter((kind) => parseRanges(files[kind]).filter(isOf(user)).length === unsound[kind].length);
  if (without.length === 0) return [...removals, migrate].join(' && ');

  const first = [...parseRanges(files.uid), ...parseRanges(files.gid)].reduce(
    (end, range) => Math.max(end, range.first + range.count),
    100_000,
  );
  const last = first + 65_535;
  const add = /^\d+$/.test(user.name)
    ? `echo ${user.name}:${first}:65536 | sudo tee -a ${without.map((kind) => `/etc/sub${kind}`).join(' ')}` // usermod wants an entry in passwd
    : `sudo usermod ${without.map((kind) => `--add-sub${kind}s ${first}-${last}`).join(' ')} ${user.name}`;
  return [...removals, add, migrate].join(' && ');
}
