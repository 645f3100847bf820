// Splits the output of a scan into names that are counted and records, whatever the chunks. Pure.

import { type Entry, NAME_END, parseRecord } from './entry.ts';
import { UNUPLOADABLE } from './unuploadable.ts';

const NUL = 0;
const END = NAME_END.charCodeAt(0);

export interface RecordReader {
  /** The entries in this chunk that have a record. */
  readonly push: (chunk: Uint8Array) => readonly Entry[];
  /** All entries so far, also those with nothing to say. */
  readonly count: () => number;
  /** Whether an entry without a record has a name that actions/upload-artifact refuses. */
  readonly sawOddName: () => boolean;
  /** Whether the output ended inside an entry: the scan was cut short. */
  readonly cut: () => boolean;
}

/** A reader for one stream of names and records. */
export function recordReader(): RecordReader {
  let count = 0;
  let odd = false;
  let inRecord = false;
  let inName = false;
  let pending = '';

  const readNames = (names: Uint8Array) => {
    if (names.length === 0) return;
    for (let at = 0; at < names.length; at += 1) if (names[at] === END) count += 1;
    inName = names[names.length - 1] !== END;
    odd ||= UNUPLOADABLE.some((byte) => names.includes(byte));
  };
  return {
    count: () => count,
    sawOddName: () => odd,
    cut: () => inRecord || inName,
    push(chunk) {
      const entries: Entry[] = [];
      for (let at = 0; at < chunk.length; ) {
        const nul = chunk.indexOf(NUL, at);
        const part = chunk.subarray(at, nul < 0 ? chunk.length : nul);
        if (!inRecord) readNames(part);
        else pending += latin1(part);
        if (nul < 0) break;
        if (inRecord) {
          entries.push(read(pending));
          pending = '';
          count += 1;
        }
        inRecord = !inRecord;
        at = nul + 1;
      }
      return entries;
    },
  };
}

function read(record: string): Entry {
  const entry = parseRecord(record);
  if (entry === null) throw new Error('a scan printed what is no record');
  return entry;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  // In steps: an argument list has a limit, and a record may be several kilobytes long.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
