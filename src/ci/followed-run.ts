// Whose reports a job that gathers them has to be given: those of its own run, or of the run that its workflow follows. Pure.

import type { RunOfReports } from '../gather/gather.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** null outside of GitHub and its kin, where anybody's reports will do. */
export function runOfReports(env: Env, event: unknown): RunOfReports | null {
  if (env['GITHUB_ACTIONS'] !== 'true') return null;
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const followed = (event as { workflow_run?: { id?: unknown; head_sha?: unknown } } | null)?.workflow_run;
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') return { repository, runId: env['GITHUB_RUN_ID'] ?? null, headSha: null };
  // Not told by the event: then no report can be of it.
  return { repository, runId: String(followed?.id ?? '?'), headSha: String(followed?.head_sha ?? '?') };
}
