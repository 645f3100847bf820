// Did you mean. Pure.

import leven from 'leven';

/** The name that a mistyped word most likely means, or null. */
export function nearest(word: string, names: readonly string[]): string | null {
  const ranked = names.map((name) => ({ name, distance: leven(word, name) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best === undefined || word.length < 3) return null;
  return best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
