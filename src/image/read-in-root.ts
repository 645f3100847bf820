// Reads a file of an image as a process in it would: a path in a hostile image may be a link to a file of the host.

import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';

const LARGEST = 4 * 1024 * 1024;

/** The text of a file as a process whose root folder is `root` would read it; '' where there is no such regular file. */
export function readInRoot(root: string, path: string): string {
  const real = resolveInRoot(root, path);
  if (real === null) return '';
  let file: number;
  try {
    file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return '';
  }
  try {
    if (!fstatSync(file).isFile()) return '';
    const buffer = Buffer.alloc(Math.min(fstatSync(file).size, LARGEST));
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

/** Follows links as if `root` were /: an absolute link starts there, and `..` stops there (what securejoin does for Podman). */
function resolveInRoot(root: string, path: string): string | null {
  const todo = path.split('/').reverse();
  const done: string[] = [];
  for (let links = 0; todo.length > 0; ) {
    const part = todo.pop() as string;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      done.pop();
      continue;
    }
    const here = [root, ...done, part].join('/');
    const stat = lstatSync(here, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (!stat.isSymbolicLink()) {
      done.push(part);
      continue;
    }
    if (++links > 40) return null;
    const target = readlinkSync(here);
    if (target.startsWith('/')) done.length = 0;
    todo.push(...target.split('/').reverse());
  }
  return [root, ...done].join('/');
}
