// Whose image is it: its USER, and the users that the settings name, as ids.

import { HostError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';
import { type ImageUser, type ImageUsers, needsPasswd, resolveUser } from './image-user.ts';
import type { ImageConfig } from './read-image.ts';
import { readImageUsers } from './read-image-users.ts';

export interface ImageFacts extends ImageConfig {
  readonly resolvedUser: ImageUser;
  /** The user of `--user`, resolved against this image. */
  readonly startUser: ImageUser | null;
  /** The user of `container-user`, resolved against this image. */
  readonly containerUser: ImageUser | null;
  /** Its passwd and group files; null while nothing needed them. */
  readonly users: ImageUsers | null;
}

/** Resolves the users that the plan needs. Throws a HostError where the image does not know one of them. */
export async function resolveUsers(world: World, settings: Settings, config: ImageConfig): Promise<ImageFacts> {
  return withUsers(settings, config, declaredUsers(settings, config.user).some(needsPasswd) ? await readImageUsers(world, config) : null);
}

/** Every USER that the plan turns into ids. */
export function declaredUsers(settings: Settings, imageUser: string): readonly string[] {
  return [imageUser, settings.user, settings.containerUser].filter((user) => user !== null);
}

/** The same where the users of the image are known already, or nobody has to be looked up (null). */
export function withUsers(settings: Settings, config: ImageConfig, users: ImageUsers | null): ImageFacts {
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
