// Raw settings, checked against the disk as it is now.

import { lstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSettings } from '../settings/parse.ts';
import type { RawSettings } from '../settings/raw.ts';
import type { Settings } from '../settings/settings.ts';

/** The settings, with the working folder by its real path. Throws a UsageError that lists every mistake. */
export function settingsOf(raw: RawSettings): Settings {
  return parseSettings(raw, {
    cwd: realpathSync(process.cwd()),
    resolve,
    variables: process.env,
    kindOf(path) {
      try {
        const stat = statSync(path);
        return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
      } catch (error) {
        // What lies behind a closed folder may well be there: the scan, or Podman, will say.
        if ((error as NodeJS.ErrnoException).code === 'EACCES') return 'other';
        return isLink(path) ? 'broken-link' : null;
      }
    },
  });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // not only what is missing throws: a path below a file (ENOTDIR) does, and one that is too long
  }
}
