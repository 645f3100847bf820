// Runs under `podman unshare`: reads the job from standard input, looks, acts, and says what came of it, one line of JSON a message.

import { readFileSync, type Stats, writeFileSync } from 'node:fs';
import { bytesOf } from '../artefacts/path-bytes.ts';
import { readOverflow } from '../host/overflow.ts';
import { type Book, openBook } from './book.ts';
import { actingHand, type Hand, lookingHand } from './hands.ts';
import type { Message, Progress, RepairJob } from './job.ts';
import { identityOf, parseMountPoints, readBorders, startingPoints } from './mounts.ts';
import { walk } from './walk.ts';

/** Looks first; then does what the look found, if it found anything. */
export function repairInside(job: RepairJob): void {
  const mountPoints = parseMountPoints(readFileSync('/proc/self/mountinfo', 'latin1'));
  const roots = startingPoints(job.roots, mountPoints);
  const borders = readBorders(job.roots, mountPoints);
  // podman-unshare(1): it says where its store is.
  const own = [process.env['CONTAINERS_GRAPHROOT'], process.env['CONTAINERS_RUNROOT']].flatMap((path) => (path ? [bytesOf(path)] : []));
  const stores = new Set([...own, ...job.stores].flatMap((path) => identityOf(path) ?? []));
  const isStore = ({ dev, ino }: Stats) => stores.has(`${dev}:${ino}`);
  const overflow = readOverflow();

  const pass = (hand: Hand, book: Book) => {
    for (const root of roots) walk(root, { hand, book, borders, isStore });
    return book.tally();
  };
  const seen = openBook(job.dryRun, progressTeller('look', null));
  const look = pass(lookingHand(overflow), seen);
  if (job.dryRun || look.changed + look.unclear === 0) {
    tell({
      kind: 'result',
      result: { dryRun: job.dryRun, look, done: null, listed: seen.listed, failures: seen.failures, passedBy: seen.passed },
    });
    return;
  }
  const acted = openBook(false, progressTeller('repair', look.entries));
  const done = pass(actingHand(overflow), acted);
  tell({ kind: 'result', result: { dryRun: false, look, done, listed: [], failures: acted.failures, passedBy: acted.passed } });
}

/** Tells how far it is, five times a second at most: also how we hear that nobody listens any more, by EPIPE. */
function progressTeller(pass: Progress['pass'], of: number | null): (entries: number) => void {
  let next = Date.now() + 200;
  return (entries) => {
    if (entries % 1024 !== 0 || Date.now() < next) return;
    next = Date.now() + 200;
    tell({ kind: 'progress', progress: { pass, entries, of } });
  };
}

function tell(message: Message): void {
  writeFileSync(1, `${JSON.stringify(message)}\n`);
}
