// How large an image is, for people. Not beside the schemas of remote-image.ts: their library takes as long to load as a small run. Pure.

import type { Layer } from './remote-image.ts';

/** What a pull transfers at most; layers that are there already are not fetched again. */
export function bytesOf(layers: readonly Layer[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

/** `391 MB in 8 layers`, in the units that podman images uses. */
export function sizeWords(layers: readonly Layer[]): string {
  const bytes = bytesOf(layers);
  const [unit, factor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  const amount = bytes / factor;
  return `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit} in ${layers.length} layer${layers.length === 1 ? '' : 's'}`;
}
