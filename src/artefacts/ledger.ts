// The moment a run began, on the clock of each root's own file system: what changed later was this run's doing. An inode's change
// time cannot be set by the container, unlike its mtime.

import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, type PathBytes } from './path-bytes.ts';

export type Ledger = (path: PathBytes) => number | null;

/** Marks the moment for each root. The file that asks for the time is gone before this returns. */
export function openLedger(roots: readonly string[]): Ledger {
  const marks = roots.map((root) => ({ root: bytesOf(root), time: timeIn(root) ?? timeIn(tmpdir()) ?? Date.now() / 1000 }));
  return (path) =>
    marks.find(({ root }) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`))?.time ?? marks[0]?.time ?? null;
}

function timeIn(folder: string): number | null {
  const path = join(folder, `.rootless-artefacts-${randomBytes(6).toString('hex')}`);
  try {
    const file = openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    unlinkSync(path);
    const { ctimeMs } = fstatSync(file);
    closeSync(file);
    return ctimeMs / 1000;
  } catch {
    return null; // a root that is a file or cannot be written to: local file systems share one clock
  }
}
