// A path is bytes, not text: a container may name a file as it likes. PathBytes holds one byte a character (latin1), so that
// it stays comparable, sliceable and small; it is turned into text only to be shown. Pure.

/** A path as the kernel gives it, one byte a character. Never show it: decode it first. */
export type PathBytes = string & { readonly __bytes: unique symbol };

const ASCII = /^[\x20-\x7e]*$/;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
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
  try {
    return strict.decode(arrayOf(path));
  } catch {
    return null;
  }
}

/** The text of a path with U+FFFD where it is not UTF-8: for matching and for JSON, which also carries the bytes. */
export function lossyTextOf(path: PathBytes): string {
  return ASCII.test(path) ? path : lossy.decode(arrayOf(path));
}

/** The bytes themselves. */
export function arrayOf(path: PathBytes): Uint8Array {
  return Uint8Array.from(path, (character) => character.charCodeAt(0));
}
