// The outcome of a check and its exit code, by the precedence of the contract. Pure.

import { fails } from '../artefacts/verdict.ts';
import type { Facts } from './facts.ts';

export type Outcome = 'pass' | 'findings' | 'command-failed' | 'timed-out' | 'cancelled' | 'not-run';

/** Cancelled, time limit, host, command, findings: the first that holds. */
export function outcomeOf(facts: Facts): Outcome {
  if (facts.run?.ended === 'cancelled') return 'cancelled';
  if (facts.run?.ended === 'timed-out') return 'timed-out';
  if (facts.fault !== null) return 'not-run';
  if (facts.run !== null && facts.run.exitCode !== 0) return 'command-failed';
  const verdict = decisiveVerdict(facts);
  return verdict !== null && fails(verdict, facts.failOn) ? 'findings' : 'pass';
}

/** The verdict that decides: after a repair, the one after it. */
export function decisiveVerdict({ verdict, after }: Facts): Facts['verdict'] {
  return after ?? verdict;
}

/** The exit code; `signal` is the one that cancelled us. */
export function exitCodeOf(facts: Facts, signal: 'SIGINT' | 'SIGTERM' | null): number {
  const outcome = outcomeOf(facts);
  switch (outcome) {
    case 'pass':
      return 0;
    case 'findings':
      return 1;
    case 'command-failed':
      return facts.run?.exitCode ?? 1;
    case 'timed-out':
      return 124;
    case 'cancelled':
      return signal === 'SIGTERM' ? 143 : 130;
    case 'not-run':
      return 3;
    default:
      return outcome satisfies never;
  }
}
