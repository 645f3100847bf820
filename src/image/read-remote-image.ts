// What an image is that is not in the store: its configuration and its size, by Skopeo, without its layers.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { HostError } from '../errors.ts';
import type { World } from '../world.ts';
import type { ImageReference } from './reference.ts';
import { diagnosisOf, skopeoWords } from './registry-words.ts';
import { type Config, chosenFrom, type Layer, type Manifest, parseConfig, parseManifest, type RemoteImage } from './remote-image.ts';
import { dockerHost, type SkopeoAnswer, skopeo } from './skopeo.ts';

/** How long a registry may take; Podman itself waits without end for one that does not answer. */
const REGISTRY_SECONDS = 20;
/** Docker's daemon packs the whole image before it gives anything away, and an archive is unpacked. */
const LOCAL_SECONDS = 600;

/**
 * The image for the platform of this machine. Throws a HostError with the cure where it cannot be had, and ToolMissing where Skopeo is
 * not installed.
 */
export async function readRemoteImage(world: World, reference: ImageReference, signal?: AbortSignal): Promise<RemoteImage> {
  const readFrom = sourceOf(reference);
  const limitSeconds = reference.transport === 'registry' ? REGISTRY_SECONDS : LOCAL_SECONDS;
  const inspect = (...args: readonly string[]) =>
    skopeo(world, ['inspect', ...daemonOf(world, reference), ...args], { limitSeconds, ...(signal && { signal }) });
  // Of an archive and of Docker's daemon every question unpacks the whole image, so only the one that has to be is asked.
  const asksManifest = ['registry', 'oci', 'docker-archive'].includes(reference.transport);
  const [answer, raw] = await Promise.all([inspect('--config', '--raw', readFrom), asksManifest ? inspect('--raw', readFrom) : null]);
  const manifest = raw?.code === 0 ? parseManifest(raw.stdout.toString()) : null;
  const config = answer.code === 0 ? parseConfig(answer.stdout.toString()) : null;
  if (config === null) throw notRead(world, reference, answer, manifest);
  return {
    reference: reference.text,
    readFrom,
    id: createHash('sha256').update(answer.stdout).digest('hex'),
    ...config,
    layers: await layersOf(config, manifest, reference, (digest) => inspect('--raw', withDigest(readFrom, digest))),
  };
}

/** Skopeo runs in a folder of its own at times, so a path is made absolute. */
function sourceOf({ remoteName, path, transport, text }: ImageReference): string {
  if (path === null) return remoteName as string;
  const start = transport.length + 1;
  return `${transport}:${resolve(path)}${text.slice(start + path.length)}`;
}

function daemonOf(world: World, { transport }: ImageReference): readonly string[] {
  const host = transport === 'docker-daemon' ? dockerHost(world) : null;
  return host === null ? [] : ['--daemon-host', host];
}

async function layersOf(
  config: Config,
  manifest: Manifest | null,
  { transport }: ImageReference,
  ask: (digest: string) => Promise<SkopeoAnswer>,
): Promise<readonly Layer[] | null> {
  if (manifest?.kind !== 'list') return manifest?.layers ?? null;
  const digest = chosenFrom(manifest, config.platform);
  if (digest === null || transport !== 'registry') return null; // only a registry is asked by digest
  const { code, stdout } = await ask(digest);
  const own = code === 0 ? parseManifest(stdout.toString()) : null;
  return own?.kind === 'image' ? own.layers : null;
}

/** The same repository, by digest; the tag may move between two questions. */
function withDigest(readFrom: string, digest: string): string {
  return `${readFrom.replace(/@[^/]*$|:[^/:]*$/, '')}@${digest}`;
}

function notRead(world: World, reference: ImageReference, { code, stderr }: SkopeoAnswer, manifest: Manifest | null): HostError {
  const words = skopeoWords(stderr, code === 0 ? 'what it got is not the answer of a registry' : `skopeo ended with status ${code}`);
  const platforms = manifest?.kind === 'list' ? manifest.images.map(({ platform }) => platform) : [];
  const found = diagnosisOf(words, { registry: reference.registry, userName: world.user.name, platforms });
  const slow = /deadline exceeded/.test(words)
    ? ` (it has ${reference.transport === 'registry' ? REGISTRY_SECONDS : LOCAL_SECONDS} s)`
    : '';
  return new HostError(
    `The image ${reference.text} could not be read${slow}: ${words}`,
    `${found?.meaning ?? 'These are the words of Skopeo.'} Nothing was pulled.`,
    found?.cure ?? 'See that the name is right, and try by hand: skopeo inspect --config IMAGE',
  );
}
