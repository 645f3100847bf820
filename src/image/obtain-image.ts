// The image of a run: in the store, or brought there.

import { HostError } from '../errors.ts';
import { beyondRange, beyondWords } from '../host/beyond-range.ts';
import { readCureFacts } from '../host/cure-facts.ts';
import { diagnose } from '../host/diagnose.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { HostFacts } from '../host/read-host.ts';
import type { Settings } from '../settings/settings.ts';
import type { ExecResult, World } from '../world.ts';
import { announcePull } from './announce-pull.ts';

import { pull } from './pull.ts';
import { type ImageConfig, inspectImage } from './read-image.ts';
import { type ImageReference, parseReference } from './reference.ts';
import { diagnosisOf } from './registry-words.ts';

/** Whether the settings allow no pull, or need none. */
export function staysLocal(settings: Settings, local: ImageConfig | null): boolean {
  const inStore = parseReference(settings.image as string).transport === 'containers-storage';
  return inStore || settings.pull === 'never' || (settings.pull === 'missing' && local !== null);
}

/**
 * The image, pulled as the settings say. `local` is what the store had before. Throws a HostError with Podman's own words where it
 * cannot be had.
 */
export async function obtainImage(world: World, settings: Settings, local: ImageConfig | null, host: HostFacts): Promise<ImageConfig> {
  const reference = parseReference(settings.image as string);
  if (staysLocal(settings, local)) {
    if (local !== null) return local;
    throw notInStore(world, reference);
  }
  world.log.info(`Pulling ${reference.text}`);
  const announcement = announcePull(world, reference, host);
  const pulled = await pull(world, reference).finally(() => announcement.end());
  // `--pull newer` of Podman 4 and later: a registry that does not answer is no fault while there is an image to use.
  if (pulled.code !== 0 && !(settings.pull === 'newer' && local !== null)) throw pullFailed(world, reference, pulled, host);
  // What a place becomes in the store is named by Podman, each version in its way; the id that it prints is certain.
  const id = /^(?:sha256:)?([0-9a-f]{64})$/m.exec(pulled.stdout)?.[1] ?? null;
  const image = await inspectImage(world, reference.text, pulled.code === 0 ? id : null);
  if (image === null) throw pullFailed(world, reference, pulled, host);
  return image;
}

function notInStore(world: World, { text, transport }: ImageReference): HostError {
  const { name } = world.user;
  const why = transport === 'containers-storage' ? 'containers-storage names nothing else' : 'pull is never';
  const cure = transport === 'containers-storage' ? 'name it without containers-storage' : 'set pull to missing';
  return new HostError(
    `The image ${text} is not in the store of ${name}, and ${why}`,
    'There is nothing to run.',
    `Build or load it in an earlier step as ${name} (podman images lists what is there), or ${cure}.`,
  );
}

function pullFailed(world: World, { text, registry }: ImageReference, result: ExecResult, host: HostFacts): HostError {
  const words = podmanWords(result.stderr, `podman pull ended with status ${result.code}`);
  if (/potentially insufficient UIDs or GIDs|there might not be enough IDs/.test(words)) {
    const [, uid, gid] = /requested (\d+):(\d+)/.exec(words) ?? [];
    const beyond = uid === undefined ? null : beyondRange(world.user, host.idMap, { uid: Number(uid), gid: Number(gid) });
    return new HostError(
      `The image ${text} cannot be stored: ${words}`,
      `It holds files of ${beyond === null ? 'an id that is larger than the number of your subordinate ids' : beyondWords(beyond)}.`,
      beyond?.cure ?? 'Give yourself a larger range in /etc/subuid and /etc/subgid, then run: podman system migrate',
    );
  }
  const known = diagnose(words, readCureFacts(world.user));
  if (known !== null) return known;
  const found = diagnosisOf(words, { registry, userName: world.user.name, platforms: [] });
  return new HostError(
    `The image ${text} could not be pulled: ${words}`,
    found === null ? 'There is nothing to run. These are the words of Podman.' : `${found.meaning} These are the words of Podman.`,
    /short-name|unqualified-search/.test(words)
      ? `Write the name with its registry, for example docker.io/library/${text}`
      : (found?.cure ??
          'See that the name and the tag are right, that the registry is reachable, and that you are logged in (podman login).'),
  );
}
