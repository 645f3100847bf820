// The bundles of the Action as the runner starts them, on the real Podman: its step, and the post step with the state that it left.

import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '../../scenario/support/action-file.ts';
import { parseCommandFile } from '../../scenario/support/command-file.ts';
import { evaluate } from '../../scenario/support/expressions.ts';
import { inputVariables, jobVariables } from '../../scenario/support/job-variables.ts';
import { command, type Result } from './commands.ts';
import { newFolder } from './folders.ts';

export interface Step extends Result {
  /** What the step has left for its post step. */
  readonly state: Readonly<Record<string, string>>;
}

const { main, post: postBundle, defaults } = readActionFile('.');

/** The step in a folder, which is the workspace. */
export async function step(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Step> {
  const files = newFolder('files-');
  const state = join(files, 'state');
  for (const name of ['state', 'output', 'summary']) writeFileSync(join(files, name), '');
  const env = {
    ...variables(folder, files),
    ...inputVariables({ ...evaluate(defaults), ...inputs }),
    GITHUB_STATE: state,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
  };
  const ended = await command(process.execPath, [main], { cwd: folder, env, started });
  return { ...ended, state: parseCommandFile(readFileSync(state, 'utf8')) };
}

/** The post step, which the runner starts however the step has ended. */
export function post(folder: string, { state }: Step): Promise<Result> {
  const states = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
  const env = { ...variables(folder, newFolder('files-')), ...states };
  return command(process.execPath, [postBundle ?? ''], { cwd: folder, env });
}

function variables(folder: string, temp: string) {
  const kept = ['PATH', 'HOME', 'XDG_RUNTIME_DIR'].map((name) => [name, process.env[name] ?? '']);
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...jobVariables(folder, temp) };
}
