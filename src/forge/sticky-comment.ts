// One comment for a check, written by any number of jobs at the same time.
//
// A forge has no conditional update: the last write wins, and two jobs that find no comment make two. So every job does the same, over
// and over: list, join what all comments say with what it knows itself, write that into the comment with the lowest id, wait, and look
// whether everything it wrote is still there. It leaves only then. The wait is longer than the time between anybody's look and his
// write, so that whoever overwrites with an older view does it while the one overwritten still looks: nothing that was written once is
// lost. What a job made besides the lowest comment is removed once the lowest holds it all.

import { LADDER } from '../report/comment/ladder.ts';
import { isClean } from '../report/comment/leg.ts';
import type { CommentState } from '../report/comment/leg-schema.ts';
import { parseMarker, sameBody } from '../report/comment/marker.ts';
import { holdsAll, isNewer, mergeStates } from '../report/comment/merge.ts';
import { type Packing, parseState } from '../report/comment/state.ts';
import type { CommentStore, StoredComment } from './comment-store.ts';
import { ForgeFault } from './forge-fault.ts';

export interface Wish {
  readonly prefix: string;
  /** What this job brings. */
  readonly brings: CommentState;
  /** It knows all jobs of the run (a fan-in): what the comment says of others is dropped. */
  readonly complete: boolean;
  readonly run: string;
  readonly sha: string | null;
  /** The report is a stale one unless `sha` is the head. */
  readonly mustBeHead: boolean;
  /** A comment is begun even where all is well. */
  readonly always: boolean;
  /** Other jobs will want to write it too. */
  readonly crowded: boolean;
  readonly packing: Packing;
  readonly render: (state: CommentState, generation: number, step: number) => { readonly body: string; readonly step: number };
}

export interface Clock {
  readonly now: () => number;
  /** Rejects when the time for all of it is over. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** nothing: there was no comment and no reason for one. stale: a newer commit or run has the word. */
export type Published =
  | { readonly kind: 'written' | 'unchanged'; readonly url: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'stale'; readonly head: string | null };

const ROUNDS = 15;
/** Well above the time between a look and its write, which is some hundred milliseconds. */
const SETTLE_MS = 2000;
const CROWD_MS = 3000;

/** Writes the comment, or sees that it is not to be written. Throws a ForgeFault. */
export async function publishComment(store: CommentStore, wish: Wish, clock: Clock): Promise<Published> {
  let known = wish.brings;
  let step = 0;
  let wrote = false;
  let waited = !wish.crowded;
  const left = { creations: 2, doubtful: 2, gone: 2 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const looked = clock.now();
    const [head, found] = await Promise.all([store.head(), store.list(wish.prefix)]);
    if (wish.mustBeHead && head !== null && wish.sha !== null && head !== wish.sha) return { kind: 'stale', head };
    const comments = found.map((comment) => read(comment, wish));
    const isHead = wish.mustBeHead && head !== null;
    if (!isHead && comments.some(({ state }) => isNewer(state, wish.sha, wish.run))) return { kind: 'stale', head: null };

    known = join(wish, [known, ...comments.map(({ state }) => state)]);
    const [winner, ...duplicates] = comments;
    if (winner === undefined && !wish.always && known.legs.every(isClean)) return { kind: 'nothing' };
    if (winner === undefined && !waited) {
      waited = true;
      await clock.pause(clock.random() * CROWD_MS); // whoever is first makes the comment, and nobody is notified twice
      continue;
    }
    if (winner === undefined && left.creations === 0) throw new ForgeFault('not-found', null, 'the comment is not there after it was made');
    const rendered = wish.render(known, (winner?.generation ?? 0) + 1, step);
    if (winner !== undefined && holdsAll(winner.state, known) && (wrote || sameBody(winner.body, rendered.body))) {
      await removeAll(store, duplicates);
      return { kind: wrote ? 'written' : 'unchanged', url: winner.url };
    }
    try {
      if (winner === undefined) {
        await store.create(rendered.body);
        left.creations -= 1;
      } else await store.update(winner.id, rendered.body);
      wrote = true;
    } catch (fault) {
      if (!(fault instanceof ForgeFault)) throw fault;
      if (fault.kind === 'too-long' && rendered.step + 1 < LADDER.length) {
        step = rendered.step + 1;
        continue;
      }
      // Somebody deleted it since.
      if (fault.kind === 'not-found' && winner !== undefined && left.gone > 0) {
        left.gone -= 1;
        continue;
      }
      // Look whether it is there: to do it again blindly could make a second one.
      if (!fault.mayBeDone || left.doubtful === 0) throw fault;
      left.doubtful -= 1;
      wrote = true;
    }
    await clock.pause(SETTLE_MS + clock.random() * 1000 + 3 * (clock.now() - looked));
  }
  throw new ForgeFault('unsettled', null, 'other jobs kept changing the comment');
}

function read(comment: StoredComment, { prefix, packing }: Wish) {
  // A hidden part that somebody has spoilt is as none: what it said comes again with the next run.
  const state = parseState(comment.body, packing) ?? { version: 1 as const, wasWrong: true, legs: [] };
  return { ...comment, generation: parseMarker(prefix, comment.body)?.generation ?? 0, state };
}

function join(wish: Wish, states: readonly CommentState[]): CommentState {
  const merged = mergeStates(wish.sha, states);
  return wish.complete ? { ...merged, legs: wish.brings.legs } : merged;
}

async function removeAll(store: CommentStore, comments: readonly StoredComment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await store.remove(id);
    } catch (fault) {
      // Another job has removed it, or we may not: the next job tries again, and the one that counts is right.
      if (!(fault instanceof ForgeFault)) throw fault;
    }
  }
}
