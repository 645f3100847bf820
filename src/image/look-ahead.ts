// The image for a plan: from the store where it is there, else by what can be read without a pull.

import { HostError } from '../errors.ts';
import type { HostFacts } from '../host/read-host.ts';
import type { Settings } from '../settings/settings.ts';
import { ToolMissing, type World } from '../world.ts';
import { obtainImage, staysLocal } from './obtain-image.ts';
import { type ImageConfig, inspectImage } from './read-image.ts';
import { readRemoteImage } from './read-remote-image.ts';
import { type ImageReference, parseReference } from './reference.ts';
import type { RemoteImage } from './remote-image.ts';

export type Sight = { readonly here: ImageConfig } | { readonly here: null; readonly remote: RemoteImage };

/**
 * The image that a run with these settings would take. Only where nobody but Podman can read it is it pulled, and that is said. Throws a
 * HostError where it cannot be had.
 */
export async function lookAhead(world: World, settings: Settings, local: ImageConfig | null, host: HostFacts): Promise<Sight> {
  const reference = parseReference(settings.image as string);
  if (staysLocal(settings, local)) return { here: await obtainImage(world, settings, local, host) };
  const remote = await readUnlessPulled(world, settings, reference, local);
  if (remote === 'pull') return { here: await obtainImage(world, settings, local, host) };
  if (remote === 'local') return { here: local as ImageConfig };
  // The very image may be here under another name, or from an earlier run of the same archive.
  const same = await inspectImage(world, reference.text, remote.id);
  return same === null ? { here: null, remote } : { here: same };
}

async function readUnlessPulled(
  world: World,
  { pull }: Settings,
  reference: ImageReference,
  local: ImageConfig | null,
): Promise<RemoteImage | 'pull' | 'local'> {
  const { text } = reference;
  if (reference.remoteName === null) {
    world.log.warning(
      `${text} names no registry, and only Podman's own configuration tells which one it comes from: it is pulled, so that the plan can be made. With its registry, as in docker.io/library/${text}, no pull is needed`,
    );
    return 'pull';
  }
  try {
    return await readRemoteImage(world, reference);
  } catch (error) {
    if (error instanceof ToolMissing) {
      world.log.warning(
        `Skopeo is not installed, and it alone can read an image without a pull: ${text} is pulled. Cure: sudo apt-get install -y skopeo`,
      );
      return 'pull';
    }
    // As for a run: a registry that does not answer is no fault while there is an image to use.
    if (error instanceof HostError && pull === 'newer' && local !== null) return 'local';
    throw error;
  }
}
