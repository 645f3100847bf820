// What a failed request means. Pure.

import { ForgeFault, type ForgeFaultKind } from './forge-fault.ts';

interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** An error of Octokit's as a ForgeFault; `late` where our own time was over. */
export function faultOf(error: unknown, late: boolean): ForgeFault {
  if (error instanceof ForgeFault) return error;
  const failure = (typeof error === 'object' && error !== null ? error : {}) as Failure;
  const words = typeof failure.message === 'string' && failure.message !== '' ? failure.message : String(error);
  if (late) return new ForgeFault('late', null, words);
  // Octokit gives the status 500 to what had no answer at all.
  if (failure.response === undefined) return new ForgeFault('unreachable', null, words);
  const status = failure.status ?? 500;
  return new ForgeFault(kindOf(status, words, failure.response.headers ?? {}), status, words);
}

function kindOf(status: number, words: string, headers: Readonly<Record<string, string | undefined>>): ForgeFaultKind {
  if (status === 401) return 'unauthorised';
  if (status === 429) return 'rate-limited';
  if ((status === 403 || status === 422) && /\blocked\b/i.test(words)) return 'locked';
  // A 403 is mostly a permission; only what says so is a limit.
  if (status === 403) {
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(words);
    return limited ? 'rate-limited' : 'denied';
  }
  if (status === 404 || status === 410) return 'not-found';
  if (status === 413 || (status === 422 && /too long/i.test(words))) return 'too-long';
  return status >= 500 ? 'server' : 'refused';
}
