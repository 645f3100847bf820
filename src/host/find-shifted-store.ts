// The store for containers that need a mapping: Podman's overlay through fuse-overlayfs, which shifts the ids of an image while it is
// read. On a native overlay Podman would copy and chown the whole image for every new mapping, since only root can mount one with ids
// shifted (containers/podman#25821). It is a store of its own that only reads the user's: with mount_program turned on, his own would
// keep it for good (overlay/.has-mount-program).

import { createHash } from 'node:crypto';
import { closeSync, constants, fchmodSync, lstatSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { HostError } from '../errors.ts';
import type { World } from '../world.ts';
import { locate, may } from './locate.ts';

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
  if (!canBeOpened('/dev/fuse')) return { missing: '/dev/fuse cannot be opened' };
  const { uid } = world.user;
  const data = world.env['XDG_DATA_HOME'] || join(world.env['HOME'] ?? '', '.local/share');
  const places = [join(data, 'rootless-artefacts'), `/var/tmp/rootless-artefacts-${uid}`].filter(isPlain);
  const place = places.find((candidate) => isOpenToAll(candidate) && canBeOurs(candidate, uid));
  if (place === undefined) return { missing: `no folder that other users may pass through (tried ${places.join(', ')})` };
  const runtime = world.env['XDG_RUNTIME_DIR'] ?? '';
  const runRoots = [join(runtime, 'rootless-artefacts'), `/tmp/rootless-artefacts-run-${uid}`].filter(isPlain);
  const runRoot = runRoots.find((candidate) => candidate.length <= LONGEST_RUN_ROOT && canBeOurs(candidate, uid));
  if (runRoot === undefined) return { missing: `no folder for what it needs while it runs (tried ${runRoots.join(', ')})` };
  return { root: join(place, storeName(runRoot)), runRoot, mountProgram };
}

/** Makes the folders of the store. Throws a HostError where that fails after all. */
export function makeShiftedStore({ root, runRoot }: ShiftedStore): void {
  try {
    // Container root has to pass through the first two, whatever the umask says.
    makeFolder(dirname(root), 0o711);
    makeFolder(root, 0o711);
    makeFolder(runRoot, 0o700);
  } catch (error) {
    throw new HostError(
      `The store that shifts ids could not be made: ${error instanceof Error ? error.message : error}`,
      'A container with a computed mapping starts from it, so that nothing of its image is copied.',
      'See that the disk has room, or set storage to native.',
    );
  }
}

/** Tried, because the mode does not tell: in a container the device is often there and denied all the same. */
function canBeOpened(device: string): boolean {
  try {
    closeSync(openSync(device, constants.O_RDWR));
    return true;
  } catch {
    return false;
  }
}

/** Podman and fuse-overlayfs take paths apart at commas and colons. */
function isPlain(path: string): boolean {
  return isAbsolute(path) && !/[,:]/.test(path);
}

/** Throws where somebody else was faster: what he put there is neither followed nor ours to change. */
function makeFolder(path: string, mode: number): void {
  mkdirSync(path, { recursive: true });
  const folder = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    fchmodSync(folder, mode);
  } finally {
    closeSync(folder);
  }
}

/**
 * A store for every run root: Podman notes it in the database of the store and refuses any other ("database configuration mismatch"),
 * and a service has another XDG_RUNTIME_DIR than a login of the same user, or none.
 */
function storeName(runRoot: string): string {
  return `storage-${createHash('sha256').update(runRoot).digest('hex').slice(0, 8)}`;
}

/** Podman refuses a run root of more than fifty characters. */
const LONGEST_RUN_ROOT = 50;

/**
 * Whether every folder above is one that anybody may pass through: container root is a subordinate id and has to reach the mounted
 * image ("make …/merged private: Permission denied" in a home that is 0700, containers/podman#25189).
 */
function isOpenToAll(path: string): boolean {
  try {
    for (let folder = realpathSync(dirname(path)); ; folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) === 0) return false;
      if (folder === '/') return true;
    }
  } catch {
    return false; // the folder above is not there, or closed to us too
  }
}

/** Whether the folder is ours, or free to be made: in /var/tmp and /tmp anybody may have put something in its place. */
function canBeOurs(path: string, uid: number): boolean {
  if (!may(dirname(path), constants.X_OK)) return false;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? may(dirname(path), constants.W_OK) : stat.isDirectory() && stat.uid === uid;
}
