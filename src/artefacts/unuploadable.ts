// The characters that actions/upload-artifact refuses in a path (its validateFilePath): NTFS cannot hold them. Pure.

import type { PathBytes } from './path-bytes.ts';

const CHARACTERS = '":<>|*?\r\n';

/** As bytes: none of them is a part of a UTF-8 sequence. */
export const UNUPLOADABLE: readonly number[] = [...CHARACTERS].map((character) => character.charCodeAt(0));

/** Whether the name of an entry holds one. What the folders above it are called is said of them. */
export function hasOddName(path: PathBytes): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [...CHARACTERS].some((character) => name.includes(character));
}
