// Starting points of find that reach everything below the roots but the mounts that are left out. Not -xdev, which stops at every
// subvolume of btrfs too, and not -prune: find asks a mount for its status before it evaluates anything, and one of FUSE may never
// answer. So the folders on the way to one are listed here, by their names alone.

import { readdirSync } from 'node:fs';
import { type MountAside, readMountsAside } from './mounts-aside.ts';
import { textOf } from './path-bytes.ts';

export interface StartingPoints {
  /** To be looked at with all that is below them. */
  readonly deep: readonly string[];
  /** To be looked at without what is in them. */
  readonly itself: readonly string[];
}

/** A folder on the way that has more in it is looked at whole, with the mount: so many arguments are too many. */
const LARGEST_FOLDER = 10_000;

/** The roots themselves, where no mount is left out below them. */
export function startingPoints(roots: readonly string[], aside: readonly MountAside[] = readMountsAside(roots)): StartingPoints {
  const leftOut = aside.flatMap(({ path }) => textOf(path) ?? []);
  const deep: string[] = [];
  const itself: string[] = [];
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (leftOut.includes(path)) continue;
    const isOnTheWay = leftOut.some((mount) => mount.startsWith(path === '/' ? '/' : `${path}/`));
    const content = isOnTheWay ? contentOf(path) : null;
    if (content === null) {
      deep.push(path);
      continue;
    }
    itself.push(path, ...content.others);
    queue.push(...content.folders);
  }
  return { deep, itself };
}

/** What is directly in a folder; null where it cannot be listed, or not be named to find: node passes no argument that is not UTF-8. */
function contentOf(path: string): { readonly folders: readonly string[]; readonly others: readonly string[] } | null {
  const [folders, others]: [string[], string[]] = [[], []];
  try {
    const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
    if (entries.length > LARGEST_FOLDER) return null;
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      if (!Buffer.from(name).equals(entry.name)) return null;
      (entry.isDirectory() ? folders : others).push(`${path === '/' ? '' : path}/${name}`);
    }
    return { folders, others };
  } catch {
    return null; // closed, or gone: find will say what it is
  }
}
