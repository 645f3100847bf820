// The artefacts of a run or of any other tool: scanned, judged, gathered.

import { opendirSync } from 'node:fs';
import type { HostFacts } from '../host/read-host.ts';
import type { World } from '../world.ts';
import { judge, missing } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { arrayOf, lossyTextOf, type PathBytes } from './path-bytes.ts';
import { scanArtefacts } from './scan.ts';
import { readScanScope, type Scope } from './scope.ts';
import { gather, type Verdict } from './verdict.ts';

/** The verdict on what is in the scope. `ledger` is null where no run was watched; `host` is asked only for folders that are closed. */
export async function verifyArtefacts(world: World, host: () => Promise<HostFacts>, scope: Scope, ledger: Ledger | null): Promise<Verdict> {
  const { roots, everything, means, leavesOut, missing: missed, unexamined } = readScanScope(scope);
  const gathering = gather();
  const unmatched = new Set(scope.patterns.filter(({ negated, hasWildcard }) => hasWildcard && !negated));
  const facts = { user: world.user, holdsSomething, startedAt: ledger ?? (() => null) };
  const scan = await scanArtefacts(world, host, {
    roots,
    everything,
    leavesOut,
    onEntry(entry) {
      // A closed folder on the way to what is meant stops an upload as surely as a closed file.
      if (!means(entry.path) && !(entry.locked && !leavesOut(entry.path))) return;
      if (entry.type !== 'folder') for (const pattern of unmatched) if (pattern.matches(lossyTextOf(entry.path))) unmatched.delete(pattern);
      const finding = judge(entry, facts);
      if (finding !== null) gathering.add(finding);
    },
  });
  for (const text of [...missed, ...[...unmatched].map((pattern) => pattern.text)]) gathering.add(missing(text));
  return gathering.verdict({ ...scan, roots, unexamined: [...unexamined, ...scan.unexamined] });
}

function holdsSomething(folder: PathBytes): boolean {
  try {
    const open = opendirSync(Buffer.from(arrayOf(folder)));
    try {
      return open.readSync() !== null;
    } finally {
      open.closeSync();
    }
  } catch {
    return false; // gone since the scan saw it
  }
}
