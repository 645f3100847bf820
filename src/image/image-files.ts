// Runs under `podman unshare`, in a mount namespace of its own: looks at an image's files without a container and without changing
// anything in the store. Its layers are mounted by us, read-only, and the mount is gone with this process. `podman image mount` does the
// same in three times the time, makes and removes a folder in the store, and has to be undone by a second process.

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readInRoot } from './read-in-root.ts';

const STDOUT = 1;
const MOUNT_POINT = '/mnt';

export interface ImageStore {
  readonly id: string;
  /** The folders of its layers, topmost first; null where the store is not made of overlay layers. */
  readonly layers: readonly string[] | null;
}

/** Prints `{"passwd": text, "group": text}`; a file that is not there is ''. */
export function printImageFiles({ id, layers }: ImageStore): void {
  const root = layers === null ? null : mountLayers(layers);
  if (root !== null) {
    print(root);
    return;
  }
  const mounted = execFileSync('podman', ['image', 'mount', id], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  try {
    print(mounted);
  } finally {
    spawnSync('podman', ['image', 'unmount', id], { stdio: 'ignore' }); // a mount that stays costs nothing and is shared
  }
}

function print(root: string): void {
  writeFileSync(STDOUT, JSON.stringify({ passwd: readInRoot(root, '/etc/passwd'), group: readInRoot(root, '/etc/group') }));
}

/** The folder in which the layers are one tree, or null where this kernel or this store cannot do it (before Linux 5.11). */
function mountLayers(layers: readonly string[]): string | null {
  const [top] = layers;
  if (top !== undefined && layers.length === 1) return top;
  const store = dirname(dirname(top ?? ''));
  if (layers.some((layer) => dirname(dirname(layer)) !== store)) return null;
  try {
    // Layers that fuse-overlayfs wrote mark a replaced folder in a way of its own. containers/storage notes here, as true or false,
    // whether it has to mount the layers of this store.
    if (readFileSync(join(store, '.has-mount-program'), 'utf8').trim() !== 'false') return null;
    // The short names that the driver itself uses, because all options together may be 4096 bytes long.
    const lower = layers.map((layer) => readFileSync(join(layer, '../link'), 'utf8').trim()).map((link) => `l/${link}`);
    const options = `ro,userxattr,lowerdir=${lower.join(':')}`;
    const mounted = spawnSync('mount', ['-t', 'overlay', '-o', options, 'overlay', MOUNT_POINT], { cwd: store, stdio: 'ignore' });
    return mounted.status === 0 ? MOUNT_POINT : null;
  } catch {
    return null;
  }
}
