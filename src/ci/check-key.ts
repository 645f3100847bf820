// What makes a check one check: all jobs of a workflow share a comment, and two workflows have one each. Pure.

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The key of the check that a job belongs to: the file of its workflow, or the name where a server does not tell the file. What ran in
 * the merge queue ran on other commits than the pull request's, so it is a check of its own.
 */
export function checkKeyOf(env: Env, event: unknown): string {
  // A workflow that follows another one speaks for that one.
  const followed = (event as { workflow_run?: { path?: unknown } } | null)?.workflow_run?.path;
  if (env['GITHUB_EVENT_NAME'] === 'workflow_run' && typeof followed === 'string')
    return `${env['GITHUB_REPOSITORY'] ?? ''}/${followed.split('@')[0]}`;
  const file = env['GITHUB_WORKFLOW_REF']?.split('@')[0];
  const queue = env['GITHUB_EVENT_NAME'] === 'merge_group' ? ['merge_group'] : [];
  return [file || env['GITHUB_WORKFLOW'] || '', ...queue].join('\n');
}
