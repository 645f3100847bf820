// What a run names of the user's own Podman store. A store of its own does not have it: a named volume would be a new, empty one
// without a word, a network or a secret would not be found. Pure.

import type { Volume } from './values.ts';

/** Networks that Podman makes for the container itself, in every store. */
const OWN_NETWORK = /^(?:none|host|private|bridge|podman|slirp4netns|pasta|ns)(?:$|[:,])/;

/** The first such thing, in words; null where the run names none. */
export function borrowedFromStore(volumes: readonly Volume[], network: string | null, podmanArgs: readonly string[]): string | null {
  const volume = volumes.find(({ named }) => named);
  if (volume !== undefined) return `the volume ${volume.source}`;
  if (network !== null && !OWN_NETWORK.test(network))
    return network.startsWith('container:') ? `the container ${network.slice(10)}` : `the network ${network}`;
  const option = podmanArgs.find((arg) =>
    /^--(?:secret|volumes-from|requires|pod-id-file)\b|=container:|\btype=(?:volume|image)\b/.test(arg),
  );
  return option === undefined ? null : `a thing by ${option.split('=')[0]}`;
}
