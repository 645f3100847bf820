// Runs a step as the GitHub runner does: the bundle that action.yml names, under Node 24, in the workspace, with standard input
// closed, and with the variables, the secrets and the command files that a JavaScript action gets.

import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from './action-file.ts';
import { parseCommandFile } from './command-file.ts';
import { evaluate } from './expressions.ts';
import { type FakePodman, installFakePodman } from './fake-podman/install.ts';
import type { Plan } from './fake-podman/plan.ts';
import { newFolder } from './folders.ts';
import { inputVariables, jobVariables, SECRETS } from './job-variables.ts';
import { runNode24, type Start } from './node-process.ts';
import { type Command, hear } from './runner-commands.ts';

export interface Job {
  readonly workspace: string;
  readonly temp: string;
  readonly podman: FakePodman;
  /** A step that uses the Action, or one of its sub-actions. */
  readonly step: (action: '.' | 'verify' | 'report', inputs?: Readonly<Record<string, string>>, options?: StepOptions) => Promise<Step>;
  /** The post step of the Action, with the state that its step has left. */
  readonly post: (step: Pick<Step, 'state'>) => Promise<Step>;
}

export interface StepOptions extends Pick<Start, 'interruption' | 'keep' | 'started'> {
  /** Variables that the workflow sets beside those of every job. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly code: number | null;
  readonly sent: readonly NodeJS.Signals[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was added to GITHUB_ENV and GITHUB_PATH. */
  readonly exported: string;
  readonly annotations: readonly Command[];
  /** Every other command that the runner has heard. */
  readonly commands: readonly Command[];
  readonly log: string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface JobOptions {
  readonly podman?: Partial<Plan>;
  /** No podman is on PATH, and of other tools only find. */
  readonly noPodman?: boolean;
  /** A folder of the machine's; a new one where none is named. */
  readonly workspace?: string;
}

export function newJob({ podman: plan = {}, noPodman = false, workspace = newFolder('workspace') }: JobOptions = {}): Job {
  const podman = installFakePodman(plan);
  const temp = newFolder('runner-temp');
  const path = noPodman ? toolsWithoutPodman() : `${podman.folder}:/usr/local/bin:/usr/bin:/bin`;
  const base = { ...jobVariables(workspace, temp), ...SECRETS, PATH: path, HOME: newFolder('home') };

  async function runStep(bundle: string, env: Readonly<Record<string, string>>, options: StepOptions): Promise<Step> {
    const files = newCommandFiles(temp);
    const started = { args: [bundle], cwd: workspace, env: { ...base, ...env, ...files.variables, ...options.env } };
    const { code, stdout, stderr, sent } = await runNode24({ ...options, ...started });
    // The runner takes each stream's lines as they come: nothing on stderr is covered by a window that was opened on stdout.
    const [out, err] = [hear(stdout), hear(stderr)];
    const heard = [...err.commands, ...out.commands];
    const isAnnotation = ({ name }: Command) => ['error', 'warning', 'notice'].includes(name);
    return {
      code,
      sent,
      stdout,
      stderr,
      log: `${err.log}${out.log}`,
      annotations: heard.filter(isAnnotation),
      commands: heard.filter((command) => !isAnnotation(command)),
      outputs: parseCommandFile(files.read('OUTPUT')),
      state: parseCommandFile(files.read('STATE')),
      summary: files.read('STEP_SUMMARY'),
      exported: files.read('ENV') + files.read('PATH'),
    };
  }

  return {
    workspace,
    temp,
    podman,
    step(action, inputs = {}, options = {}) {
      const { main, defaults } = readActionFile(action);
      return runStep(main, inputVariables({ ...evaluate(defaults), ...inputs }), options);
    },
    post({ state }) {
      const { post, defaults } = readActionFile('.');
      if (post === null) throw new Error('action.yml names no post step');
      const states = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
      return runStep(post, { ...inputVariables(evaluate(defaults)), ...states }, {});
    },
  };
}

function toolsWithoutPodman(): string {
  const folder = newFolder('tools');
  symlinkSync('/usr/bin/find', join(folder, 'find'));
  return folder;
}

/** The files by which a step answers, fresh for each. */
function newCommandFiles(temp: string) {
  const root = join(temp, '_runner_file_commands');
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, 'step-'));
  const kinds = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
  for (const kind of kinds) writeFileSync(join(folder, kind), '');
  return {
    variables: Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind}`, join(folder, kind)])),
    read: (kind: (typeof kinds)[number]) => readFileSync(join(folder, kind), 'utf8'),
  };
}
