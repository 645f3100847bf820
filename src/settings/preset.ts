// Which of the places that a CI system names are there, and what is said of the others. Pure.

import { type Place, type PresetName, placesOf } from '../artefacts/presets.ts';
import { show } from '../report/escape.ts';

export interface Preset {
  readonly name: PresetName;
  readonly places: readonly { readonly name: string; readonly path: string }[];
  /** What is not looked at and why, one phrase a place. */
  readonly without: readonly string[];
}

/** The preset in this environment, on this disk. It may have no place at all. */
export function readPreset(
  name: PresetName,
  variables: Readonly<Record<string, string | undefined>>,
  isThere: (path: string) => boolean,
): Preset {
  const places: { name: string; path: string }[] = [];
  const without: string[] = [];
  for (const place of placesOf(name, variables)) {
    const problem = problemOf(place, isThere);
    if (problem !== null) without.push(`${place.name} ${problem}`);
    else if (place.path !== null) places.push({ name: place.name, path: place.path });
  }
  return { name, places, without };
}

function problemOf({ path, leftOut }: Place, isThere: (path: string) => boolean): string | null {
  if (path === null) return 'is not set';
  if (leftOut !== null) return `(${show(path)}) ${leftOut}`;
  return isThere(path) ? null : `(${show(path)}) is not there`;
}

/** One line for people: what the preset looks at, and what not. */
export function describePreset({ name, places, without }: Preset): string {
  const checked = places.map((place) => `${place.name} (${show(place.path)})`).join(', ');
  return `Checking what ${name} leaves behind: ${checked}${without.length === 0 ? '' : `. Not checked: ${without.join(', ')}`}`;
}
