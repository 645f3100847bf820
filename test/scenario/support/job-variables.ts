// The variables that a runner sets for a step (actions/runner GitHubContext, Handler, NodeScriptActionHandler). Pure.

/** What a job must not let out: tokens that every JavaScript action is given, and one that the workflow put into `env`. */
export const SECRETS: Readonly<Record<string, string>> = {
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-5f1b',
  ACTIONS_RUNTIME_URL: 'https://runtime.invalid/9c2d/',
  ACTIONS_RESULTS_URL: 'https://results.invalid/77a0/',
  ACTIONS_CACHE_URL: 'https://cache.invalid/41e8/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-request-b3c6',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id-token.invalid/e0d9/',
  GITHUB_TOKEN: 'ghs_workflow-token-2a84',
};

/** Those of every step of a job. */
export function jobVariables(workspace: string, temp: string): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'owner/project',
    GITHUB_SHA: 'c0ffee'.repeat(6).padEnd(40, '0'),
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'test',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_TRACKING_ID: 'github_7a1e',
  };
}

/** Only spaces become `_`, hyphens stay; an input without value and default is there and empty. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}
