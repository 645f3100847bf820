// The two places a log can go.

import type { Writable } from 'node:stream';
import { neutraliser } from '../container/neutralise.ts';
import type { Log } from '../world.ts';
import { scanLine } from './scan-line.ts';

/** Everything on one stream; lines of ours that quote names are made harmless like the container's own output. */
export function runnerLog(stream: Writable): Log {
  const say = (text: string) => stream.write(neutraliser().push(Buffer.from(`${text}\n`)));
  return {
    info: say,
    warning: (line) => say(`Warning: ${line}`),
    scanned: () => undefined,
    containerOut: stream,
    containerErr: stream,
    readsCommands: true,
  };
}

/** What we say on `ours`, what the container says where it said it. */
export function terminalLog(ours: NodeJS.WriteStream, containerOut: Writable, containerErr: Writable): Log {
  const say = (text: string) => ours.write(`${text}\n`);
  return {
    info: say,
    warning: (line) => say(`Warning: ${line}`),
    scanned: scanLine(ours),
    containerOut,
    containerErr,
    readsCommands: false,
  };
}
