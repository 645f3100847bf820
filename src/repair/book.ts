// What a walk notes down: everything is counted, and the first of each kind kept by name, so that memory stays flat. Pure.

import type { PathBytes } from '../artefacts/path-bytes.ts';
import type { PathReason, Tally } from './job.ts';

const LISTED = 10_000;
const FAILURES = 1000;
const PASSED_BY = 100;

export interface Book {
  readonly entry: () => void;
  readonly changed: (path: () => PathBytes, owner: boolean, mode: boolean) => void;
  readonly foreign: () => void;
  readonly unclear: () => void;
  readonly failed: (path: PathBytes, reason: string) => void;
  readonly passedBy: (path: PathBytes, reason: string) => void;
  readonly tally: () => Tally;
  readonly listed: readonly PathBytes[];
  readonly failures: readonly PathReason[];
  readonly passed: readonly PathReason[];
}

/** `onEntry` is told the count so far, at every entry. */
export function openBook(lists: boolean, onEntry: (count: number) => void): Book {
  const count = { entries: 0, changed: 0, owner: 0, mode: 0, foreign: 0, unclear: 0, failed: 0 };
  const listed: PathBytes[] = [];
  const failures: PathReason[] = [];
  const passed: PathReason[] = [];
  return {
    entry() {
      count.entries += 1;
      onEntry(count.entries);
    },
    changed(path, owner, mode) {
      count.changed += 1;
      if (owner) count.owner += 1;
      if (mode) count.mode += 1;
      if (lists && listed.length < LISTED) listed.push(path());
    },
    foreign() {
      count.foreign += 1;
    },
    unclear() {
      count.unclear += 1;
    },
    failed(path, reason) {
      count.failed += 1;
      if (failures.length < FAILURES) failures.push({ path, reason });
    },
    passedBy(path, reason) {
      if (passed.length < PASSED_BY) passed.push({ path, reason });
    },
    tally: () => ({ ...count }),
    listed,
    failures,
    passed,
  };
}
