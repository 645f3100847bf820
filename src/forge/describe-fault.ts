// Why a comment was not written, in one line: what happened, what it means, and the cure. Pure.

import { show } from '../report/escape.ts';
import type { ForgeFault } from './forge-fault.ts';

export interface Circumstances {
  /** null where it was still being looked for. */
  readonly pullRequest: number | null;
  readonly fork: boolean;
  readonly server: string;
}

const LONGEST = 200;

export function describeFault(fault: ForgeFault, { pullRequest, fork, server }: Circumstances): string {
  const what =
    pullRequest === null
      ? 'The pull request of this run could not be looked up'
      : `The comment on pull request ${pullRequest} could not be kept up to date`;
  return `${what}: ${reasonOf(fault, fork, server)}. The verdict stands; the findings are in the log, the annotations and the job summary.`;
}

function reasonOf(fault: ForgeFault, fork: boolean, server: string): string {
  const { kind, status } = fault;
  const said = `${server} answered ${status} (${words(fault)})`;
  switch (kind) {
    case 'unauthorised':
      return `${said}. github-token is no token that it knows: leave that input out, or give one that has not expired`;
    case 'denied':
    case 'not-found':
      return fork
        ? `${said}. A pull request from a fork has a token that may only read: docs/forks.md has the workflow that may write`
        : `${said}. The token lacks a permission: give the job pull-requests: write`;
    case 'locked':
      return `${said}. The conversation is locked: unlock it, or set comment: never`;
    case 'rate-limited':
      return `${said}. The limit of requests is reached; the next run tries again`;
    case 'too-long':
    case 'refused':
      return said;
    case 'server':
      return `${said}, also when asked again. The next run tries again`;
    case 'unreachable':
      return `${server} cannot be reached (${words(fault)})`;
    case 'unreadable':
      return `${server} answered with what is not its API (${words(fault)}): a proxy, perhaps, or a truncated answer`;
    case 'late':
      return `${server} took too long to answer`;
    case 'unsettled':
      return 'other jobs kept changing it at the same time, so what it says of this one may be missing until the next run';
    default:
      return kind satisfies never;
  }
}

function words(fault: ForgeFault): string {
  const line = show(fault.words.replaceAll(/\s+/g, ' ').trim());
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
