// What a run names of the user's own Podman store. A store of its own does not have it: a named volume would be a new, empty one
// without a word, a network or a secret would not be found. Pure.

import type { Volume } from './values.ts';

/** Networks that Podman makes for the container itself, in every store. */
const MADE_FOR_IT = /^(?:none|host|private|default|bridge|podman|slirp4netns|pasta|ns)$/;

/** Kinds of --mount that name nothing of a store; without a kind it is a volume (podman-run(1)). */
const MOUNT_OF_THE_HOST = /\btype=(?:bind|tmpfs|ramfs|devpts|glob)\b/;

/** The first such thing, in words; null where the run names none. */
export function borrowedFromStore(volumes: readonly Volume[], network: string | null, podmanArgs: readonly string[]): string | null {
  const volume = volumes.find(({ named }) => named);
  if (volume !== undefined) return `the volume ${volume.source}`;
  const foreign = network === null ? null : foreignNetwork(network);
  if (foreign !== null) return foreign;
  const option = podmanArgs.find(
    (arg) =>
      /^--(?:secret|volumes-from|requires|pod|pod-id-file)\b|=container:/.test(arg) ||
      (/^--mount\b/.test(arg) && !MOUNT_OF_THE_HOST.test(arg)),
  );
  return option === undefined ? null : `a thing by ${option.replace(/=.*$/s, '')}`;
}

/** `NAME`, `NAME,NAME` or `NAME:OPTION,OPTION` (podman-run(1), --network). */
function foreignNetwork(network: string): string | null {
  const name = network.replace(/:.*$/s, '');
  if (name === 'container') return `the container ${network.slice('container:'.length)}`;
  const names = name === network ? name.split(',') : [name];
  const foreign = names.find((candidate) => !MADE_FOR_IT.test(candidate));
  return foreign === undefined ? null : `the network ${foreign}`;
}
