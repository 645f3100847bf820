// The comments of a pull request in memory, behind a network that takes its time: a request takes effect after one delay, its answer
// comes after another.

import type { CommentStore, StoredComment } from '../../src/forge/comment-store.ts';
import { ForgeFault } from '../../src/forge/forge-fault.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface Thread {
  readonly comments: StoredComment[];
  /** Everything that was written. */
  readonly writes: { readonly what: 'create' | 'update' | 'remove'; readonly id: number }[];
  head: string | null;
  /** The store of one more job. */
  readonly open: (faults?: Faults) => CommentStore;
}

/** What goes wrong at the nth creation or update of a job; null: nothing. `done` ones take effect all the same. */
export interface Faults {
  readonly create?: (nth: number) => (ForgeFault & { done?: boolean }) | null;
  readonly update?: (nth: number) => (ForgeFault & { done?: boolean }) | null;
}

export function newThread(time: VirtualTime, latency: () => number = () => 0): Thread {
  let lastId = 100;
  const thread: Thread = {
    comments: [],
    writes: [],
    head: null,
    open(faults = {}) {
      const counts = { create: 0, update: 0 };
      const travel = async <T>(effect: () => T): Promise<T> => {
        await time.sleep(latency());
        try {
          return effect();
        } finally {
          await time.sleep(latency());
        }
      };
      const faulty = (kind: 'create' | 'update', effect: () => void) => {
        const fault = faults[kind]?.(counts[kind]++) ?? null;
        if (fault === null || fault.done === true) effect();
        if (fault !== null) throw fault;
      };
      return {
        head: () => travel(() => thread.head),
        list: (prefix) => travel(() => thread.comments.filter(({ body }) => body.startsWith(prefix)).sort((a, b) => a.id - b.id)),
        create: (body) =>
          travel(() =>
            faulty('create', () => {
              lastId += 1;
              thread.comments.push({ id: lastId, body, url: `#${lastId}` });
              thread.writes.push({ what: 'create', id: lastId });
            }),
          ),
        update: (id, body) =>
          travel(() =>
            faulty('update', () => {
              const index = indexOf(id);
              thread.comments.splice(index, 1, { id, body, url: `#${id}` });
              thread.writes.push({ what: 'update', id });
            }),
          ),
        remove: (id) =>
          travel(() => {
            thread.comments.splice(indexOf(id), 1);
            thread.writes.push({ what: 'remove', id });
          }),
      };
    },
  };
  return thread;

  function indexOf(id: number): number {
    const index = thread.comments.findIndex((comment) => comment.id === id);
    if (index < 0) throw new ForgeFault('not-found', 404, 'Not Found');
    return index;
  }
}
