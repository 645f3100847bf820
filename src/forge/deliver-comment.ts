// Brings the verdict of one or many jobs to the pull request that they ran for. Nothing that happens here changes the verdict: a fault
// is said in one line.

import { createHash } from 'node:crypto';
import type { CiFacts } from '../ci/ci-facts.ts';
import type { PullRequestHint } from '../ci/pull-request.ts';
import { runUrlOf } from '../ci/run-url.ts';
import { renderComment } from '../report/comment/body.ts';
import { isClean } from '../report/comment/leg.ts';
import type { Leg } from '../report/comment/leg-schema.ts';
import { markerPrefix } from '../report/comment/marker.ts';
import { type ApiClient, openApi } from './api-client.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { describeFault } from './describe-fault.ts';
import { findPullRequest } from './find-pull-request.ts';
import { ForgeFault } from './forge-fault.ts';
import { githubComments } from './github-comments.ts';
import { PACKING } from './packing.ts';
import { type Published, publishComment, type Wish } from './sticky-comment.ts';

export interface CommentOrder {
  readonly ci: CiFacts;
  readonly hint: PullRequestHint;
  /** Names the check: all jobs with the same key share one comment. */
  readonly key: string;
  /** What was found, a leg a job, all of one commit (legOfReport). */
  readonly legs: readonly Leg[];
  /** These are all the jobs of the run, as a job that gathers their reports knows. */
  readonly complete: boolean;
  readonly mode: 'auto' | 'always' | 'never';
  readonly token: string | null;
  /** GITHUB_SERVER_URL */
  readonly serverUrl: string | undefined;
  readonly limitMs: number;
  readonly say: { readonly info: (line: string) => void; readonly warning: (line: string) => void };
}

const sha256 = (text: string, encoding: 'hex' | 'base64' | 'base64url') => createHash('sha256').update(text).digest(encoding);

/**
 * The address of the comment; null where there is none. Load this before a container starts that can change the workspace. Never throws: what could
 * not be delivered is said in one warning.
 */
export async function deliverComment(order: CommentOrder): Promise<string | null> {
  const { ci, hint, mode, token, legs, say } = order;
  const repository = repositoryOf(ci.repository);
  const silent = mode === 'never' || ci.provider === null || repository === null || legs.length === 0;
  // Without a pull request there is nothing to do; the merge queue holds the commits of others too, so there it is asked for.
  if (silent || hint.by === 'none' || (hint.by === 'number' && hint.queue && mode !== 'always')) return null;
  if (token === null) {
    say.info('github-token is empty, so no comment is written.');
    return null;
  }
  const deadline = startDeadline(order.limitMs);
  let pullRequest: number | null = null;
  try {
    const api = openApi(token, deadline);
    const published = await deadline.race(async () => {
      const search = { repository, pageLength: ci.provider === 'github' ? ('per_page' as const) : ('limit' as const) };
      pullRequest = await findPullRequest(api, search, hint);
      return pullRequest === null ? null : publish(order, api, { ...repository, number: pullRequest }, deadline);
    });
    return tell(published, order);
  } catch (error) {
    const fault =
      error instanceof ForgeFault ? error : new ForgeFault('unreadable', null, error instanceof Error ? error.message : String(error));
    const line = describeFault(fault, {
      pullRequest,
      fork: hint.by === 'number' && hint.fork,
      server: ci.provider === 'github' ? 'GitHub' : ci.provider === 'gitea' ? 'Gitea' : 'Forgejo',
    });
    // A job that has nothing to tell needs no right to tell it.
    const harmless = mode === 'auto' && legs.every(isClean) && (fault.kind === 'denied' || fault.kind === 'not-found');
    (harmless ? say.info : say.warning)(line);
    return null;
  } finally {
    deadline.end();
  }
}

function publish(
  order: CommentOrder,
  api: ApiClient,
  thread: { owner: string; repo: string; number: number },
  deadline: Deadline,
): Promise<Published> {
  const { ci, hint } = order;
  const mustBeHead = hint.by === 'branch' || (hint.by === 'number' && hint.mustBeHead);
  // The commit of the event, where it is the head's: a report from elsewhere may claim another.
  const sha = (mustBeHead ? hint.sha : null) ?? order.legs[0]?.sha ?? null;
  const legs = order.legs.filter((leg) => leg.sha === sha);
  const runUrl = runUrlOf(ci, order.serverUrl);
  const prefix = markerPrefix(order.key, sha256);
  const wish: Wish = {
    prefix,
    brings: { version: 1, wasWrong: false, legs },
    complete: order.complete,
    run: legs[0]?.run ?? '0',
    sha,
    mustBeHead,
    always: order.mode === 'always',
    crowded: !order.complete && legs.some(({ total }) => (total ?? 1) > 1),
    packing: PACKING,
    render: (state, generation, step) => renderComment(state, { prefix, generation, step, packing: PACKING, runUrl }),
  };
  const store = githubComments(api, { ...thread, graphql: ci.provider === 'github' });
  return publishComment(store, wish, { now: performance.now.bind(performance), pause: deadline.pause, random: Math.random });
}

function tell(published: Published | null, { mode, say }: CommentOrder): string | null {
  switch (published?.kind) {
    case undefined:
      if (mode === 'always') say.info('No open pull request has this commit as its head, so no comment is written.');
      return null;
    case 'nothing':
      return null;
    case 'stale':
      say.info('The pull request has a newer commit or run, whose comment stands.');
      return null;
    case 'written':
    case 'unchanged':
      return published?.url ?? null;
    default:
      return published satisfies never;
  }
}

function repositoryOf(name: string | null): { owner: string; repo: string } | null {
  const [owner, repo, ...more] = (name ?? '').split('/');
  return owner && repo && more.length === 0 ? { owner, repo } : null;
}
