// Mends one entry with the hand that it is given, and notes what came of it.

import type { Stats } from 'node:fs';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import type { Book } from './book.ts';
import type { Hand } from './hands.ts';
import { missingBits } from './lack.ts';
import { type Place, seenOf } from './place.ts';

export interface Mending {
  readonly hand: Hand;
  readonly book: Book;
}

/** Mends what is no folder. */
export function mendFile(place: Place, stat: Stats, path: () => PathBytes, { hand, book }: Mending): void {
  book.entry();
  const seen = seenOf(stat);
  const bits = missingBits(seen, false);
  // Nearly every entry of a tree in order ends here.
  if (seen.uid === 0 && seen.gid === 0 && bits === 0) return;
  attempt(path, book, () => {
    const owned = hand.own(place, seen, stat.isFile());
    if (owned === 'foreign') return book.foreign();
    if (owned === 'unclear') book.unclear();
    const allowed = bits !== 0 && hand.allow(place, seen.kind, bits);
    if (owned === 'given' || allowed) book.changed(path, owned === 'given', allowed);
  });
}

export interface OpenFolder {
  readonly isForeign: boolean;
  /** Whether it is made readable by this, so that a look may not be able to see into it yet. */
  readonly opened: boolean;
  /** Once it is known whether the folder holds something: only then its owner has to write into it. */
  readonly finish: (holdsSomething: boolean) => void;
}

/** Makes a held folder the runner's and readable to him. */
export function mendFolder(fd: number, stat: Stats, path: () => PathBytes, { hand, book }: Mending): OpenFolder {
  book.entry();
  const place: Place = { by: 'descriptor', fd };
  const seen = seenOf(stat);
  const owned = attempt(path, book, () => hand.own(place, seen, true));
  const isForeign = owned === 'foreign';
  if (isForeign) book.foreign();
  if (owned === 'unclear') book.unclear();
  const allow = (bits: number) =>
    owned !== undefined && !isForeign && bits !== 0 && attempt(path, book, () => hand.allow(place, 'folder', bits)) === true;
  const toLook = missingBits(seen, false);
  const opened = allow(toLook);
  return {
    isForeign,
    opened,
    finish(holdsSomething) {
      const emptied = allow(missingBits(seen, holdsSomething) & ~toLook);
      if (owned === 'given' || opened || emptied) book.changed(path, owned === 'given', opened || emptied);
    },
  };
}

/** Does it, and notes where it fails. */
export function attempt<T>(path: () => PathBytes, book: Book, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    fail(path, book, error);
    return undefined;
  }
}

/** Notes a failure; what is gone by now is none. */
export function fail(path: () => PathBytes, book: Book, error: unknown): void {
  if (codeOf(error) !== 'ENOENT') book.failed(path(), reasonOf(error));
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** The words of the kernel, without the place: that is a descriptor of ours, which tells nobody anything. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return codeOf(error) === '' ? words : (words.split(', ')[0] as string);
}
