// The passwd and group files of an image. They are read from a mount of it under `podman unshare`, by our own script there
// (entry/inside.ts), because a path in a hostile image may be a link to a file of the host.

import { text } from 'node:stream/consumers';
import { HostError } from '../errors.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { World } from '../world.ts';
import type { ImageStore } from './image-files.ts';
import type { ImageUsers } from './image-user.ts';
import { parseGroup, parsePasswd } from './passwd.ts';

/** The users of an image in the local store. An image without these files has none. Throws a HostError with Podman's words. */
export async function readImageUsers(world: World, { id, layers }: ImageStore): Promise<ImageUsers> {
  const task = [process.execPath, world.insideScript, 'image-files'];
  const input = Buffer.from(JSON.stringify({ id, layers }));
  const inside = world.stream('podman', ['unshare', 'unshare', '--mount', ...task], { input });
  const words = text(inside.stderr);
  const files = parse(await text(inside.stdout));
  // It has to be gone before a container starts: where Podman copies an image for a new mapping, a second Podman process takes the
  // half-made layer for a broken one and deletes it ("Found incomplete layer", Podman 4.3.1).
  await inside.exit;
  if (files !== null) return { passwd: parsePasswd(files.passwd), group: parseGroup(files.group) };
  throw new HostError(
    `The image could not be looked into: ${podmanWords(await words, 'podman unshare said nothing')}`,
    'Its USER is a name, and only the passwd file of the image tells the ids of it.',
    'Give the ids as numbers: container-user UID:GID.',
  );
}

function parse(json: string): { readonly passwd: string; readonly group: string } | null {
  try {
    return JSON.parse(json) as { passwd: string; group: string };
  } catch {
    return null; // it ended before it could say anything
  }
}
