// @actions/exec behind our Exec port. Its first argument is a command line that it splits, a non-zero status throws without
// saying what went wrong, it writes `[command]…` to stdout, which would spoil the JSON of the command line, and it prints a line
// for every folder in PATH that it may not read: all met here.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { type Environment, type Exec, ToolMissing } from './world.ts';

export function actionsExec(environment: Environment): Exec {
  return async (tool, args) => {
    const path = locate(tool, environment['PATH'] ?? '');
    if (path === null) throw new ToolMissing(tool);
    const { exitCode, stdout, stderr } = await getExecOutput(`"${path}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: { ...environment },
    });
    return { code: exitCode, stdout, stderr };
  };
}

function locate(tool: string, path: string): string | null {
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder || '.', tool);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not in this one
    }
  }
  return null;
}
