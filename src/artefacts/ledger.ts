// The moment a run began, on the clock of each root's own file system: what changed later was this run's doing. An inode's change
// time cannot be set by the container, unlike its mtime.

import { randomBytes } from 'node:crypto';
import { closeSync, constants, fchmodSync, fstatSync, openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, type PathBytes } from './path-bytes.ts';

/** When the run began for a path: seconds since the epoch. What changed at that time or before was there already. */
export type Ledger = (path: PathBytes) => number | null;

/**
 * Marks the moment for each root, and returns once every one of their clocks has gone on: what changes from now on is later than the
 * mark. The files that ask for the time are gone by then.
 */
export function openLedger(roots: readonly string[]): Ledger {
  const fallback = markIn(tmpdir());
  const marks = roots.map((root) => ({ root: bytesOf(root), own: markIn(root) }));
  const all = [fallback, ...marks.map(({ own }) => own)].filter((mark) => mark !== null);
  waitForTick(all);
  for (const { file } of all) closeSync(file);
  // A root that is a file or cannot be written to: local file systems share one clock.
  const otherwise = fallback?.time ?? Date.now() / 1000;
  const timeOf = (root: PathBytes) => marks.find((mark) => mark.root === root)?.own?.time ?? otherwise;
  return (path) => {
    const inside = marks.find(({ root }) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`)) ?? marks[0];
    return inside === undefined ? null : timeOf(inside.root);
  };
}

interface Mark {
  /** A file without a name by now. */
  readonly file: number;
  readonly time: number;
}

function markIn(folder: string): Mark | null {
  const path = join(folder, `.rootless-artefacts-${randomBytes(6).toString('hex')}`);
  try {
    const file = openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    // Removing it changes the folder, at this time and no later: a folder of another's is not this run's doing for that.
    unlinkSync(path);
    return { file, time: changeTimeOf(file) };
  } catch {
    return null;
  }
}

// The time that a change gets is that of the last tick: 1 to 10 ms ago (current_time(9) of Linux), and whole seconds on ext4 with
// inodes of 128 bytes. What a quick container changes within the tick of the mark would pass for older.
const LONGEST_TICK_MS = 1500;
/** The judge takes less than a microsecond for the rounding of a double. */
const LATER = 0.000_01;

function waitForTick(marks: readonly Mark[]): void {
  const until = performance.now() + LONGEST_TICK_MS; // a clock that stands still is no reason not to run
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const { file, time } of marks) {
    while (!(laterTimeOf(file) > time + LATER) && performance.now() < until) Atomics.wait(pause, 0, 0, 1);
  }
}

/** The time a change made now gets, or infinity where the file system lets nobody ask. */
function laterTimeOf(file: number): number {
  try {
    fchmodSync(file, 0o600);
    return changeTimeOf(file);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function changeTimeOf(file: number): number {
  return fstatSync(file).ctimeMs / 1000;
}
