// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.

import { accessSync, constants, opendirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Depth } from './find-arguments.ts';
import { startingPoints } from './starting-points.ts';

export interface Piece {
  readonly depth: Depth;
  readonly paths: readonly string[];
}

/** Enough starting points that no single one holds the rest up for long; more cost more than they save. */
const ENOUGH = 48;
/** A container can nest folders by the thousand, one in the other: what is opened up is an argument each, and their room has an end. */
const MOST_OPENED = 4 * ENOUGH;
/** A folder with more entries than this is not opened up: reading it here would cost what it saves there. */
const LARGEST_FOLDER = 2000;
/** Find goes deeper than a path can be long (PATH_MAX), but it cannot start there. */
const LONGEST_START = 1000;

/** So many starting points of up to PATH_MAX bytes fit into what the kernel lets a process be called with (execve(2)). */
const MOST_ARGUMENTS = 400;

/**
 * Pieces that together cover every root exactly once, but for the mounts that are left out (mount-table.ts). A folder is opened up
 * only where all folders in it have UTF-8 names, because node cannot pass an argument that is not UTF-8 to a process.
 */
export function partition(roots: readonly string[]): readonly Piece[] {
  const opened: string[] = [];
  const { deep, itself } = startingPoints(roots);
  let whole = [...deep];
  while (whole.length < ENOUGH && opened.length < MOST_OPENED) {
    const next: string[] = [];
    let openedOne = false;
    for (const [index, path] of whole.entries()) {
      const folders = next.length + whole.length - index < ENOUGH ? foldersIn(path) : null;
      if (folders === null || folders.length === 0) {
        next.push(path);
      } else {
        opened.push(path);
        next.push(...folders);
        openedOne = true;
      }
    }
    whole = next;
    if (!openedOne) break;
  }
  const pieces: Piece[] = deal(whole, Math.min(2 * availableParallelism(), 16)).map((paths) => ({ depth: 'deep', paths }));
  if (opened.length > 0) pieces.push({ depth: 'itself', paths: opened }, { depth: 'files', paths: opened });
  for (let at = 0; at < itself.length; at += MOST_ARGUMENTS) pieces.push({ depth: 'itself', paths: itself.slice(at, at + MOST_ARGUMENTS) });
  return pieces;
}

/** The folders directly in a folder, or null where it cannot or should not be opened up. */
function foldersIn(path: string): string[] | null {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    const folder = opendirSync(path, { encoding: 'latin1', bufferSize: 256 });
    try {
      const folders: string[] = [];
      for (let count = 0; ; count += 1) {
        const entry = folder.readSync();
        if (entry === null) return folders;
        if (count > LARGEST_FOLDER) return null;
        if (!entry.isDirectory()) continue;
        const bytes = Buffer.from(entry.name, 'latin1');
        const name = bytes.toString('utf8');
        if (!Buffer.from(name, 'utf8').equals(bytes)) return null;
        const inside = `${path === '/' ? '' : path}/${name}`;
        if (inside.length > LONGEST_START) return null;
        folders.push(inside);
      }
    } finally {
      folder.closeSync();
    }
  } catch {
    return null; // not a folder, closed, or gone: find will say what it is
  }
}

function deal(paths: readonly string[], hands: number): string[][] {
  const dealt = Array.from({ length: Math.min(hands, paths.length) }, () => [] as string[]);
  for (const [index, path] of paths.entries()) dealt[index % dealt.length]?.push(path);
  return dealt;
}
