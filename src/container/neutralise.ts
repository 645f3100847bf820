// Makes the output of a container unable to speak to the runner, at constant memory. Pure.
//
// A runner reads commands in everything that is printed: `::cmd::` at the start of a line after white space, `##[cmd]` anywhere in
// a line, and it ends lines at \n, \r\n and a lone \r (actions/runner ActionCommand.TryParse, ProcessInvoker). The output stands in a
// stop-commands window already; this is the second lock, and the one that Forgejo and Gitea need, who differ in their windows.

const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;

export interface Neutraliser {
  /** The bytes of a chunk, made harmless: a lone \r becomes \n, `##[` becomes `##\[`, and `::` that begins a line `:\:`. */
  readonly push: (chunk: Uint8Array) => Uint8Array;
  /** What is held back at the end: a newline where the output ended with \r. */
  readonly end: () => Uint8Array;
  /** Whether the output so far ended a line. */
  readonly atLineStart: () => boolean;
}

/** A neutraliser for one stream: what is split over chunks is seen all the same. */
export function neutraliser(): Neutraliser {
  let before = LF; // the last byte written
  let hashes = 0; // how many # stand directly before
  let blank = true; // nothing but white space so far in this line
  let heldReturn = false; // a \r whose next byte is not known yet
  return {
    atLineStart: () => before === LF,
    push(chunk) {
      // Each byte becomes two at the most.
      const out = new Uint8Array(chunk.length * 2 + 1);
      let at = 0;
      for (const byte of chunk) {
        if (heldReturn) {
          heldReturn = false;
          if (byte === LF) out[at++] = CR;
          else {
            out[at++] = LF;
            before = LF;
            hashes = 0;
            blank = true;
          }
        }
        if (byte === CR) {
          heldReturn = true;
          continue;
        }
        if (byte === BRACKET && hashes >= 2) out[at++] = BACKSLASH;
        else if (byte === COLON && before === COLON && blank) out[at++] = BACKSLASH;
        out[at++] = byte;
        hashes = byte === HASH ? hashes + 1 : 0;
        // Bytes from 0x80 count as white space, because .NET trims the Unicode kinds too; so does a first colon, which waits for its second.
        blank = byte === LF || (blank && (byte <= 0x20 || byte >= 0x80 || byte === 0x7f || (byte === COLON && before !== COLON)));
        before = byte;
      }
      return out.subarray(0, at);
    },
    end() {
      if (!heldReturn) return new Uint8Array(0);
      heldReturn = false;
      before = LF;
      return Uint8Array.of(LF);
    },
  };
}
