// The facts of one call, gathered stage by stage: whatever is known when a stage fails is reported.

import { bytesOf } from './artefacts/path-bytes.ts';
import { readCi } from './ci/read-ci.ts';
import { HostError } from './errors.ts';
import type { Facts } from './report/facts.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** Tells the story, which adds what it finds out. A HostError becomes a fact of the result; every other one is thrown. */
export async function stages(
  world: World,
  settings: Settings,
  story: (add: (more: Partial<Facts>) => void) => Promise<void>,
): Promise<Facts> {
  let facts: Facts = {
    verb: settings.verb === 'verify' || settings.verb === 'repair' ? settings.verb : 'run',
    user: world.user,
    workspace: bytesOf(settings.workspace),
    mapping: settings.mapping,
    policyChanged: settings.basePolicy?.changed === true ? { file: settings.basePolicy.file, inEffect: settings.policyFrom } : null,
    failOn: settings.failOn,
    secrets: settings.env.flatMap(({ name, value }) => value ?? world.env[name] ?? []),
    ci: readCi(world.env, settings.leg),
    host: null,
    image: null,
    imageUsers: null,
    plan: null,
    arguments: null,
    run: null,
    verdict: null,
    repair: null,
    after: null,
    lesson: null,
    cause: null,
    fault: null,
  };
  try {
    await story((more) => {
      facts = { ...facts, ...more };
    });
    return facts;
  } catch (error) {
    if (error instanceof HostError) return { ...facts, fault: error };
    throw error;
  }
}
