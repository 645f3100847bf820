// The variables and the payload with which an event starts a job.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../folders.ts';
import { BASE, type FakeGitHub, HEAD, PULL } from './loopback.ts';

type Env = Readonly<Record<string, string>>;

/** The environment of a job that an event has started. */
export function eventOf(github: FakeGitHub, name: string, payload: unknown, more: Env = {}): Env {
  const path = join(newFolder('event'), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: 'owner/project/.github/workflows/test.yml@refs/pull/7/merge',
    GITHUB_SHA: HEAD,
    ...more,
  };
}

export const REPOSITORY = { id: 1, full_name: 'owner/project' };

/** A push to a pull request; `fork`: from another repository. */
export function pullRequestEvent(
  github: FakeGitHub,
  { sha = HEAD, fork = false, more = {} }: { sha?: string; fork?: boolean; more?: Env } = {},
): Env {
  const head = { sha, ref: 'topic', repo: fork ? { id: 2 } : { id: 1 } };
  const payload = {
    action: 'synchronize',
    number: PULL,
    pull_request: { number: PULL, head, base: { sha: BASE, ref: 'main', repo: REPOSITORY } },
    repository: REPOSITORY,
  };
  // GITHUB_SHA is the merge commit.
  return eventOf(github, 'pull_request', payload, { GITHUB_SHA: 'abc123'.repeat(6).padEnd(40, '0'), ...more });
}
