// The plan without a run: for an image that is here the one a run takes, for another what its registry tells. Nothing is started.

import { type Beyond, beyondRange } from './host/beyond-range.ts';
import { type HostFacts, requireSubordinateIds } from './host/read-host.ts';
import { type ImageUsers, isRoot, needsPasswd, sureIds } from './image/image-user.ts';
import { readLayerUsers } from './image/layer-users.ts';
import { lookAhead } from './image/look-ahead.ts';
import { readImageUsers } from './image/read-image-users.ts';
import type { RemoteImage } from './image/remote-image.ts';
import { declaredUsers, type ImageFacts, resolveUsers, withUsers } from './image/resolve-users.ts';
import type { Plan } from './mapping/plan.ts';
import { planFor, readHostAndStore } from './plan.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** What was learnt of an image before a pull, and what the pull would meet. */
export interface Outlook {
  readonly remote: RemoteImage;
  /** Ids of its USER that no file in this user's store can have, or null. */
  readonly beyond: Beyond | null;
}

/** `open`: the image is not here, and of these users only the pulled image tells the ids. */
export type Ahead =
  | { readonly host: HostFacts; readonly image: ImageFacts; readonly plan: Plan; readonly outlook: Outlook | null }
  | { readonly host: HostFacts; readonly plan: null; readonly outlook: Outlook; readonly open: readonly string[] };

/** The plan for an image, with its users. Throws a HostError where the host cannot run it, or the image cannot be had. */
export async function planAhead(world: World, settings: Settings): Promise<Ahead> {
  const { host, local } = await readHostAndStore(world, settings);
  const sight = await lookAhead(world, settings, local, host);
  if (sight.here === null) return planRemote(world, settings, host, sight.remote);
  const image = await resolveUsers(world, settings, sight.here);
  return withPlan(world, settings, host, { ...image, users: image.users ?? (await readImageUsers(world, image)) }, null);
}

/** Root is 0:0 in every image that anybody has seen: no layer is fetched for it. */
const ROOT_ONLY: ImageUsers = { passwd: [{ name: 'root', uid: 0, gid: 0 }], group: [{ name: 'root', gid: 0 }] };

async function planRemote(world: World, settings: Settings, host: HostFacts, remote: RemoteImage): Promise<Ahead> {
  const outlook = { remote, beyond: beyondRange(world.user, host.idMap, sureIds(remote.user)) };
  const open = declaredUsers(settings, remote.user).filter((user) => needsPasswd(user) && !isRoot(user));
  const users = open.length === 0 ? null : await readLayerUsers(world, remote);
  if (open.length > 0 && users === null) return { host, plan: null, outlook, open };
  // Its layers will lie in the user's own store, wherever that is; how large they are there, no registry says.
  const config = { ...remote, size: 0, layers: [] };
  const image = { ...withUsers(settings, config, users ?? ROOT_ONLY), users };
  const { uid, gid } = image.resolvedUser;
  return withPlan(world, settings, host, image, { remote, beyond: beyondRange(world.user, host.idMap, { uid, gid }) });
}

function withPlan(world: World, settings: Settings, host: HostFacts, image: ImageFacts, outlook: Outlook | null): Ahead {
  const plan = planFor(world, settings, host, image);
  if (plan.strategy === 'remap') requireSubordinateIds(host);
  return { host, image, plan, outlook };
}
