// The image: pulled when it has to be, and read, without running anything of it.

import { HostError } from '../errors.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { Settings } from '../settings/parse.ts';
import { type ExecResult, ToolMissing, type World } from '../world.ts';

/** What `podman image inspect` says of an image. */
export interface ImageConfig {
  readonly reference: string;
  readonly id: string;
  /** '' where the image has no USER. */
  readonly user: string;
  /** Bytes of all its layers. */
  readonly size: number;
  /** The folders of its layers, topmost first; null where the store is not made of overlay layers. */
  readonly layers: readonly string[] | null;
}

/** What the local store knows of an image, or null where it is not there (or Podman is not). Does not pull. */
export async function inspectImage(world: World, reference: string): Promise<ImageConfig | null> {
  const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', reference]).catch((error: unknown) => {
    if (error instanceof ToolMissing) return null; // readHost says so, at the same time
    throw error;
  });
  if (result === null || result.code !== 0) return null;
  const [image] = JSON.parse(result.stdout) as [Inspected];
  const { Name: driver, Data: data } = image.GraphDriver;
  return {
    reference,
    id: image.Id,
    user: image.Config?.User ?? '',
    size: image.Size,
    layers: driver === 'overlay' && data?.UpperDir !== undefined ? [data.UpperDir, ...(data.LowerDir?.split(':') ?? [])] : null,
  };
}

/** The part of podman-image-inspect(1) that is read. */
interface Inspected {
  readonly Id: string;
  readonly Size: number;
  readonly Config?: { readonly User?: string } | null;
  readonly GraphDriver: { readonly Name: string; readonly Data?: { readonly UpperDir?: string; readonly LowerDir?: string } | null };
}

/**
 * The image, pulled as the settings say. `local` is what the store had before. Throws a HostError with Podman's own words where it
 * cannot be had.
 */
export async function obtainImage(world: World, settings: Settings, local: ImageConfig | null): Promise<ImageConfig> {
  const reference = settings.image as string;
  if (settings.pull === 'never' || (settings.pull === 'missing' && local !== null)) {
    if (local !== null) return local;
    throw new HostError(
      `The image ${reference} is not in the store of ${world.user.name}, and pull is never`,
      'There is nothing to run.',
      `Build or load it in an earlier step as ${world.user.name} (podman images lists what is there), or set pull to missing.`,
    );
  }
  world.log.info(`Pulling ${reference}`);
  const pulled = await world.exec('podman', ['pull', '--quiet', reference]);
  // `--pull newer` of Podman 4 and later: a registry that does not answer is no fault while there is an image to use.
  if (pulled.code !== 0 && !(settings.pull === 'newer' && local !== null)) throw pullFailed(reference, pulled);
  const image = await inspectImage(world, reference);
  if (image === null) throw pullFailed(reference, pulled);
  return image;
}

function pullFailed(reference: string, result: ExecResult): HostError {
  const words = podmanWords(result.stderr, `podman pull ended with status ${result.code}`);
  const short = /short-name|unqualified-search/.test(words);
  const ids = /potentially insufficient UIDs or GIDs|there might not be enough IDs/.exec(words);
  if (ids !== null) {
    return new HostError(
      `The image ${reference} cannot be stored: ${words}`,
      'It holds files of an id that is larger than the number of your subordinate ids.',
      'Give yourself a larger range in /etc/subuid and /etc/subgid, then run: podman system migrate',
    );
  }
  return new HostError(
    `The image ${reference} could not be pulled: ${words}`,
    'There is nothing to run. These are the words of Podman.',
    short
      ? `Write the name with its registry, for example docker.io/library/${reference}`
      : 'See that the name and the tag are right, that the registry is reachable, and that you are logged in (podman login).',
  );
}
