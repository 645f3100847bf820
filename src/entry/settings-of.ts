// Raw settings, checked against the disk as it is now.

import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSettings, type Settings } from '../settings/parse.ts';
import type { RawSettings } from '../settings/raw.ts';

/** The settings, with the working folder by its real path. Throws a UsageError that lists every mistake. */
export function settingsOf(raw: RawSettings): Settings {
  return parseSettings(raw, {
    cwd: realpathSync(process.cwd()),
    resolve,
    kindOf(path) {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat === undefined ? null : stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
    },
  });
}
