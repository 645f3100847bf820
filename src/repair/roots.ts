// Where a repair starts.

import { realpathSync } from 'node:fs';
import { bytesOf, type PathBytes } from '../artefacts/path-bytes.ts';
import { type Mistake, UsageError } from '../errors.ts';

/**
 * The roots for these absolute paths. Throws a UsageError for a path that leads through a link: a container may have put it there, and
 * what lies behind it was not meant. What lies behind a closed folder cannot be asked about here; the repair itself follows no link.
 */
export function readRepairRoots(paths: readonly string[]): readonly PathBytes[] {
  const mistakes = paths.flatMap((path): Mistake[] => {
    const real = realPath(path);
    if (real === path) return [];
    const leads = real === null ? 'is a symbolic link that leads nowhere' : `leads through a symbolic link to ${JSON.stringify(real)}`;
    const allowed = real === null ? 'the folder that it is in' : 'a path without links, which this one may be if you mean it';
    return [
      {
        setting: 'PATH',
        value: path,
        problem: `${leads}, and a repair follows none. Allowed: ${allowed}`,
        example: `rootless-artefacts repair ${real ?? 'out/'}`,
      },
    ];
  });
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return paths.map(bytesOf);
}

/** null where there is nothing; the path itself where a closed folder is in the way. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : path;
  }
}
