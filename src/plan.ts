// The first half of the story, which run and plan have in common: who and where, whose image, which mapping, which store.

import { findShiftedStore } from './host/find-shifted-store.ts';
import { type HostFacts, readHost, refuseRoot, requireRootlessPodman, requireSubordinateIds } from './host/read-host.ts';
import { obtainImage } from './image/obtain-image.ts';
import { type ImageConfig, inspectImage } from './image/read-image.ts';
import { type ImageFacts, resolveUsers } from './image/resolve-users.ts';
import { type Plan, planMapping } from './mapping/plan.ts';
import { planStorage, type StorageFacts } from './mapping/storage.ts';
import type { Facts } from './report/facts.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

export interface Planned {
  readonly host: HostFacts;
  readonly image: ImageFacts;
  readonly plan: Plan;
}

/** Everything up to the plan. `add` gets each fact as it becomes known. Throws a HostError where the host cannot do it. */
export async function planRun(world: World, settings: Settings, add: (more: Partial<Facts>) => void): Promise<Planned> {
  const { host, local } = await readHostAndStore(world, settings, add);
  const config = await obtainImage(world, settings, local, host);
  const image = await resolveUsers(world, settings, config);
  add({ image, imageUsers: image.users });
  const plan = planFor(world, settings, host, image);
  add({ plan });
  if (plan.strategy === 'remap') requireSubordinateIds(host);
  return { host, image, plan };
}

/** The host, and what its store knows of the image. Throws a HostError where Podman cannot work here. */
export async function readHostAndStore(
  world: World,
  settings: Settings,
  add: (more: Partial<Facts>) => void = () => undefined,
): Promise<{ readonly host: HostFacts; readonly local: ImageConfig | null }> {
  refuseRoot(world.user);
  // The image first: its inspection takes twice as long as all the rest, and the processes share two cores.
  const [local, host] = await Promise.all([inspectImage(world, settings.image as string), readHost(world)]);
  add({ host });
  requireRootlessPodman(host);
  return { host, local };
}

/** The mapping and the store for an image whose users are known. `shifted` is what is known of a store that shifts ids. */
export function planFor(
  world: World,
  settings: Settings,
  host: HostFacts,
  image: ImageFacts,
  shifted: StorageFacts['shifted'] = findShiftedStore(world),
): Plan {
  const mapped = planMapping({
    idMap: host.idMap,
    imageUser: image.resolvedUser,
    startUser: image.startUser,
    containerUser: image.containerUser,
    mapping: settings.mapping,
  });
  return planStorage(mapped, {
    asked: settings.storage,
    borrowed: settings.borrowed,
    graphRoot: host.graphRoot,
    image,
    shifted,
  });
}
