// The stages of plan and explain: the same facts as a run, and nothing is started.

import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostError } from './errors.ts';
import { type HostFacts, readHost, refuseRoot, requireRootlessPodman, requireSubordinateIds } from './host/read-host.ts';
import { type ImageFacts, inspectImage, obtainImage, readImage } from './image/read-image.ts';
import { readImageUsers } from './image/read-image-users.ts';
import { type Explanation, explainOwner } from './mapping/explain.ts';
import { type Plan, planMapping } from './mapping/plan.ts';
import { show } from './report/escape.ts';
import type { Settings } from './settings/parse.ts';
import type { World } from './world.ts';

export interface Planned {
  readonly host: HostFacts;
  readonly image: ImageFacts;
  readonly plan: Plan;
}

/** The plan for an image, with all its users. Throws a HostError where the host cannot run it. */
export async function plan(world: World, settings: Settings): Promise<Planned> {
  refuseRoot(world.user);
  const [host, local] = await Promise.all([readHost(world), inspectImage(world, settings.image as string)]);
  requireRootlessPodman(host);
  const config = await obtainImage(world, settings, local);
  const resolved = await readImage(world, settings, config);
  const image = { ...resolved, users: resolved.users ?? (await readImageUsers(world, config.id)) };
  const made = planMapping({
    idMap: host.idMap,
    imageUser: image.resolvedUser,
    startUser: image.startUser,
    containerUser: image.containerUser,
    mapping: settings.mapping,
  });
  if (made.strategy === 'remap') requireSubordinateIds(host);
  return { host, image, plan: made };
}

/** Explains the uid or path of the settings. */
export async function explain(world: World, settings: Settings): Promise<Explanation> {
  const subject = settings.subject as string;
  const isUid = /^\d+$/.test(subject);
  const stat = isUid ? { uid: Number(subject), gid: null } : ownerOf(resolve(settings.workspace, subject));
  const known = settings.image === null ? null : await plan(world, settings);
  const host = known?.host ?? (await readHost(world));
  if (host.idMap.uid.length === 0 && host.user.uid !== 0) {
    throw new HostError(
      'The subordinate ids of this user could not be read',
      'They are what explains an id, and podman unshare tells them.',
      host.podman === null ? 'Install Podman: sudo apt-get install -y podman uidmap' : `Podman says: ${host.podmanFault}`,
    );
  }
  const image =
    known === null
      ? null
      : { reference: show(known.image.reference), users: known.image.users ?? { passwd: [], group: [] }, plan: known.plan };
  return explainOwner({ name: show(subject), uid: stat.uid, gid: stat.gid, isPath: !isUid }, host, image);
}

function ownerOf(path: string): { readonly uid: number; readonly gid: number } {
  try {
    return lstatSync(path);
  } catch (error) {
    throw new HostError(
      `${path} cannot be looked at: ${error instanceof Error ? error.message : error}`,
      'It lies behind a folder that is closed to you.',
      `Look at the folder, or at it from inside: podman unshare ls -ln ${path}`,
    );
  }
}
