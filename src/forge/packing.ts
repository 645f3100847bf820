// The hidden part of a comment, made small: the jobs of a matrix say much the same, and deflate makes a tenth of it.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Packing } from '../report/comment/state.ts';

/** A comment holds at most 64 KB, and what others have put there must not unpack to gigabytes. */
const LARGEST = 4 * 1024 * 1024;

export const PACKING: Packing = {
  pack: (text) => deflateRawSync(text, { level: 9 }).toString('base64url'),
  unpack(packed) {
    try {
      return inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString();
    } catch {
      return null;
    }
  },
};
