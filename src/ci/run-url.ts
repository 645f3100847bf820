// The address of a run, for people. Pure.

import type { CiFacts } from './ci-facts.ts';

/** A function that gives the address of a run and its attempt; null where the server has none that we know how to write. */
export function runUrlOf(
  { provider, repository }: Pick<CiFacts, 'provider' | 'repository'>,
  serverUrl: string | undefined,
): (run: string, attempt: number) => string | null {
  const server = serverUrl?.replace(/\/+$/, '') ?? '';
  if (repository === null || !/^https?:\/\/[\w.:[\]-]+(\/[\w./-]*)?$/.test(server)) return () => null;
  const project = `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
  // Gitea and Forgejo number the pages of runs otherwise than GITHUB_RUN_ID does: only the list of them is sure.
  if (provider !== 'github') return () => `${project}/actions`;
  return (run, attempt) => (/^[1-9]\d*$/.test(run) ? `${project}/actions/runs/${run}${attempt > 0 ? `/attempts/${attempt}` : ''}` : null);
}
