// What several jobs know of one check, joined. Pure. The order does not matter, and what is joined twice counts once: that is what lets
// jobs that write the same comment at the same time agree (forge/sticky-comment.ts).

import { isClean, keyOfLeg } from './leg.ts';
import type { CommentState, Leg } from './leg-schema.ts';

/** The jobs of one commit out of all states; a job that several know of is taken from its newest run. */
export function mergeStates(sha: string | null, states: readonly CommentState[]): CommentState {
  const legs = new Map<string, Leg>();
  for (const leg of states.flatMap((state) => state.legs)) {
    if (leg.sha !== sha) continue;
    const key = keyOfLeg(leg);
    const known = legs.get(key);
    if (known === undefined || supersedes(leg, known)) legs.set(key, leg);
  }
  return {
    version: 1,
    wasWrong: states.some((state) => state.wasWrong || !state.legs.every(isClean)),
    legs: [...legs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, leg]) => leg),
  };
}

/** Whether `state` says of every job what `other` says, or something newer. Causes may have been left out where they did not fit. */
export function holdsAll(state: CommentState, other: CommentState): boolean {
  const held = new Map(state.legs.map((leg) => [keyOfLeg(leg), leg]));
  return other.legs.every((leg) => {
    const same = held.get(keyOfLeg(leg));
    if (same === undefined) return false;
    const newer = compareRuns(same, leg);
    return newer > 0 || (newer === 0 && verdictRank(same) >= verdictRank(leg));
  });
}

/** Whether a state has a job of another commit whose run started after this one: then this run is the older one. */
export function isNewer(state: CommentState, sha: string | null, run: string): boolean {
  return state.legs.some((leg) => leg.sha !== sha && BigInt(leg.run) > BigInt(run));
}

/**
 * The newer run, the later attempt. Of two with the same name in one attempt (a reusable workflow that is called twice) the worse:
 * a finding must not vanish behind a pass.
 */
function supersedes(leg: Leg, known: Leg): boolean {
  const newer = compareRuns(leg, known);
  if (newer !== 0) return newer > 0;
  const worse = verdictRank(leg) - verdictRank(known) || leg.problems.length - known.problems.length;
  return worse !== 0 ? worse > 0 : JSON.stringify(leg) > JSON.stringify(known);
}

function compareRuns(a: Leg, b: Leg): number {
  const [first, second] = [BigInt(a.run), BigInt(b.run)];
  return first === second ? a.attempt - b.attempt : first > second ? 1 : -1;
}

function verdictRank({ outcome, errors, warnings, unexamined }: Leg): number {
  const found = Math.min(errors * 100 + unexamined * 10 + warnings, 1e9);
  return outcome === 'missing' ? 0 : 1 + found + (outcome === 'pass' ? 0 : 1e10);
}
