// Makes the mount points and the working directory that a container would find missing in the workspace. Where the runtime makes them,
// they belong to container root: with a mapping to a subordinate id of the runner, and the next clean-up stops at them.

import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Settings } from '../settings/settings.ts';

/**
 * Makes what is missing, as the runner. A link on the way is left to Podman, which resolves it inside the container; so is what the
 * runner may not make, of which Podman will say that it cannot either.
 */
export function makeMountPoints(settings: Settings): void {
  const places = [
    ...settings.volumes.map(({ source, target, named }) => ({ target, isFile: !named && isFile(source) })),
    ...(settings.workdir === null ? [] : [{ target: settings.workdir, isFile: false }]),
  ];
  for (const { target, isFile } of places) {
    const onHost = hostFolderOf(target, settings);
    if (onHost !== null) makePlace(onHost.folder, onHost.below, isFile);
  }
}

/** The writable folder of the host that a path in the container lies in, and the names that lead on from there; null where it is the image's. */
function hostFolderOf(path: string, settings: Settings): { readonly folder: string; readonly below: readonly string[] } | null {
  // `..` after a link leads elsewhere than the words say.
  if (path.split('/').includes('..')) return null;
  const target = posix.normalize(path);
  const mounts = [
    ...(settings.mountWorkspace ? [{ source: settings.workspace, target: settings.workspace, writable: true, named: false }] : []),
    ...settings.volumes.map((volume) => ({ ...volume, target: posix.normalize(volume.target) })),
  ];
  const deepest = mounts
    .filter((mount) => target !== mount.target && target.startsWith(mount.target === '/' ? '/' : `${mount.target}/`))
    .sort((a, b) => b.target.length - a.target.length)[0];
  if (deepest === undefined || !deepest.writable || deepest.named) return null;
  const below = target.slice(deepest.target.length).split('/');
  return { folder: deepest.source, below: below.filter((name) => name !== '') };
}

function makePlace(folder: string, names: readonly string[], isFile: boolean): void {
  let here = folder;
  try {
    for (const [index, name] of names.entries()) {
      here = join(here, name);
      const seen = lstatSync(here, { throwIfNoEntry: false });
      if (seen?.isDirectory() === true) continue;
      if (seen !== undefined) return;
      if (isFile && index === names.length - 1) writeFileSync(here, '', { flag: 'wx' });
      else mkdirSync(here);
    }
  } catch {
    // not the runner's to make
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // behind a folder that is closed to the runner
  }
}
