// The verb doctor: is this host fit for rootless containers, and if not, what cures it.

import type { World } from '../world.ts';
import { judgeHost } from './judge-host.ts';
import { probeHost } from './probe-host.ts';
import type { Requirement } from './requirements.ts';

/** The document of `doctor --format json`. */
export interface Checkup {
  readonly version: 1;
  readonly fit: boolean;
  readonly requirements: readonly Requirement[];
}

/** Tries out every requirement. Fit is a host on which none failed. */
export async function doctor(world: World): Promise<Checkup> {
  const requirements = judgeHost(await probeHost(world));
  return { version: 1, fit: requirements.every(({ fit }) => fit !== false), requirements };
}
