// The stages of explain: the facts of a plan, and nothing is started.

import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostError } from './errors.ts';
import { readHost } from './host/read-host.ts';
import { type Explanation, explainOwner } from './mapping/explain.ts';
import { explainMap, isIdMap, type MapExplanation } from './mapping/explain-map.ts';
import { planAhead } from './plan-ahead.ts';
import { show } from './report/escape.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** Explains the uid, path or pasted id map of the settings. */
export async function explain(world: World, settings: Settings): Promise<Explanation | MapExplanation> {
  const subject = settings.subject as string;
  const isUid = /^\d+$/.test(subject);
  const stat = isIdMap(subject)
    ? { uid: 0, gid: null }
    : isUid
      ? { uid: Number(subject), gid: null }
      : ownerOf(resolve(settings.workspace, subject));
  const known = settings.image === null ? null : await planAhead(world, settings);
  if (known !== null && known.plan === null) throw notPulled(known.outlook.remote.reference, known.open);
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

function notPulled(reference: string, open: readonly string[]): HostError {
  return new HostError(
    `The ids of ${open.join(' and ')} in ${reference} are known only after a pull`,
    'Its layers could not be read far enough without one, and the mapping hangs on these ids.',
    `podman pull ${reference}, then ask again.`,
  );
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
