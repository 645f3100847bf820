// https://docs.github.com/actions/reference/workflows-and-actions/variables

import { type CiFacts, NO_CI } from './ci-facts.ts';

type Env = Readonly<Record<string, string | undefined>>;

export function isGitHub(env: Env): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * The facts of a GitHub job. `event` is the parsed payload of GITHUB_EVENT_PATH: on a pull request GITHUB_SHA is the merge commit,
 * and only the payload names the head.
 */
export function githubFacts(env: Env, event: unknown): CiFacts {
  const pull = (event as { pull_request?: { number?: unknown; head?: { sha?: unknown } } } | null)?.pull_request;
  return {
    ...NO_CI,
    provider: 'github',
    repository: env['GITHUB_REPOSITORY'] ?? null,
    headSha: typeof pull?.head?.sha === 'string' ? pull.head.sha : (env['GITHUB_SHA'] ?? null),
    pullRequest: typeof pull?.number === 'number' ? pull.number : null,
    runId: env['GITHUB_RUN_ID'] ?? null,
    attempt: /^\d+$/.test(env['GITHUB_RUN_ATTEMPT'] ?? '') ? Number(env['GITHUB_RUN_ATTEMPT']) : null,
    job: env['GITHUB_JOB'] ?? null,
  };
}
