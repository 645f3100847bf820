// @actions/exec behind our Exec port. Its first argument is a command line that it splits, a non-zero status throws without
// saying what went wrong, it writes `[command]…` to stdout, which would spoil the JSON of the command line, and it prints a line
// for every folder in PATH that it may not read: all met here.

import { getExecOutput } from '@actions/exec';
import { locate } from './host/locate.ts';
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
