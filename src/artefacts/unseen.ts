// What the scan does not see and find does not speak of: mounts that are left out, and roots that are gone.

import { lstatSync } from 'node:fs';
import { showPath } from '../report/escape.ts';
import type { World } from '../world.ts';
import type { Unexamined } from './look-at.ts';
import { readMountsAside } from './mounts-aside.ts';
import { bytesOf, type PathBytes } from './path-bytes.ts';

/** Asked after the scan. What cannot hold artefacts is only told in the log. */
export function readUnseen(world: World, roots: readonly string[], leavesOut: (folder: PathBytes) => boolean): readonly Unexamined[] {
  const unseen: Unexamined[] = [];
  for (const { path, type, why } of readMountsAside(roots)) {
    if (leavesOut(path)) continue;
    if (why === 'kernel') world.log.warning(`${showPath(path)} is not checked: ${type} is mounted there, whose files the kernel makes up`);
    else
      unseen.push({
        path,
        reason: `the file system of a program (${type}) is mounted here, and it may never answer. To have it checked, name it as a path of its own; else unmount it`,
      });
  }
  for (const root of roots)
    if (isGone(root))
      unseen.push({ path: bytesOf(root), reason: 'it was there when the check began and is gone: nothing of it was proved' });
  return unseen;
}

function isGone(root: string): boolean {
  try {
    return lstatSync(root, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // behind a closed folder, or its file system does not answer: find has said so
  }
}
