// The store for containers that need a mapping: Podman's overlay through fuse-overlayfs, which shifts the ids of an image while it is
// read. On a native overlay Podman would copy and chown the whole image for every new mapping, since only root can mount one with ids
// shifted (containers/podman#25821). It is a store of its own that only reads the user's: with mount_program turned on, his own would
// keep it for good (overlay/.has-mount-program).

import { accessSync, constants, lstatSync, mkdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { World } from '../world.ts';

export interface ShiftedStore {
  readonly root: string;
  readonly runRoot: string;
  /** The fuse-overlayfs program. */
  readonly mountProgram: string;
}

/** The place and the program of the shifted store, or what is missing for it. Makes nothing: `makeShiftedStore` does. */
export function findShiftedStore(world: World): ShiftedStore | { readonly missing: string } {
  const mountProgram = locate('fuse-overlayfs', world.env['PATH'] ?? '');
  if (mountProgram === null) return { missing: 'fuse-overlayfs is not installed' };
  if (!may('/dev/fuse', constants.R_OK | constants.W_OK)) return { missing: '/dev/fuse cannot be opened' };
  const { uid } = world.user;
  const data = world.env['XDG_DATA_HOME'] || (world.env['HOME'] ? join(world.env['HOME'], '.local/share') : null);
  const places = [...(data === null ? [] : [join(data, 'rootless-artefacts')]), `/var/tmp/rootless-artefacts-${uid}`];
  const place = places.find((candidate) => isOpenToAll(candidate) && isOurs(candidate, uid));
  if (place === undefined) return { missing: `no folder that other users may pass through (tried ${places.join(', ')})` };
  return { root: join(place, 'storage'), runRoot: runRootOf(world), mountProgram };
}

/** Makes the folders of the store. */
export function makeShiftedStore({ root, runRoot }: ShiftedStore): void {
  mkdirSync(dirname(root), { recursive: true, mode: 0o755 });
  mkdirSync(root, { recursive: true, mode: 0o711 });
  mkdirSync(runRoot, { recursive: true, mode: 0o700 });
}

/** Podman refuses a run root of more than fifty characters. */
function runRootOf(world: World): string {
  const runtime = world.env['XDG_RUNTIME_DIR'];
  const own = runtime ? join(runtime, 'rootless-artefacts') : null;
  return own !== null && own.length <= 50 && isOurs(own, world.user.uid) ? own : `/tmp/rootless-artefacts-run-${world.user.uid}`;
}

/**
 * Whether every folder above is one that anybody may pass through: container root is a subordinate id and has to reach the mounted
 * image ("make …/merged private: Permission denied" in a home that is 0700, containers/podman#25189).
 */
function isOpenToAll(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat !== undefined && (stat.mode & 0o001) === 0) return false;
    if (folder === '/') return true;
  }
}

/** Whether the place is free, or a folder of ours: in /var/tmp anybody may have made it. */
function isOurs(path: string, uid: number): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? true : stat.isDirectory() && stat.uid === uid;
}

function locate(tool: string, path: string): string | null {
  return (
    path
      .split(delimiter)
      .map((folder) => join(folder || '.', tool))
      .find((candidate) => may(candidate, constants.X_OK)) ?? null
  );
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
