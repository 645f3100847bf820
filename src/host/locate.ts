// Finds a program on PATH, without starting a shell for it.

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The path of a program that may be started, or null. */
export function locate(tool: string, path: string): string | null {
  return (
    path
      .split(delimiter)
      .filter(isAbsolute) // a relative folder would be looked for in the checkout
      .map((folder) => join(folder, tool))
      .find((candidate) => may(candidate, constants.X_OK) && statSync(candidate).isFile()) ?? null
  );
}

/** access(2). */
export function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
