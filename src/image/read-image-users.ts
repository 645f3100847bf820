// The passwd and group files of an image. They are read from a mount of it under `podman unshare`, by our own script there
// (entry/inside.ts), because a path in a hostile image may be a link to a file of the host.

import { HostError } from '../errors.ts';
import type { World } from '../world.ts';
import type { ImageUsers } from './image-user.ts';
import { parseGroup, parsePasswd } from './passwd.ts';

/** The users of an image in the local store. An image without these files has none. Throws a HostError with Podman's words. */
export async function readImageUsers(world: World, id: string): Promise<ImageUsers> {
  const result = await world.exec('podman', ['unshare', process.execPath, world.insideScript, 'image-files', id]);
  if (result.code !== 0) {
    throw new HostError(
      `The image could not be looked into: ${result.stderr.trim().split('\n').slice(-3).join('\n')}`,
      'Its USER is a name, and only the passwd file of the image tells the ids of it.',
      'Give the ids as numbers: container-user UID:GID.',
    );
  }
  const files = JSON.parse(result.stdout) as { passwd: string; group: string };
  return { passwd: parsePasswd(files.passwd), group: parseGroup(files.group) };
}
