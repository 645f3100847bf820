// How far a long repair is, on a terminal: one line that is written over, and gone before anything else is said.

import type { Progress } from '../repair/job.ts';
import { grouped } from '../report/words.ts';

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const CLEAR = '\r\u001b[K';

/** A line on a terminal; anywhere else it is silent. */
export function progressLine(terminal: NodeJS.WriteStream): ProgressLine {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show({ pass, entries, of }) {
      const share = of === null ? '' : ` of ${grouped(of)}`;
      terminal.write(`${CLEAR}${pass === 'look' ? 'Looking' : 'Repairing'}: ${grouped(entries)}${share} entries`);
    },
    clear: () => void terminal.write(CLEAR),
  };
}
