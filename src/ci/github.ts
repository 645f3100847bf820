// https://docs.github.com/actions/reference/workflows-and-actions/variables
// Gitea and Forgejo set the same variables, and one that names them.

import { type CiFacts, NO_CI } from './ci-facts.ts';
import { pullRequestOf } from './pull-request.ts';

type Env = Readonly<Record<string, string | undefined>>;

export function isGitHub(env: Env): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * The facts of a job of GitHub, Gitea or Forgejo. `event` is the parsed payload of GITHUB_EVENT_PATH: on a pull request GITHUB_SHA is
 * the merge commit, and only the payload names the head.
 */
export function githubFacts(env: Env, event: unknown): CiFacts {
  const pull = pullRequestOf(env, event);
  return {
    ...NO_CI,
    provider: env['FORGEJO_ACTIONS'] === 'true' ? 'forgejo' : env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
    repository: env['GITHUB_REPOSITORY'] ?? null,
    headSha: pull.sha ?? env['GITHUB_SHA'] ?? null,
    pullRequest: pull.by === 'number' ? pull.number : null,
    runId: env['GITHUB_RUN_ID'] ?? null,
    attempt: /^\d+$/.test(env['GITHUB_RUN_ATTEMPT'] ?? '') ? Number(env['GITHUB_RUN_ATTEMPT']) : null,
    job: env['GITHUB_JOB'] ?? null,
  };
}
