// What the job knows and the container must not: tokens, inputs, command files, and the values of variables.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECRETS } from './support/job-variables.ts';
import { type Job, newJob, type Step } from './support/mini-runner.ts';

const BY_NAME = 'value-by-name-9d31';
const SET_HERE = 'value-set-here-c07e';
const PRELOADED = '/container/evil-6ab4.so';
const CONTAINER_PATH = '/container/bin-e19f';
const VALUES = [BY_NAME, SET_HERE, PRELOADED, CONTAINER_PATH];

async function runWithVariables(): Promise<{ job: Job; step: Step }> {
  // A name in passwd and a pull, so that podman is called in every way there is.
  const image = { id: 'a'.repeat(64), user: 'app', local: false, passwd: 'app:x:100:101::/:/bin/sh\n', group: '' };
  const job = newJob({ podman: { image, run: { script: 'echo tested' } } });
  const step = await job.step(
    '.',
    {
      image: 'localhost/app',
      run: 'npm test',
      env: ['BY_NAME', `SET_HERE=${SET_HERE}`, `LD_PRELOAD=${PRELOADED}`, `PATH=${CONTAINER_PATH}`].join('\n'),
      'podman-arg': `--label=note=${SET_HERE}`,
      markdown: 'report.md',
    },
    { env: { BY_NAME, NOT_ASKED_FOR: 'value-not-asked-for' } },
  );
  expect(step.code, step.stdout).toBe(0);
  return { job, step };
}

test('podman gets no token, no input and no command file of the job, in its environment or its arguments', async () => {
  const { job } = await runWithVariables();
  const calls = job.podman.calls();
  expect(new Set(calls.map(({ argv }) => argv[0]))).toEqual(new Set(['--version', 'image', 'pull', 'run', 'unshare']));
  for (const { argv, env } of calls) {
    const names = Object.keys(env);
    expect(names.filter((name) => /^(INPUT_|STATE_|GITHUB_|ACTIONS_|RUNNER_|CI$|NOT_ASKED_FOR$)/.test(name))).toEqual([]);
    const seen = [...argv, ...Object.values(env)].join('\n');
    expect(Object.values(SECRETS).filter((secret) => seen.includes(secret))).toEqual([]);
  }
});

test('variables travel by their name: only podman run has the values, and none of them in its arguments', async () => {
  const { job } = await runWithVariables();
  const [run, ...more] = job.podman.callsOf('run');
  expect(more).toEqual([]);
  const { argv = [], env = {} } = run ?? {};
  expect(argv.filter((_, index) => argv[index - 1] === '--env')).toEqual(['BY_NAME', 'SET_HERE']);
  expect({ BY_NAME: env['BY_NAME'], SET_HERE: env['SET_HERE'] }).toEqual({ BY_NAME, SET_HERE });
  expect(argv.filter((word) => !word.startsWith('--label=') && VALUES.some((value) => word.includes(value)))).toEqual([]);
  for (const other of job.podman.calls().filter((call) => call.argv[0] !== 'run'))
    expect(VALUES.filter((value) => JSON.stringify(other).includes(value))).toEqual([]);
});

test('a PATH or LD_PRELOAD for the container is never in the environment of podman', async () => {
  const { job } = await runWithVariables();
  for (const { env } of job.podman.calls()) {
    expect(env['LD_PRELOAD']).toBeUndefined();
    expect(env['PATH']?.split(':')[0]).toBe(job.podman.folder);
  }
  // They reach the container all the same, by a file that only the runner can read.
  const [envFile] = job.podman.callsOf('run')[0]?.files.filter(({ path }) => path.endsWith('/env')) ?? [];
  expect(envFile?.text).toBe(`LD_PRELOAD=${PRELOADED}\nPATH=${CONTAINER_PATH}\n`);
  expect(envFile?.folderMode).toBe('700');
});

test('no value is in the log, the summary, the report or the outputs, and no file of it is left', async () => {
  const { job, step } = await runWithVariables();
  const report = readFileSync(step.outputs['report'] ?? '', 'utf8');
  const markdown = readFileSync(join(job.workspace, 'report.md'), 'utf8');
  const said = { ...step, report, markdown };
  expect(VALUES.filter((value) => JSON.stringify(said).includes(value))).toEqual([]);
  expect(Object.values(SECRETS).filter((secret) => JSON.stringify(said).includes(secret))).toEqual([]);
  expect(report).toContain('--label=note=***');
  expect(readdirSync(job.temp).sort()).toEqual(['_runner_file_commands', 'rootless-artefacts']);
});

test('a variable that is not set here is named in a warning, and the container does not get it', async () => {
  const job = newJob();
  const { log, code } = await job.step('.', { image: 'localhost/app', run: 'true', env: 'NEVER_SET' });
  expect(code).toBe(0);
  expect(log).toMatch(/^Warning: env: NEVER_SET is not set here/m);
  expect(job.podman.callsOf('run')[0]?.argv).not.toContain('NEVER_SET');
});
