// The story of verify: what has to be looked at, what is there, and only then whose it is.

import { readScope } from './artefacts/scope.ts';
import { verifyArtefacts } from './artefacts/verify.ts';
import { readCause } from './ci/read-cause.ts';
import { type HostFacts, readHost } from './host/read-host.ts';
import { inspectImage } from './image/read-image.ts';
import { readImageUsers } from './image/read-image-users.ts';
import { policyInEffect } from './policy/find-policy.ts';
import type { Facts } from './report/facts.ts';
import { describePreset } from './settings/preset.ts';
import type { Settings } from './settings/settings.ts';
import { stages } from './stages.ts';
import type { World } from './world.ts';

/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
export function verify(world: World, settings: Settings): Promise<Facts> {
  return stages(world, settings, async (add) => {
    if (settings.preset !== null) world.log.info(describePreset(settings.preset));
    const policy = await policyInEffect(world, settings);
    add({ cause: await readCause(world, settings, null) });
    const scope = await readScope(settings);
    let asked: Promise<HostFacts> | null = null;
    const host = () => {
      asked ??= readHost(world);
      return asked;
    };
    const verdict = await verifyArtefacts(world, host, scope, null, policy);
    add({ verdict });
    // All is well: whose the ids would be is nobody's question.
    if (verdict.findings.length === 0 && verdict.scan.unexamined.length === 0) return;
    add({ host: await host() });
    if (settings.image === null) return;
    const image = await inspectImage(world, settings.image);
    if (image === null)
      world.log.warning(`The image ${settings.image} is not in the store of ${world.user.name}, so its users cannot be named`);
    else add({ imageUsers: await readImageUsers(world, image) });
  });
}
