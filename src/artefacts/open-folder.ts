// Goes into a folder by open descriptors where its path is longer than any call takes (PATH_MAX, 4,096 bytes): a tree may be deeper
// than that, and GNU find goes there too.

import { closeSync, constants, openSync } from 'node:fs';

/** Only a place, not what is in it, so that no permission to read is needed (open(2)). Node does not name it. */
const O_PATH = 0o10000000;
const FOLDER = constants.O_DIRECTORY | constants.O_NOFOLLOW | O_PATH;
const LONGEST = 4000;

/** Opens a folder by its absolute path, whatever the length. Throws what the kernel says: ENOENT, EACCES, ENOTDIR where it is a link… */
export function openFolder(path: Buffer): number {
  let end = endOfPart(path);
  let folder = openSync(path.subarray(0, end), FOLDER);
  for (let rest = path.subarray(end + 1); rest.length > 0; rest = rest.subarray(end + 1)) {
    end = endOfPart(rest);
    const above = folder;
    try {
      folder = openSync(within(above, rest.subarray(0, end)), FOLDER);
    } finally {
      closeSync(above);
    }
  }
  return folder;
}

/** The path by which what is in an open folder can be reached; without a name, the folder itself. */
export function within(folder: number, name: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.concat([Buffer.from(`/proc/self/fd/${folder}/`), name]);
}

function endOfPart(path: Buffer): number {
  return path.length <= LONGEST ? path.length : path.lastIndexOf('/', LONGEST);
}
