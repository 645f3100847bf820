// Where other file systems begin. A repair stays on the mount that its root is on: what is mounted below was not asked for.

import { fstatSync, readFileSync, statSync } from 'node:fs';
import type { PathBytes } from '../artefacts/path-bytes.ts';

/** The mount points of /proc/self/mountinfo (proc_pid_mountinfo(5)): spaces and the like are \ooo there. */
export function parseMountPoints(text: string): readonly PathBytes[] {
  return text.split('\n').flatMap((line) => {
    const point = line.split(' ')[4];
    return point === undefined
      ? []
      : [point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))) as PathBytes];
  });
}

/** The roots without those that another one covers. One inside another stays where a mount begins on the way to it. */
export function startingPoints(roots: readonly PathBytes[], mountPoints: readonly PathBytes[]): readonly PathBytes[] {
  const all = [...new Set(roots)];
  return all.filter((root) => {
    const covers = (outer: PathBytes) =>
      isBelow(root, outer) && !mountPoints.some((point) => isBelow(point, outer) && isAtOrBelow(root, point));
    return !all.some(covers);
  });
}

export interface Borders {
  /** Whether a held entry is the start of another mount than this. */
  readonly crosses: (fd: number, mount: string) => boolean;
  /** Whether anything of this identity may be one; if not, it need not be held to be asked. */
  readonly mayBe: (identity: { readonly dev: number; readonly ino: number }) => boolean;
}

/** The borders below the roots, as they are now. */
export function readBorders(roots: readonly PathBytes[], mountPoints: readonly PathBytes[]): Borders {
  const points = mountPoints.filter((point) => roots.some((root) => isBelow(point, root)));
  const known = new Set(points.flatMap((point) => identityOf(point) ?? []));
  return {
    mayBe: ({ dev, ino }) => known.has(`${dev}:${ino}`),
    crosses: (fd, mount) => mountOf(fd) !== mount,
  };
}

/** Which mount a held entry is on. Device numbers would not do: a bind mount has the same, a Btrfs subvolume another. */
export function mountOf(fd: number): string {
  return /^mnt_id:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? `device ${fstatSync(fd).dev}`;
}

/** `DEV:INO`, or null where it cannot be looked at. */
export function identityOf(path: PathBytes): string | null {
  try {
    const { dev, ino } = statSync(Buffer.from(path, 'latin1'));
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || isBelow(path, folder);
}
