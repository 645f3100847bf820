// `podman pull`, and the two ways round it where it cannot read what Skopeo can.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ExecResult, World } from '../world.ts';
import type { ImageReference } from './reference.ts';
import { skopeoWords } from './registry-words.ts';
import { dockerHost, skopeo } from './skopeo.ts';

const COPY_SECONDS = 3600;

/** Brings the image into the user's store and prints its id; what went wrong is in the result, in Podman's words. */
export async function pull(world: World, reference: ImageReference): Promise<ExecResult> {
  const { transport, path, text: written } = reference;
  const daemon = transport === 'docker-daemon' ? dockerHost(world) : null;
  if (transport === 'oci' && path !== null) return inFolder((folder) => pullLayout(world, folder, path, written));
  if (daemon !== null) return inFolder((folder) => pullFromDaemon(world, folder, daemon, written));
  return world.exec('podman', ['pull', '--quiet', written]);
}

/**
 * Podman makes the name of the image out of the whole path, and refuses the image where that is no name ("repository name must be
 * lowercase", 4.3.1): /home/runner/work/Shop/Shop/out. So it is given a path of our own, which is always the same for the same place.
 */
async function pullLayout(world: World, folder: string, path: string, written: string): Promise<ExecResult> {
  const place = resolve(path);
  const name = `oci-${createHash('sha256').update(place).digest('hex').slice(0, 12)}`;
  symlinkSync(place, join(folder, name));
  const tag = written.slice('oci:'.length + path.length);
  const running = world.stream('podman', ['pull', '--quiet', `oci:${name}${tag}`], { cwd: folder });
  const [stdout, stderr, code] = await Promise.all([text(running.stdout), text(running.stderr), running.exit]);
  return { code, stdout, stderr };
}

/** `podman pull docker-daemon:` knows one socket only, /var/run/docker.sock. */
async function pullFromDaemon(world: World, folder: string, daemon: string, written: string): Promise<ExecResult> {
  const archive = `docker-archive:${join(folder, 'image.tar')}`;
  const { code, stderr } = await skopeo(world, ['copy', '--quiet', '--src-daemon-host', daemon, written, archive], {
    limitSeconds: COPY_SECONDS,
  });
  if (code === 0) return world.exec('podman', ['pull', '--quiet', archive]);
  return { code, stdout: '', stderr: skopeoWords(stderr, `skopeo copy ended with status ${code}`) };
}

async function inFolder(task: (folder: string) => Promise<ExecResult>): Promise<ExecResult> {
  const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-image-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
