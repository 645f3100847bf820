// Splits the output of a scan into counted bytes and records, whatever the chunks. Pure.

import { type Entry, NOTHING_TO_SAY, parseRecord } from './entry.ts';

const DOT = NOTHING_TO_SAY.charCodeAt(0);

export interface RecordReader {
  /** The entries in this chunk. */
  readonly push: (chunk: Uint8Array) => readonly Entry[];
  /** All entries so far, also those with nothing to say. */
  readonly count: () => number;
  /** Whether the output ended inside a record: the scan was cut short. */
  readonly cut: () => boolean;
}

/** A reader for one stream of records. */
export function recordReader(): RecordReader {
  let count = 0;
  let pending = '';
  return {
    count: () => count,
    cut: () => pending !== '',
    push(chunk) {
      const entries: Entry[] = [];
      let at = 0;
      while (at < chunk.length) {
        if (pending === '' && chunk[at] === DOT) {
          count += 1;
          at += 1;
          continue;
        }
        const end = chunk.indexOf(0, at);
        const text = latin1(chunk.subarray(at, end < 0 ? chunk.length : end));
        if (end < 0) {
          pending += text;
          break;
        }
        const entry = parseRecord(pending + text);
        pending = '';
        at = end + 1;
        count += 1;
        if (entry === null) throw new Error('a scan printed what is no record');
        entries.push(entry);
      }
      return entries;
    },
  };
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  // In steps: an argument list has a limit, and a record may be several kilobytes long.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
