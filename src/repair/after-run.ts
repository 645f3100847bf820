// The repair that a run was ordered to do: when the verdict is known, and with a second verdict after it.

import type { Ledger } from '../artefacts/ledger.ts';
import { bytesOf } from '../artefacts/path-bytes.ts';
import type { Scope } from '../artefacts/scope.ts';
import type { Verdict } from '../artefacts/verdict.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';
import type { Progress, RepairResult } from './job.ts';
import { repairFiles } from './repair.ts';
import { isWorthRepairing } from './worth-repairing.ts';

export interface AfterRun {
  readonly scope: Scope;
  readonly ledger: Ledger;
  readonly verdict: Verdict;
  readonly verifyAgain: (ledger: Ledger) => Promise<Verdict>;
}

/** Repairs the writable mounts where the settings ask for it; nothing where they do not. Throws a HostError where it cannot be done. */
export async function repairAfterRun(
  world: World,
  { repair, failOn }: Settings,
  { scope, ledger, verdict, verifyAgain }: AfterRun,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly repair?: RepairResult; readonly after?: Verdict }> {
  if (!isWorthRepairing(repair, verdict, failOn)) return {};
  const result = await repairFiles(world, scope.asked.map(bytesOf), false, onProgress);
  return { repair: result, after: await verifyAgain(afterRepair(ledger, verdict)) };
}

/** A repair changes the change time too: what an earlier job left stays what an earlier job left. */
function afterRepair(ledger: Ledger, { findings }: Verdict): Ledger {
  const earlier = new Set(findings.flatMap(({ origin, entry }) => (origin === 'earlier' && entry !== null ? [entry.path] : [])));
  return (path) => (earlier.has(path) ? Number.POSITIVE_INFINITY : ledger(path));
}
