// Report files. The container can write to the workspace, so a file is opened through its folder as that was before the container
// started, written under another name and renamed: a link in its place is replaced, never followed.

import { closeSync, constants, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { HostError } from '../errors.ts';

export interface ReportFile {
  /** Writes the whole text or nothing. Throws a HostError. */
  readonly write: (text: string) => void;
}

/** Holds the folder of a report file open. Call it before the container starts. */
export function openReportFile(path: string): ReportFile {
  let folder: number;
  try {
    folder = openSync(dirname(path), constants.O_RDONLY | constants.O_DIRECTORY);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return {
    write(text) {
      // Through the descriptor: the folder may have been renamed and a link put in its place since.
      const here = `/proc/self/fd/${folder}`;
      const fresh = `${here}/.${crypto.randomUUID()}.tmp`;
      try {
        writeFileSync(fresh, text, { flag: 'wx', mode: 0o644 });
        renameSync(fresh, `${here}/${basename(path)}`);
      } catch (error) {
        rmSync(fresh, { force: true });
        throw cannotWrite(path, error);
      } finally {
        closeSync(folder);
      }
    },
  };
}

function cannotWrite(path: string, error: unknown): HostError {
  const words = error instanceof Error ? error.message.replaceAll(/\/proc\/self\/fd\/\d+\/\S*/g, path) : String(error);
  return new HostError(
    `The report ${path} could not be written: ${words}`,
    'A report that was asked for is missing.',
    'Name a file in a folder that you may write to.',
  );
}
