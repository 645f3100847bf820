// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.

import { accessSync, constants, opendirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bytesOf, type PathBytes, textOf } from './path-bytes.ts';
import { startingPoints } from './starting-points.ts';

export interface Partition {
  /** Starting points for a find process each, to be looked at with all that is below them. */
  readonly deep: readonly (readonly string[])[];
  /** To be looked at without what is in them: they are few, and a process of their own costs more than a look. */
  readonly itself: readonly PathBytes[];
}

/** Enough starting points that no single one holds the rest up for long; more cost more than they save. */
const ENOUGH = 48;
/** A container can nest folders by the thousand, one in the other: what is opened up is an argument each, and their room has an end. */
const MOST_OPENED = 4 * ENOUGH;
/** A folder with more entries than this is not opened up: looking at them here would cost what it saves there. */
const LARGEST_FOLDER = 2000;
/** Nor is any once so many entries are to be looked at here. */
const MOST_ITSELF = 4000;
/** Find goes deeper than a path can be long (PATH_MAX), but it cannot start there. */
const LONGEST_START = 1000;

/**
 * Pieces that together cover every root exactly once, but for the mounts that are left out (mount-table.ts). A folder is opened up
 * only where all folders in it have UTF-8 names, because node cannot pass an argument that is not UTF-8 to a process.
 */
export function partition(roots: readonly string[]): Partition {
  const start = startingPoints(roots);
  const itself = start.itself.map(bytesOf);
  let deep = [...start.deep];
  let opened = 0;
  for (let openedOne = true; openedOne && deep.length < ENOUGH; ) {
    openedOne = false;
    const next: string[] = [];
    for (const [index, path] of deep.entries()) {
      const mayOpen = next.length + deep.length - index < ENOUGH && opened < MOST_OPENED && itself.length < MOST_ITSELF;
      const content = mayOpen ? contentOf(path) : null;
      if (content === null) {
        next.push(path);
      } else {
        opened += 1;
        openedOne = true;
        itself.push(bytesOf(path), ...content.others);
        next.push(...content.folders);
      }
    }
    deep = next;
  }
  return { deep: deal(deep, Math.min(2 * availableParallelism(), 16)), itself };
}

interface Content {
  readonly folders: readonly string[];
  readonly others: readonly PathBytes[];
}

/** What is directly in a folder, or null where it cannot or need not be opened up. */
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
  } catch {
    return null; // not a folder, closed, or gone: find will say what it is
  }
  return folders.length === 0 ? null : { folders, others };
}

function deal(paths: readonly string[], hands: number): string[][] {
  const dealt = Array.from({ length: Math.min(hands, paths.length) }, () => [] as string[]);
  for (const [index, path] of paths.entries()) dealt[index % dealt.length]?.push(path);
  return dealt;
}
