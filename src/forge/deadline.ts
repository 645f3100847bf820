// The time for a delivery: a server that is slower than the step must not hold the verdict.

import { setTimeout as sleep } from 'node:timers/promises';
import { ForgeFault } from './forge-fault.ts';

export interface Deadline {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
  /** How much is left, in milliseconds. */
  readonly left: () => number;
  /** Rejects when the time is over. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** What the work gives, or a ForgeFault when the time is over. */
  readonly race: <T>(work: () => Promise<T>) => Promise<T>;
  readonly end: () => void;
}

export function startDeadline(limitMs: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const ends = performance.now() + limitMs;
  const over = new ForgeFault('late', null, `not done after ${Math.round(limitMs / 1000)} s`);
  // Without a reason of ours: Octokit asks again unless it is an AbortError.
  const timer = setTimeout(() => controller.abort(), limitMs);
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(over)));
  late.catch(() => undefined); // nobody races it any more when all is done
  return {
    signal,
    left: () => ends - performance.now(),
    async pause(milliseconds) {
      await sleep(milliseconds, undefined, { signal }).catch(() => {
        throw over;
      });
    },
    race: (work) => Promise.race([work(), late]),
    end: () => clearTimeout(timer),
  };
}
