// What can go wrong between us and a forge.

export type ForgeFaultKind =
  | 'unauthorised' // 401
  | 'denied' // 403, and no rate limit
  | 'not-found' // 404, 410
  | 'locked' // the conversation is locked
  | 'too-long' // 413, or 422 about the length
  | 'refused' // any other 4xx
  | 'rate-limited' // 429, or 403 that says so
  | 'server' // 5xx
  | 'unreachable' // no answer: refused, reset, not resolved
  | 'unreadable' // an answer that is no JSON, or not what is documented
  | 'late' // the time that we give it was over
  | 'unsettled'; // other jobs kept changing the comment

/** A request that did not do what it was for. `words` are the server's, not fit to be shown yet. */
export class ForgeFault extends Error {
  readonly kind: ForgeFaultKind;
  readonly status: number | null;
  readonly words: string;

  constructor(kind: ForgeFaultKind, status: number | null, words: string) {
    super(`${kind}${status === null ? '' : ` ${status}`}: ${words}`);
    this.name = 'ForgeFault';
    this.kind = kind;
    this.status = status;
    this.words = words;
  }

  /** Whether it may have been done all the same: nobody has said no. */
  get mayBeDone(): boolean {
    return ['server', 'unreachable', 'unreadable'].includes(this.kind);
  }
}
