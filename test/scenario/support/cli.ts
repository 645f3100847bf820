// The committed command line under Node 24, in the environment of a plain login with a fake podman first on PATH.

import { type FakePodman, installFakePodman } from './fake-podman/install.ts';
import type { Plan } from './fake-podman/plan.ts';
import { newFolder } from './folders.ts';
import { type Ended, runNode24, type Start } from './node-process.ts';
import { CHECKOUT } from './node24.ts';

export const CLI = `${CHECKOUT}dist/cli/index.js`;

export interface Login {
  /** The working folder. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly podman: FakePodman;
  readonly cli: (
    args: readonly string[],
    options?: Pick<Start, 'interruption' | 'keep'> & { env?: Record<string, string> },
  ) => Promise<Ended>;
}

export function newLogin(plan: Partial<Plan> = {}): Login {
  const folder = newFolder('folder');
  const podman = installFakePodman(plan);
  // A colour terminal by its name: what is written to a file must not have colours all the same.
  const env = {
    PATH: `${podman.folder}:/usr/local/bin:/usr/bin:/bin`,
    HOME: newFolder('home'),
    TMPDIR: newFolder('tmp'),
    TERM: 'xterm-256color',
  };
  return {
    folder,
    env,
    podman,
    cli: (args, { env: more, ...options } = {}) => runNode24({ ...options, args: [CLI, ...args], cwd: folder, env: { ...env, ...more } }),
  };
}
