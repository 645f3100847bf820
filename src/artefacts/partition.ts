// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.

import { accessSync, constants, lstatSync, opendirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bytesOf, type PathBytes, textOf } from './path-bytes.ts';
import { startingPoints } from './starting-points.ts';

export interface Partition {
  /** Starting points for a find process each, to be looked at with all that is below them: so many at a time as there are cores. */
  readonly deep: readonly (readonly string[])[];
  readonly atOnce: number;
  /** To be looked at without what is in them: they are few, and a process of their own costs more than a look. */
  readonly itself: readonly PathBytes[];
}

/** A part of the whole that is opened up: should it hold more than it seems to, one process would have to look at all of it alone. */
const LARGE_PART = 1 / 96;
/** The rest is for whoever is done first: guesses are wrong. More and smaller pieces cost more than they save (5 ms a process). */
const FIRST_SHARE = 0.7;
/** A container can nest folders by the thousand, one in the other. */
const MOST_OPENED = 192;
/** A folder with more entries than this is not opened up: looking at them here would cost what it saves there. */
const LARGEST_FOLDER = 2000;
/** Nor is any once so many entries are to be looked at here. */
const MOST_ITSELF = 4000;
/** Starting points are arguments, whose room has an end (execve(2)). */
const MOST_BYTES = 500_000;
/** Find goes deeper than a path can be long (PATH_MAX), but it cannot start there. */
const LONGEST_START = 1000;

interface Start {
  readonly path: string;
  /** How much of the whole seems to be in it, from 0 to 1. */
  readonly part: number;
}

/**
 * Pieces that together cover every root exactly once, but for the mounts that are left out (mount-table.ts). How much is in a folder
 * nobody knows before the scan: it is guessed on the way down, and whatever seems large is opened up.
 */
export function partition(roots: readonly string[]): Partition {
  const { deep, itself: alone } = startingPoints(roots);
  const itself = alone.map(bytesOf);
  const families: (readonly Start[])[] = [];
  let large: Start[] = [];
  const keep = (family: readonly Start[]) => {
    families.push(family.filter(({ part }) => part <= LARGE_PART));
    large.push(...family.filter(({ part }) => part > LARGE_PART));
  };
  keep(deep.map((path) => ({ path, part: 1 / deep.length })));
  let bytes = 0;
  for (let opened = 0; large.length > 0; ) {
    const next = large.reduce((most, start) => (start.part > most.part ? start : most));
    large = large.filter((start) => start !== next);
    const mayOpen = opened < MOST_OPENED && itself.length < MOST_ITSELF && bytes < MOST_BYTES;
    const content = mayOpen ? contentOf(next.path) : null;
    if (content === null) {
      families.push([next]);
      continue;
    }
    opened += 1;
    itself.push(bytesOf(next.path), ...content.others);
    bytes += content.folders.reduce((sum, { path }) => sum + path.length, 0);
    keep(content.folders.map(({ path, part }) => ({ path, part: next.part * part })));
  }
  const atOnce = Math.min(availableParallelism(), 16);
  const shares = [...Array<number>(atOnce).fill(FIRST_SHARE), ...Array<number>(atOnce).fill(1 - FIRST_SHARE)];
  return { deep: deal(families, shares), atOnce, itself };
}

interface Content {
  /** With the part of the folder that each seems to hold. */
  readonly folders: readonly Start[];
  readonly others: readonly PathBytes[];
}

/**
 * What is directly in a folder, or null where it cannot or need not be opened up: only where all folders in it have UTF-8 names, because
 * node cannot pass an argument that is not UTF-8 to a process.
 */
function contentOf(path: string): Content | null {
  const above = path === '/' ? '' : bytesOf(path);
  const [folders, others]: [string[], PathBytes[]] = [[], []];
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    const folder = opendirSync(path, { encoding: 'latin1', bufferSize: 256 });
    try {
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
        const inside = `${above}/${entry.name}` as PathBytes;
        const text = entry.isDirectory() ? textOf(inside) : null;
        if (entry.isDirectory() && (text === null || inside.length > LONGEST_START)) return null;
        if (text === null) others.push(inside);
        else folders.push(text);
        if (folders.length + others.length > LARGEST_FOLDER) return null;
      }
    } finally {
      folder.closeSync();
    }
    return folders.length === 0 ? null : { folders: withParts(folders), others };
  } catch {
    return null; // not a folder, closed, or gone: find will say what it is
  }
}

/**
 * Each folder gets the part that its size and the count of folders in it tell, where the file system tells it (nlink is 1 on btrfs, and
 * the size of a folder small), but never less than an equal share: the way to all there is may be a narrow one. So they sum up to more
 * than one, which only makes us look closer.
 */
function withParts(paths: readonly string[]): readonly Start[] {
  const weights = paths.map((path) => {
    const { nlink = 1, size = 0 } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
    return nlink + size / 4096;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return paths.map((path, index) => ({ path, part: Math.max(1 / paths.length, (weights[index] as number) / sum) }));
}

/**
 * Deals out one family after the other, its largest first, each to the piece that has the least of this family for its share: how much
 * one folder holds against another in the same place is a better guess than how much two places hold, so every family counts the same.
 * Nobody gets nothing.
 */
function deal(families: readonly (readonly Start[])[], shares: readonly number[]): string[][] {
  const pieces = shares.map((share) => ({ share, paths: [] as string[], all: 0, ofThis: 0 }));
  type Dealt = (typeof pieces)[number];
  const hasLess = (a: Dealt, b: Dealt) => {
    const [ofA, ofB] = [a.ofThis / a.share, b.ofThis / b.share];
    return ofA === ofB ? a.all / a.share < b.all / b.share : ofA < ofB;
  };
  for (const family of families) {
    const sum = family.reduce((whole, { part }) => whole + part, 0);
    for (const piece of pieces) piece.ofThis = 0;
    for (const { path, part } of [...family].sort((a, b) => b.part - a.part)) {
      const least = pieces.reduce((piece, other) => (hasLess(other, piece) ? other : piece));
      least.paths.push(path);
      least.ofThis += part / sum;
      least.all += part / sum;
    }
  }
  return pieces.map(({ paths }) => paths).filter((paths) => paths.length > 0);
}
