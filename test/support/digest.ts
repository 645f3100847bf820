import { createHash } from 'node:crypto';
import type { Digest } from '../../src/report/digest.ts';

export const sha256: Digest = (text, encoding) => createHash('sha256').update(text).digest(encoding);
