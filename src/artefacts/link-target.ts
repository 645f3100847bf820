// Where a link leads. actions/upload-artifact follows links, so one that leads out of the workspace makes it publish a file of the host.

import { realpathSync } from 'node:fs';
import { arrayOf, type PathBytes } from './path-bytes.ts';

/**
 * The place outside of all these folders that a link leads to; null where it stays inside, or leads nowhere: there is nothing to publish
 * then. Names are resolved, nothing is opened.
 */
export function leadsOutOf(folders: readonly PathBytes[], link: PathBytes): PathBytes | null {
  let target: PathBytes;
  try {
    target = realpathSync.native(Buffer.from(arrayOf(link)), { encoding: 'buffer' }).toString('latin1') as PathBytes;
  } catch {
    return null;
  }
  const inside = folders.some((folder) => folder === '/' || target === folder || target.startsWith(`${folder}/`));
  return inside ? null : target;
}
