// Entries as the scan hands them on, for tests that judge, gather or report them.

import type { Entry } from '../../src/artefacts/entry.ts';
import { type Finding, judge } from '../../src/artefacts/judge.ts';
import { bytesOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import type { User } from '../../src/world.ts';

export const RUNNER: User = { uid: 1001, gid: 1001, groups: [1001, 27], name: 'runner' };

/** When the watched run of these tests began; what changed at `BEFORE` was there already. */
export const BEGAN = 1_700_000_000;
export const BEFORE = BEGAN - 3600;
const AFTER = BEGAN + 5;

/** A file of the runner's with nothing to say of it, changed during the run. A path that is no text is given as its bytes. */
export function entryAt(path: string | Uint8Array, more: Partial<Omit<Entry, 'path'>> = {}): Entry {
  return {
    path: typeof path === 'string' ? bytesOf(path) : (String.fromCharCode(...path) as PathBytes),
    type: 'file',
    uid: RUNNER.uid,
    gid: RUNNER.gid,
    mode: 0o644,
    changedAt: AFTER,
    locked: false,
    ...more,
  };
}

/** What the rules say of an entry that they have something to say of; `watched` as by `run`, else as by `verify`. */
export function findingOf(entry: Entry, watched = true): Finding {
  const [finding] = judge(entry, {
    user: RUNNER,
    holdsSomething: () => true,
    leadsOut: () => null,
    uploads: false,
    startedAt: () => (watched ? BEGAN : null),
  });
  if (finding === undefined) throw new Error(`the rules have nothing to say of ${entry.path}`);
  return finding;
}
