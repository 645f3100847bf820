// Where the check ran, as far as a report tells it.

export interface CiFacts {
  /** null outside every CI that is known. */
  readonly provider: 'github' | 'gitea' | 'forgejo' | null;
  readonly repository: string | null;
  readonly headSha: string | null;
  readonly pullRequest: number | null;
  readonly runId: string | null;
  readonly attempt: number | null;
  readonly job: string | null;
  /** What tells this job from its siblings of one matrix, and this step from its siblings of one job. */
  readonly leg: string | null;
}

export const NO_CI: CiFacts = {
  provider: null,
  repository: null,
  headSha: null,
  pullRequest: null,
  runId: null,
  attempt: null,
  job: null,
  leg: null,
};
