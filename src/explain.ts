// The stages of plan and explain: the same facts as a run, and nothing is started.

import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostError } from './errors.ts';
import { readHost } from './host/read-host.ts';
import { readImageUsers } from './image/read-image-users.ts';
import { type Explanation, explainOwner } from './mapping/explain.ts';
import { explainMap, isIdMap, type MapExplanation } from './mapping/explain-map.ts';
import { type Planned, planRun } from './plan.ts';
import { show } from './report/escape.ts';
import type { Settings } from './settings/parse.ts';
import type { World } from './world.ts';

/** The plan for an image, with all its users: the very plan that a run of it takes. Throws a HostError where the host cannot run it. */
export async function plan(world: World, settings: Settings): Promise<Planned> {
  const planned = await planRun(world, settings, () => undefined);
  const { image } = planned;
  return { ...planned, image: { ...image, users: image.users ?? (await readImageUsers(world, image)) } };
}

/** Explains the uid, path or pasted id map of the settings. */
export async function explain(world: World, settings: Settings): Promise<Explanation | MapExplanation> {
  const subject = settings.subject as string;
  const isUid = /^\d+$/.test(subject);
  const stat = isIdMap(subject)
    ? { uid: 0, gid: null }
    : isUid
      ? { uid: Number(subject), gid: null }
      : ownerOf(resolve(settings.workspace, subject));
  const known = settings.image === null ? null : await plan(world, settings);
  const host = known?.host ?? (await readHost(world));
  if (host.idMap.uid.length === 0 && host.user.uid !== 0) {
    throw new HostError(
      'The subordinate ids of this user could not be read',
      'They are what explains an id, and podman unshare tells them.',
      host.podman === null ? 'Install Podman: sudo apt-get install -y podman uidmap' : `Podman says: ${host.podmanFault}`,
    );
  }
  if (isIdMap(subject)) return explainMap(subject, host);
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
