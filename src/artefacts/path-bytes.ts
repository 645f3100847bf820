// A path is bytes, not text: a container may name a file as it likes. PathBytes holds one byte a character (latin1), so that
// it stays comparable, sliceable and small; it is turned into text only to be shown. Pure.

/** A path as the kernel gives it, one byte a character. Never show it: decode it first. */
export type PathBytes = string & { readonly __bytes: unique symbol };

const ASCII = /^[\x20-\x7e]*$/;
// The well-formed sequences of Unicode (table 3-7) beyond ASCII. A decoder that throws takes far longer to say no, and a
// container may give us ten thousand names to ask it of.
const WELL_FORMED =
  '[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}';
const PARTS = new RegExp(`(?:[\\x00-\\x7f]|${WELL_FORMED})+|[^]`, 'g');
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Text of ours (a root, a pattern) as path bytes. */
export function bytesOf(text: string): PathBytes {
  if (ASCII.test(text)) return text as PathBytes;
  let bytes = '';
  for (const byte of encoder.encode(text)) bytes += String.fromCharCode(byte);
  return bytes as PathBytes;
}

/** The text of a path, or null where it is not UTF-8. */
export function textOf(path: PathBytes): string | null {
  if (ASCII.test(path)) return path;
  const [text, ...more] = textAndBytes(path);
  return typeof text === 'string' && more.length === 0 ? text : null;
}

/** What a path is made of: text, and the bytes that are not UTF-8, one by one. */
export function textAndBytes(path: PathBytes): readonly (string | number)[] {
  return (path.match(PARTS) ?? []).map((part) => {
    const isByte = part.length === 1 && part.charCodeAt(0) >= 0x80;
    return isByte ? part.charCodeAt(0) : lossyTextOf(part as PathBytes);
  });
}

/** The text of a path with U+FFFD where it is not UTF-8: for matching and for JSON, which also carries the bytes. */
export function lossyTextOf(path: PathBytes): string {
  return ASCII.test(path) ? path : lossy.decode(arrayOf(path));
}

/** The bytes themselves. */
export function arrayOf(path: PathBytes): Uint8Array {
  const bytes = new Uint8Array(path.length);
  for (let at = 0; at < path.length; at += 1) bytes[at] = path.charCodeAt(at);
  return bytes;
}
