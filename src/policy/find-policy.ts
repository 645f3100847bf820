// Which policy is in effect. Called before the container starts, which may write to the workspace.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../artefacts/policy.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';

/** Where a policy is looked for if none is named. */
export const DEFAULT_POLICY = '.rootless-artefacts.yml';

/** The policy of this check, said in the log; null where there is none. Throws a UsageError with every mistake in it. */
export async function policyInEffect(world: World, settings: Settings): Promise<Policy | null> {
  const { policyFrom, basePolicy, workspace } = settings;
  const path = policyPath(settings);
  const ofBase = policyFrom === 'base' && basePolicy !== null;
  if (ofBase ? basePolicy.text === null : path === null) return null;
  const [{ readBasePolicy, readPolicy }, { describePolicy }] = await Promise.all([
    import('./read-policy.ts'),
    import('../report/policy-text.ts'),
  ]);
  const where = { workspace, today: new Date(world.now()).toISOString().slice(0, 10) };
  const policy = ofBase ? readBasePolicy(basePolicy.text ?? '', basePolicy.file, where) : readPolicy(path ?? '', where);
  world.log.info(`${describePolicy(policy)}${ofBase ? ' (of the base branch)' : ''}`);
  return policy;
}

/** The file of the policy in the checkout; null where there is none. */
export function policyPath({ policy, workspace }: Pick<Settings, 'policy' | 'workspace'>): string | null {
  return policy ?? defaultIn(workspace);
}

/** A link counts, wherever it leads: a policy that cannot be read must not pass for none. */
function defaultIn(workspace: string): string | null {
  const path = join(workspace, DEFAULT_POLICY);
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : path;
  } catch {
    return path; // a closed folder is in the way: reading it will say so
  }
}
