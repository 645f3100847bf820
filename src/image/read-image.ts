// Whose image is it: pulled when it has to be, read, and its USER resolved, without running anything of it.

import { HostError } from '../errors.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { Settings } from '../settings/parse.ts';
import { type ExecResult, ToolMissing, type World } from '../world.ts';
import { type ImageUser, type ImageUsers, needsPasswd, resolveUser } from './image-user.ts';
import { readImageUsers } from './read-image-users.ts';

/** What `podman image inspect` says of an image. */
export interface ImageConfig {
  readonly reference: string;
  readonly id: string;
  /** '' where the image has no USER. */
  readonly user: string;
}

export interface ImageFacts extends ImageConfig {
  readonly resolvedUser: ImageUser;
  /** The user of `--user`, resolved against this image. */
  readonly startUser: ImageUser | null;
  /** The user of `container-user`, resolved against this image. */
  readonly containerUser: ImageUser | null;
  /** Its passwd and group files; null while nothing needed them. */
  readonly users: ImageUsers | null;
}

/** What the local store knows of an image, or null where it is not there (or Podman is not). Does not pull. */
export async function inspectImage(world: World, reference: string): Promise<ImageConfig | null> {
  const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', reference]).catch((error: unknown) => {
    if (error instanceof ToolMissing) return null; // readHost says so, at the same time
    throw error;
  });
  if (result === null || result.code !== 0) return null;
  const [image] = JSON.parse(result.stdout) as [{ Id: string; Config?: { User?: string } | null }];
  return { reference, id: image.Id, user: image.Config?.User ?? '' };
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

/** Resolves the users that the plan needs. Throws a HostError where the image does not know one of them. */
export async function readImage(world: World, settings: Settings, config: ImageConfig): Promise<ImageFacts> {
  const declared = [config.user, settings.user, settings.containerUser].filter((user) => user !== null);
  const users = declared.some(needsPasswd) ? await readImageUsers(world, config.id) : null;
  const resolve = (user: string): ImageUser => {
    const resolved = resolveUser(user, users ?? { passwd: [], group: [] });
    if (!('unknown' in resolved)) return resolved;
    throw new HostError(
      `The image ${config.reference} has no ${resolved.unknown}`,
      `${JSON.stringify(user)} cannot be turned into ids: /etc/passwd and /etc/group of the image do not name it, so the container could not start either.`,
      'Give the ids as numbers, USER:GROUP, or add the user to the image (RUN adduser).',
    );
  };
  return {
    ...config,
    users,
    resolvedUser: resolve(config.user),
    startUser: settings.user === null ? null : resolve(settings.user),
    containerUser: settings.containerUser === null ? null : resolve(settings.containerUser),
  };
}
