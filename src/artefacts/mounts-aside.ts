// The mounts below the roots that are not looked at, and what is said of them.

import { readFileSync } from 'node:fs';
import { type Mount, parseMountTable, whyAside } from './mount-table.ts';
import { bytesOf, type PathBytes } from './path-bytes.ts';

/** A mount that is not looked at although a root is above it. */
export interface MountAside extends Mount {
  readonly why: 'kernel' | 'fuse';
}

/** Those below these roots; a root that is such a mount itself was asked for by name and is none. */
export function readMountsAside(roots: readonly string[]): readonly MountAside[] {
  const above = roots.map((root) => (root === '/' ? '/' : `${bytesOf(root)}/`));
  const seen = new Map<PathBytes, MountAside>();
  for (const mount of parseMountTable(tableOfMounts())) {
    const why = whyAside(mount);
    const isBelow =
      above.some((root) => mount.path.startsWith(root)) && ![...seen.keys()].some((path) => mount.path.startsWith(`${path}/`));
    // The last one mounted on a folder hides the others.
    if (why === null || !isBelow) seen.delete(mount.path);
    else seen.set(mount.path, { ...mount, why });
  }
  return [...seen.values()];
}

function tableOfMounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'latin1');
  } catch {
    return ''; // no /proc: nothing is known of mounts, so nothing is left out
  }
}
