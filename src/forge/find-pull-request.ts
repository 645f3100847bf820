// The pull request that an event belongs to. What the payload says is a hint: a number that anyone could have written is held against
// the commit and the repositories.

import type { PullRequestHint } from '../ci/pull-request.ts';
import { type ApiClient, unreadable } from './api-client.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface Search {
  readonly repository: Repository;
  /** Gitea and Forgejo call the length of a page otherwise, and know no filter by branch. */
  readonly pageLength: 'per_page' | 'limit';
}

interface Pull {
  readonly number: number;
  readonly open: boolean;
  readonly sha: string | null;
  readonly headRepository: number | null;
  readonly baseRepository: string | null;
}

const PAGE = 50; // as much as Gitea gives by default
const MOST_PAGES = 20;

/** Its number; null where there is none. Throws a ForgeFault. */
export async function findPullRequest(api: ApiClient, search: Search, hint: PullRequestHint): Promise<number | null> {
  const { repository } = search;
  if (hint.by === 'none') return null;
  // The payload of a pull_request event is GitHub's own word.
  if (hint.by === 'number' && hint.mustBeHead) return hint.number;
  if (hint.by === 'number') {
    const pull = parsePull(await api.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: hint.number }));
    if (pull === null) throw unreadable('a pull request');
    return pull.open && isOf(pull, repository) ? pull.number : null;
  }
  for await (const pull of listPulls(api, search, hint.head)) {
    const sameHead = pull.sha === hint.sha && (hint.headRepositoryId === null || pull.headRepository === hint.headRepositoryId);
    if (pull.open && sameHead && isOf(pull, repository)) return pull.number;
  }
  return null;
}

/** The open pull requests of a branch, or all that there are where the server cannot filter. */
async function* listPulls(api: ApiClient, { repository, pageLength }: Search, head: string): AsyncGenerator<Pull> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { ...repository, state: 'open', head, [pageLength]: PAGE, page };
    const data = await api.ask('GET /repos/{owner}/{repo}/pulls', parameters);
    if (!Array.isArray(data)) throw unreadable('a list of pull requests');
    for (const item of data) {
      const pull = parsePull(item);
      if (pull === null) throw unreadable('a list of pull requests');
      yield pull;
    }
    if (data.length < PAGE) return;
  }
}

function isOf({ baseRepository }: Pull, { owner, repo }: Repository): boolean {
  return baseRepository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

interface PullAnswer {
  readonly number?: unknown;
  readonly state?: unknown;
  readonly head?: { readonly sha?: unknown; readonly repo?: { readonly id?: unknown } | null };
  readonly base?: { readonly repo?: { readonly full_name?: unknown } | null };
}

function parsePull(data: unknown): Pull | null {
  const { number, state, head, base } = (typeof data === 'object' && data !== null ? data : {}) as PullAnswer;
  if (typeof number !== 'number') return null;
  const [sha, id, name] = [head?.sha, head?.repo?.id, base?.repo?.full_name];
  return {
    number,
    open: state === 'open',
    sha: typeof sha === 'string' ? sha : null,
    headRepository: typeof id === 'number' ? id : null,
    baseRepository: typeof name === 'string' ? name : null,
  };
}
