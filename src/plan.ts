// The first half of the story, which run and plan have in common: who and where, whose image, which mapping, which store.

import { findShiftedStore } from './host/find-shifted-store.ts';
import { type HostFacts, readHost, refuseRoot, requireRootlessPodman, requireSubordinateIds } from './host/read-host.ts';
import { inspectImage, obtainImage } from './image/read-image.ts';
import { type ImageFacts, resolveUsers } from './image/resolve-users.ts';
import { type Plan, planMapping } from './mapping/plan.ts';
import { planStorage } from './mapping/storage.ts';
import type { Facts } from './report/facts.ts';
import type { Settings } from './settings/parse.ts';
import type { World } from './world.ts';

export interface Planned {
  readonly host: HostFacts;
  readonly image: ImageFacts;
  readonly plan: Plan;
}

/** Everything up to the plan. `add` gets each fact as it becomes known. Throws a HostError where the host cannot do it. */
export async function planRun(world: World, settings: Settings, add: (more: Partial<Facts>) => void): Promise<Planned> {
  refuseRoot(world.user);
  const [host, local] = await Promise.all([readHost(world), inspectImage(world, settings.image as string)]);
  add({ host });
  requireRootlessPodman(host);
  const config = await obtainImage(world, settings, local);
  const image = await resolveUsers(world, settings, config);
  add({ image, imageUsers: image.users });
  const mapped = planMapping({
    idMap: host.idMap,
    imageUser: image.resolvedUser,
    startUser: image.startUser,
    containerUser: image.containerUser,
    mapping: settings.mapping,
  });
  const plan = planStorage(mapped, {
    asked: settings.storage,
    borrowed: settings.borrowed,
    graphRoot: host.graphRoot,
    image,
    shifted: findShiftedStore(world),
  });
  add({ plan });
  if (plan.strategy === 'remap') requireSubordinateIds(host);
  return { host, image, plan };
}
