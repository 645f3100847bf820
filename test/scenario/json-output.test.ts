// What the command line prints, and where: for another program, into a file, into a pipe that ends early.

import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, newLogin } from './support/cli.ts';
import type { Plan } from './support/fake-podman/plan.ts';
import { NODE24 } from './support/node24.ts';
import { expectReport } from './support/report.ts';
import { hear } from './support/runner-commands.ts';

const RUN: Plan['run'] = { script: 'echo on stdout; echo on stderr >&2; touch closed; chmod 000 closed' };
const LOCAL_ONLY: Plan['image'] = { id: 'c'.repeat(64), user: '', local: false, passwd: '', group: '' };
const EVERYWHERE: readonly (readonly [title: string, env: Record<string, string>])[] = [
  ['at a terminal', {}],
  ['in a step of a workflow', { GITHUB_ACTIONS: 'true' }],
];

test.each(EVERYWHERE)('--format json %s: stdout is the report alone, all else is on stderr', async (_, env) => {
  const { cli } = newLogin({ run: RUN });
  const { code, stdout, stderr } = await cli(['run', '--image', 'a', '--format', 'json', '--', 'npm', 'test'], { env });
  expect(code).toBe(1);
  expect(expectReport(stdout)).toMatchObject({ outcome: 'findings', command: { argv: ['npm', 'test'], exitCode: 0 } });
  for (const words of ['Mapping: default', 'on stdout\n', 'on stderr\n']) expect(stderr).toContain(words);
});

test.each([
  ['findings', 1, ['verify', '--artefacts', '/etc/passwd'], {}],
  ['pass', 0, ['verify'], {}],
  ['pass', 0, ['run', '--image', 'a'], {}],
  ['command-failed', 7, ['run', '--image', 'a'], { run: { script: 'exit 7' } }],
  ['timed-out', 124, ['run', '--image', 'a', '--timeout', '1'], { run: { script: 'true', ending: 'waits' } }],
  ['not-run', 3, ['run', '--image', 'a'], { image: LOCAL_ONLY, pull: { code: 125, stderr: 'Error: no route\n' } }],
] as const)(
  '--format json, outcome %s: one report that the published schema accepts, and exit %i',
  async (outcome, code, args, plan: Partial<Plan>) => {
    const ended = await newLogin(plan).cli([...args, '--format', 'json']);
    expect(expectReport(ended.stdout).outcome).toBe(outcome);
    expect(ended.code).toBe(code);
  },
);

test('--format json with a fault: what to do stands on stderr too', async () => {
  const { cli } = newLogin({ image: LOCAL_ONLY, pull: { code: 125, stderr: 'Error: no route\n' } });
  const { stderr } = await cli(['run', '--image', 'a', '--format', 'json']);
  expect(stderr).toMatch(/could not be pulled: no route\n[\s\S]*\nCure: /);
});

test('as text, what the container says stays on its streams, and the verdict is on stdout', async () => {
  const { cli } = newLogin({ run: RUN });
  const { stdout, stderr } = await cli(['run', '--image', 'a']);
  expect(stdout).toMatch(/^on stdout\nFAIL {2}The artefacts are not safe: 1 error\./);
  expect(stderr).toMatch(/^Mapping: default[\s\S]*\non stderr\n$/);
});

test('in a step of a workflow the container cannot speak to the runner through the command line either', async () => {
  const { cli } = newLogin({ run: { script: "printf '::error::a\\n' >&2; printf '##[error]b'" } });
  const { stdout, stderr } = await cli(['run', '--image', 'a'], { env: { GITHUB_ACTIONS: 'true' } });
  expect({ commands: hear(stdout).commands, deaf: hear(stdout).deaf, stderr }).toEqual({ commands: [], deaf: false, stderr: '' });
  expect(hear(stdout).log).toMatch(/^PASS /m);
});

test('a reader that goes away, as `| head` does, is no crash', async () => {
  const { folder, env } = newLogin();
  mkdirSync(join(folder, 'out'));
  // More than a pipe holds, so that something is written after the reader is gone.
  for (let index = 0; index < 2000; index += 1) writeFileSync(join(folder, 'out', `closed-${index}`), '', { mode: 0o000 });
  const child = spawn(NODE24, [CLI, 'verify', '--format', 'json'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('a reader that was never there is no crash', async () => {
  const { folder, env } = newLogin();
  const child = spawn(NODE24, [CLI, 'verify'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each([
  ['run', ['run', '--image', 'a']],
  ['verify', ['verify', '--artefacts', '/etc/passwd']],
  ['plan', ['plan', '--image', 'a']],
  ['explain', ['explain', '0']],
  ['help', ['--help']],
] as const)('%s into a file has no colours and no control characters', async (verb, args) => {
  const { folder, env } = newLogin({ run: RUN });
  const files = ['out', 'err'].map((name) => openSync(join(folder, name), 'w'));
  const child = spawn(NODE24, [CLI, ...args], { cwd: folder, env, stdio: ['ignore', ...files] });
  await new Promise((resolve) => child.on('close', resolve));
  for (const file of files) closeSync(file);
  const [out = '', err = ''] = ['out', 'err'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(out.length, verb).toBeGreaterThan(40);
  expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
