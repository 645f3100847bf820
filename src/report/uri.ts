// Paths as the URI references of RFC 3986. Pure.

import { bytesOf, type PathBytes, textOf } from '../artefacts/path-bytes.ts';
import { relativePath } from './describe.ts';
import { showPath } from './escape.ts';

const UNRESERVED = /[^A-Za-z0-9\-._~/]/g;

/**
 * A path percent-encoded: relative in the workspace, a file:// URI outside it, never with `..`. A name that is not UTF-8 is encoded as
 * it is shown: a reader that decodes a URI into text stops at bytes that are none, and with it the whole document.
 */
export function uriOf(path: PathBytes, workspace: PathBytes): string {
  const relative = relativePath(withoutDots(path), workspace);
  const encoded = percentEncoded(textOf(relative) === null ? bytesOf(showPath(relative)) : relative);
  return relative.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A folder as the base of relative URIs. */
export function folderUri(folder: PathBytes): string {
  return `file://${percentEncoded(folder).replace(/\/?$/, '/')}`;
}

function percentEncoded(path: PathBytes): string {
  return path.replace(UNRESERVED, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** An absolute path without `.` and `..`, as its letters say; a path on the disk has none, a pattern of the user's may. */
function withoutDots(path: PathBytes): PathBytes {
  if (!/\/\.{0,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '.' && segment !== '') kept.push(segment);
  }
  return `/${kept.join('/')}` as PathBytes;
}
