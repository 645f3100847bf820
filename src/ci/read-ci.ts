// Which CI is this: the first adapter that knows its own variables.

import { readFileSync } from 'node:fs';
import type { World } from '../world.ts';
import { type CiFacts, NO_CI } from './ci-facts.ts';
import { githubFacts, isGitHub } from './github.ts';

/** The facts of the CI we run in. An event file that cannot be read leaves its facts null. */
export function readCi(world: World): CiFacts {
  return isGitHub(world.env) ? githubFacts(world.env, readEvent(world.env['GITHUB_EVENT_PATH'])) : NO_CI;
}

function readEvent(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
