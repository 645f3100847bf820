// Which CI is this: the first adapter that knows its own variables.

import { readFileSync } from 'node:fs';
import { type CiFacts, NO_CI } from './ci-facts.ts';
import { githubFacts, isGitHub } from './github.ts';
import { legOf } from './leg.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The facts of the CI we run in. An event file that cannot be read leaves its facts null. `leg` is the setting of that name. */
export function readCi(env: Env, leg: string | null): CiFacts {
  return isGitHub(env) ? { ...githubFacts(env, readEvent(env)), leg: legOf(leg, env['GITHUB_ACTION']) } : NO_CI;
}

/** The payload of the event; null where there is none that can be read. */
export function readEvent(env: Env): unknown {
  const path = env['GITHUB_EVENT_PATH'];
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
