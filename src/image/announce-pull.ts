// What a pull brings, said while it runs: the questions go beside it and never hold it up.

import { HostError } from '../errors.ts';
import { beyondRange, beyondWords } from '../host/beyond-range.ts';
import type { HostFacts } from '../host/read-host.ts';
import { show } from '../report/escape.ts';
import type { World } from '../world.ts';
import { sureIds } from './image-user.ts';
import { sizeWords } from './layer-size.ts';
import type { ImageReference } from './reference.ts';
import type { RemoteImage } from './remote-image.ts';

export interface Announcement {
  /** Nothing is said any more, and nothing is left running. */
  readonly end: () => void;
}

/** Asks the registry side by side with the pull, where it is one that can be asked; whatever fails here, the pull fails of itself. */
export function announcePull(world: World, reference: ImageReference, host: HostFacts): Announcement {
  const stop = new AbortController();
  if (reference.transport === 'registry' && reference.remoteName !== null && reference.registry !== 'localhost') {
    import('./read-remote-image.ts')
      .then(({ readRemoteImage }) => readRemoteImage(world, reference, stop.signal))
      .then(
        (image) => stop.signal.aborted || say(world, image, host),
        (error: unknown) => {
          if (!stop.signal.aborted && error instanceof HostError && /deadline exceeded/.test(error.message))
            world.log.warning(`${reference.registry} has not answered yet. Podman goes on trying, and has no time limit of its own`);
        },
      );
  }
  return { end: () => stop.abort() };
}

function say(world: World, image: RemoteImage, host: HostFacts): void {
  if (image.layers !== null) world.log.info(`${image.reference}: ${sizeWords(image.layers)}, ${image.platform}`);
  const beyond = beyondRange(world.user, host.idMap, sureIds(image.user));
  if (beyond === null) return;
  world.log.warning(
    `USER ${show(image.user)} of ${image.reference} is ${beyondWords(beyond)}: if the image holds files of it, this pull will fail at its end. Cure: ${beyond.cure}`,
  );
}
