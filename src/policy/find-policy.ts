// Which policy is in effect. Called before the container starts, which may write to the workspace.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../artefacts/policy.ts';
import type { Settings } from '../settings/parse.ts';
import type { World } from '../world.ts';

/** Where a policy is looked for if none is named. */
const DEFAULT = '.rootless-artefacts.yml';

/** The policy of this check, said in the log; null where there is none. Throws a UsageError with every mistake in it. */
export async function policyInEffect(world: World, { policy, workspace }: Settings): Promise<Policy | null> {
  const path = policy ?? defaultIn(workspace);
  if (path === null) return null;
  const [{ readPolicy }, { describePolicy }] = await Promise.all([import('./read-policy.ts'), import('../report/policy-text.ts')]);
  const read = readPolicy(path, { workspace, today: new Date(world.now()).toISOString().slice(0, 10) });
  world.log.info(describePolicy(read));
  return read;
}

/** A link counts, wherever it leads: a policy that cannot be read must not pass for none. */
function defaultIn(workspace: string): string | null {
  const path = join(workspace, DEFAULT);
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : path;
  } catch {
    return path; // a closed folder is in the way: reading it will say so
  }
}
