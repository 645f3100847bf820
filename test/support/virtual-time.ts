// Time that only passes where everybody waits: minutes of waiting in no time, and in an order that a test decides.

export interface VirtualTime {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Lets time pass until the work is done. Throws where nobody waits for anything any more. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
}

export function virtualTime(): VirtualTime {
  let now = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) => new Promise((wake) => sleepers.push({ until: now + milliseconds, wake })),
    async run(work) {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      finished.catch(() => undefined);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return finished;
        const next = sleepers.reduce<(typeof sleepers)[number] | null>((a, b) => (a === null || b.until < a.until ? b : a), null);
        if (next === null) throw new Error('Everybody waits for somebody else');
        sleepers.splice(sleepers.indexOf(next), 1);
        now = next.until;
        next.wake();
      }
    },
  };
}
