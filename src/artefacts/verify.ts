// The artefacts of a run or of any other tool: scanned, judged, gathered.

import { opendirSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { HostFacts } from '../host/read-host.ts';
import type { World } from '../world.ts';
import { findForeignAttributes } from './attributes.ts';
import { findingOf, judge, missing } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { leadsOutOf } from './link-target.ts';
import { arrayOf, bytesOf, lossyTextOf, type PathBytes } from './path-bytes.ts';
import { applyPolicy, type Policy } from './policy.ts';
import { scanArtefacts } from './scan.ts';
import { readScanScope, type Scope } from './scope.ts';
import { startingPoints } from './starting-points.ts';
import { readUnseen } from './unseen.ts';
import { gather, type Verdict } from './verdict.ts';

/** The verdict on what is in the scope. `ledger` is null where no run was watched; `host` is asked only for folders that are closed. */
export async function verifyArtefacts(
  world: World,
  host: () => Promise<HostFacts>,
  scope: Scope,
  ledger: Ledger | null,
  policy: Policy | null,
): Promise<Verdict> {
  const { roots, everything, means, leavesOut, missing: missed, unexamined } = readScanScope(scope);
  const gathering = applyPolicy(policy, gather(), means);
  const unmatched = new Set(scope.patterns.filter(({ negated, hasWildcard }) => hasWildcard && !negated));
  const facts = {
    user: world.user,
    holdsSomething,
    leadsOut: (link: PathBytes) => leadsOutOf(scope.inside, link),
    uploads: scope.patterns.length > 0,
    startedAt: ledger ?? (() => null),
  };
  const attributes = findForeignAttributes(world, { roots, means, ledger, all: scope.allAttributes });
  const scan = await scanArtefacts(world, host, {
    roots,
    everything,
    leavesOut,
    onEntry(entry) {
      // A closed folder on the way to what is meant stops an upload as surely as a closed file.
      if (!means(entry.path) && !(entry.locked && !leavesOut(entry.path))) return;
      if (entry.type !== 'folder') for (const pattern of unmatched) if (pattern.matches(lossyTextOf(entry.path))) unmatched.delete(pattern);
      for (const finding of judge(entry, facts)) gathering.add(finding);
    },
  });
  const { found, notChecked } = await attributes;
  for (const { rule, entry, detail } of found) gathering.add(findingOf(rule, entry, detail, facts));
  for (const text of [...missed, ...[...unmatched].map((pattern) => pattern.text)]) gathering.add(missing(text));
  const runnerWroteToo = gathering.offenders().length > 0 && ledger !== null && (await runnerWrote(world, roots, ledger));
  const unseen = readUnseen(world, roots, leavesOut);
  return gathering.verdict({ ...scan, roots, unexamined: [...unexamined, ...scan.unexamined, ...unseen], notChecked }, runnerWroteToo);
}

/**
 * Whether the run also left a file that is the runner's: the scan does not print what is in order. Folders do not count, because
 * somebody else's file changes them too. What is in closed folders is not looked at: the answer only chooses between two cures.
 */
async function runnerWrote(world: World, roots: readonly string[], ledger: Ledger): Promise<boolean> {
  const began = Math.min(...roots.map((root) => ledger(bytesOf(root)) ?? 0));
  const expression = ['!', '-type', 'd', '-uid', String(world.user.uid), '-newerct', `@${began}`, '-print', '-quit'];
  const { deep } = startingPoints(roots);
  if (deep.length === 0) return false;
  const find = world.stream('find', [...deep, ...expression], { cwd: '/' });
  find.stderr.resume();
  return (await buffer(find.stdout)).length > 0;
}

function holdsSomething(folder: PathBytes): boolean {
  try {
    const open = opendirSync(Buffer.from(arrayOf(folder)));
    try {
      return open.readSync() !== null;
    } finally {
      open.closeSync();
    }
  } catch (error) {
    // Gone since the scan saw it. What cannot be looked into, its path being too long perhaps, may hold something.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
