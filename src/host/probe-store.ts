// Starts containers without an image, in a folder of the store that is gone afterwards: no image is made and none copied, so that
// nothing of the user's store changes.

import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapOptions, triples } from '../mapping/triples.ts';
import type { World } from '../world.ts';
import { sizeOf } from './id-map.ts';
import type { PodmanInfo } from './podman-info.ts';
import { podmanWords } from './podman-words.ts';
import type { HostFacts } from './read-host.ts';

/** What came of one try: null: it works; text: the words it failed with; undefined: it could not be tried. */
export type Outcome = string | null | undefined;

export interface StoreProbes {
  /** A file of another user of an image can be kept in the store. */
  readonly ownsFiles: Outcome;
  /** A file of the store can be run. */
  readonly executes: Outcome;
  /** A container starts. */
  readonly starts: Outcome;
  /** A container starts in which another user than root is the runner. */
  readonly startsMapped: Outcome;
  /** A container starts with the network it gets by default. */
  readonly connects: Outcome;
}

/** No image is needed to see whether a container starts: everything is made ready before the runtime misses this command. */
const COMMAND = '/rootless-artefacts-doctor';

export async function probeStore(world: World, host: HostFacts, { graphRoot }: PodmanInfo): Promise<StoreProbes> {
  let folder: string;
  try {
    folder = mkdtempSync(join(graphRoot, 'rootless-artefacts-doctor-'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ownsFiles: words, executes: undefined, starts: undefined, startsMapped: undefined, connects: undefined };
  }
  try {
    chmodSync(folder, 0o755);
    const [uids, gids] = [sizeOf(host.idMap.uid) - 1, sizeOf(host.idMap.gid) - 1];
    const mapped = uids > 0 && gids > 0;
    const start = (...options: readonly string[]) => startIn(world, host, folder, options);
    // One after another: Podman has no business to be asked two things of one store at once (containers/podman, "incomplete layer").
    const ownsFiles = mapped ? await keepForeignFile(world, folder) : undefined;
    const executes = runnable(folder);
    const starts = await start('--network', 'none', '--userns', 'host');
    if (starts !== null) return { ownsFiles, executes, starts, startsMapped: undefined, connects: undefined };
    const startsMapped = mapped ? await start('--network', 'none', ...mapOptions(triples(1, uids), triples(1, gids))) : undefined;
    const connects = await start('--userns', 'host');
    return { ownsFiles, executes, starts, startsMapped, connects };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startIn(world: World, host: HostFacts, folder: string, options: readonly string[]): Promise<Outcome> {
  const rootfs = mkdtempSync(join(folder, 'rootfs-'));
  chmodSync(rootfs, 0o755);
  // What Podman and the runtime would make as mount points would belong to the container, and could not be removed again.
  for (const name of ['dev', 'etc', 'proc', 'run', 'sys']) mkdirSync(join(rootfs, name));
  const label = host.selinux ? ['--security-opt', 'label=disable'] : [];
  const result = await world.exec('podman', ['run', '--rm', ...options, ...label, '--rootfs', rootfs, COMMAND]);
  if (result.code === 127 && result.stderr.includes(COMMAND)) return null;
  return podmanWords(result.stderr, `podman run ended with status ${result.code}`);
}

async function keepForeignFile(world: World, folder: string): Promise<Outcome> {
  const { code, stderr } = await world.exec('podman', ['unshare', 'install', '-d', '-o', '1', '-g', '1', join(folder, 'foreign')]);
  return code === 0 ? null : podmanWords(stderr, `podman unshare ended with status ${code}`);
}

function runnable(folder: string): Outcome {
  const file = join(folder, 'program');
  writeFileSync(file, '#!/bin/sh\n', { mode: 0o700 });
  try {
    accessSync(file, constants.X_OK); // access(2) says no for a file system that is mounted noexec
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
