// Requests to the API of GitHub, Gitea or Forgejo: Octokit with its own retries and throttling, within a time of our own. Loaded only
// where there is something to ask.

import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Deadline } from './deadline.ts';
import { faultOf } from './fault-of.ts';
import { ForgeFault } from './forge-fault.ts';

export interface ApiClient {
  /** The parsed body of an answer. `once`: it is not sent a second time where nobody has said no to it. Throws a ForgeFault. */
  readonly ask: (route: string, parameters?: Readonly<Record<string, unknown>>, once?: 'once') => Promise<unknown>;
  /** An answer of the GraphQL API. Throws a ForgeFault. */
  readonly query: (query: string) => Promise<unknown>;
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const RATE_RETRIES = 2;

/** A client for GITHUB_API_URL, which @actions/github reads. */
export function openApi(token: string, { signal, left }: Pick<Deadline, 'signal' | 'left'>): ApiClient {
  // A wait that ends after the deadline is not begun.
  const worthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    retries < RATE_RETRIES && seconds * 1000 < left();
  const octokit = getOctokit(
    token,
    // What servers say of deprecations would stand in the log as it is.
    { log: SILENT, throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting } },
    retry,
    throttling,
  );
  return {
    async ask(route, parameters = {}, once) {
      try {
        const { data } = await octokit.request(route, { ...parameters, request: { signal, ...(once === 'once' ? { retries: 0 } : {}) } });
        return data;
      } catch (error) {
        throw faultOf(error, signal.aborted);
      }
    },
    async query(query) {
      try {
        return await octokit.graphql(query, { request: { signal } });
      } catch (error) {
        throw faultOf(error, signal.aborted);
      }
    },
  };
}

/** An answer that is not what the API documents. */
export function unreadable(what: string): ForgeFault {
  return new ForgeFault('unreadable', null, `the answer is not ${what}`);
}
