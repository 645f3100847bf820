// The comments of a pull request on GitHub, GitHub Enterprise Server, Gitea and Forgejo.
// https://docs.github.com/rest/issues/comments

import type { ApiClient } from './api-client.ts';
import { unreadable } from './api-client.ts';
import { type Author, type CommentUser, isOurs } from './author.ts';
import type { CommentStore, StoredComment } from './comment-store.ts';
import { ForgeFault } from './forge-fault.ts';

export interface Thread {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Gitea and Forgejo have none. */
  readonly graphql: boolean;
}

interface Listed extends StoredComment {
  readonly user: CommentUser | null;
}

const PAGE = 100;

export function githubComments(api: ApiClient, { owner, repo, number, graphql }: Thread): CommentStore {
  const place = { owner, repo };
  let me: Promise<Author | null> | null = null;
  const whoAmI = () => {
    me ??= askWhoAmI(api, graphql);
    return me;
  };
  return {
    async head() {
      try {
        const pull = await api.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, pull_number: number });
        const { head } = pull as { head?: { sha?: unknown } };
        return typeof head?.sha === 'string' ? head.sha : null;
      } catch (fault) {
        // `issues: write` alone may write comments and not read pull requests.
        if (fault instanceof ForgeFault && (fault.kind === 'denied' || fault.kind === 'not-found')) return null;
        throw fault;
      }
    },
    async list(prefix) {
      const marked = (await listAll(api, { ...place, issue_number: number })).filter(({ body }) => body.startsWith(prefix));
      // Who we are is asked only where somebody has written a comment like ours.
      const author = marked.length === 0 ? null : await whoAmI();
      return marked.filter(({ user }) => user !== null && isOurs(user, author)).sort((a, b) => a.id - b.id);
    },
    async create(body) {
      const comment = parseComment(
        await api.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...place, issue_number: number, body }, 'once'),
      );
      if (comment === null) throw unreadable('a comment');
      if (comment.user !== null) me = Promise.resolve({ login: comment.user.login, id: comment.user.id });
    },
    async update(id, body) {
      const comment = parseComment(
        await api.ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, comment_id: id, body }),
      );
      if (comment === null) throw unreadable('a comment');
    },
    async remove(id) {
      await api.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, comment_id: id });
    },
  };
}

/** All pages. Gitea and Forgejo give the whole list at once, and give it again for every page (models/issues/comment.go). */
async function listAll(api: ApiClient, thread: Readonly<Record<string, unknown>>): Promise<readonly Listed[]> {
  const all = new Map<number, Listed>();
  for (let page = 1; ; page += 1) {
    const data = await api.ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...thread, per_page: PAGE, page });
    if (!Array.isArray(data)) throw unreadable('a list of comments');
    const before = all.size;
    for (const item of data) {
      const comment = parseComment(item);
      if (comment === null) throw unreadable('a list of comments');
      all.set(comment.id, comment);
    }
    if (data.length !== PAGE || all.size === before) return [...all.values()];
  }
}

function parseComment(data: unknown): Listed | null {
  const { id, body, html_url: url, user } = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number') return null;
  return { id, body: typeof body === 'string' ? body : '', url: typeof url === 'string' ? url : '', user: parseUser(user) };
}

function parseUser(data: unknown): CommentUser | null {
  const { login, id, type } = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  if (typeof login !== 'string' || typeof id !== 'number') return null; // a deleted account
  return { login, id, type: typeof type === 'string' ? type : null };
}

/** GraphQL tells it to every token; `GET /user` only to those of a person (a job token gets 403). */
async function askWhoAmI(api: ApiClient, graphql: boolean): Promise<Author | null> {
  if (graphql) {
    try {
      const answer = (await api.query('query { viewer { login } }')) as { viewer?: { login?: unknown } } | null | undefined;
      const login = answer?.viewer?.login;
      if (typeof login === 'string') return { login, id: null };
    } catch (fault) {
      if (!(fault instanceof ForgeFault) || fault.kind === 'late' || fault.kind === 'unauthorised') throw fault;
    }
  }
  try {
    return parseUser(await api.ask('GET /user'));
  } catch (fault) {
    if (fault instanceof ForgeFault && ['denied', 'not-found', 'refused', 'unauthorised'].includes(fault.kind)) return null;
    throw fault;
  }
}
