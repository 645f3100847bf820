// Files that a checkout names. A pull request writes them, so they must not lead us to a file of the host, whose lines would stand
// in our messages.

import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import type { Read } from '../settings/values.ts';

/**
 * The text of a file: a regular one of at most `limit` bytes, in UTF-8. `folder` is where its real path has to be, whatever links
 * lead there; null where the workflow itself names the file.
 */
export function readConfined(path: string, limit: number, folder: string | null): Read<string> {
  let file: number | null = null;
  try {
    const real = realpathSync(path);
    if (folder !== null && !real.startsWith(folder === '/' ? '/' : `${folder}/`))
      return no('lies outside the workspace, or a link leads it there. Allowed: a file in the workspace');
    // A fifo would let us wait for ever.
    file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) return no('is not a file. Allowed: a file that you may read');
    if (stat.size > limit) return no(`is too large: ${stat.size} bytes. Allowed: up to ${limit / 1024} KiB`);
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return no(wordsFor(error));
  } finally {
    if (file !== null) closeSync(file);
  }
}

function wordsFor(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not text in UTF-8. Allowed: UTF-8';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there. Allowed: a file that you may read';
  return `cannot be read (${code || error}). Allowed: a file that you may read`;
}

function no(problem: string): Read<never> {
  return { ok: false, problem };
}
