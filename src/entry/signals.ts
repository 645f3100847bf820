// The signals by which a job is cancelled. The runner sends SIGINT to this process alone, SIGTERM 7.5 s later, and kills it after
// another 2.5 s (actions/runner ProcessInvoker), so the container has to be stopped by us.

export type StopSignal = 'SIGINT' | 'SIGTERM';

export interface SignalWatch {
  readonly begin: () => AbortSignal;
  readonly end: () => void;
  /** The signal that came first while we watched, or null. */
  readonly received: () => StopSignal | null;
}

export function watchSignals(): SignalWatch {
  const controller = new AbortController();
  let first: StopSignal | null = null;
  const note = (signal: NodeJS.Signals) => {
    first ??= signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
    controller.abort(first);
  };
  return {
    begin() {
      process.on('SIGINT', note).on('SIGTERM', note);
      return controller.signal;
    },
    end() {
      process.off('SIGINT', note).off('SIGTERM', note);
    },
    received: () => first,
  };
}
