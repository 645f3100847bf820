// The story of repair: what may be given back, and what is left to say of it then.

import { readScope } from './artefacts/scope.ts';
import { verifyArtefacts } from './artefacts/verify.ts';
import { readHost, refuseRoot, requireRootlessPodman } from './host/read-host.ts';
import { policyInEffect } from './policy/find-policy.ts';
import type { Progress } from './repair/job.ts';
import { repairFiles } from './repair/repair.ts';
import { readRepairRoots } from './repair/roots.ts';
import type { Facts } from './report/facts.ts';
import type { Settings } from './settings/settings.ts';
import { stages } from './stages.ts';
import type { World } from './world.ts';

/** Gives back what is the runner's, and checks what is left. */
export function repair(world: World, settings: Settings, onProgress: (progress: Progress) => void): Promise<Facts> {
  return stages(world, settings, async (add) => {
    refuseRoot(world.user);
    const roots = readRepairRoots(settings.paths);
    const policy = await policyInEffect(world, settings);
    const scope = await readScope(settings);
    const host = await readHost(world);
    add({ host });
    requireRootlessPodman(host);
    add({ repair: await repairFiles(world, roots, settings.dryRun, onProgress) });
    add({ verdict: await verifyArtefacts(world, async () => host, scope, null, policy) });
  });
}
