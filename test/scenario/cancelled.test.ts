// A job that is cancelled while the container runs. A runner sends SIGINT, SIGTERM after 7.5 s, and kills us 2.5 s later; we end at
// the first, with the container stopped and everything said.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newLogin } from './support/cli.ts';
import type { Plan } from './support/fake-podman/plan.ts';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';
import { hear } from './support/runner-commands.ts';

const run = (ending: 'waits' | 'deaf'): Plan['run'] => ({ script: 'echo the container runs', ending });
const INPUTS = { image: 'localhost/app', run: 'npm test' };
const WHEN = 'the container runs';

const WAYS: readonly (readonly [title: string, plan: Partial<Plan>])[] = [
  ['a container that stops when it is told to', { run: run('waits') }],
  ['a container that hears neither podman stop nor SIGTERM', { run: run('deaf') }],
  ['podman stop fails', { run: run('deaf'), stop: { code: 125, stderr: 'Error: no such container\n' } }],
  [
    'podman stop fails, and podman rm too',
    { run: run('deaf'), stop: { code: 125 }, rm: { code: 125, stderr: 'Error: database is locked\n' } },
  ],
  ['podman stop never comes back', { run: run('deaf'), stop: 'hangs' }],
];

/** Podman before there is a container: a kill would leave a half-made layer in the store. */
const making = (ending: 'waits' | 'deaf'): Partial<Plan> => ({ run: { ...run(ending), unmade: true } });

describe('cancelled as a runner does it', () => {
  test.each(WAYS)('%s: over at the first signal, with everything said', async (_, plan) => {
    const job = newJob({ podman: plan });
    const step = await job.step('.', INPUTS, { interruption: { when: WHEN, by: 'cancel' } });
    expect({ sent: step.sent, code: step.code, outcome: step.outputs['outcome'], 'exit-code': step.outputs['exit-code'] }).toEqual({
      sent: ['SIGINT'],
      code: 130,
      outcome: 'cancelled',
      'exit-code': '',
    });
    expect(step.log).toMatch(/^FAIL {2}Cancelled: /m);
    expect(step.summary).toMatch(/^### ❌ rootless-artefacts: Cancelled/);
    expect(expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({ outcome: 'cancelled', scan: null });
  });

  test('podman stop is called for the container of this run, once', async () => {
    const job = newJob({ podman: { run: run('waits') } });
    await job.step('.', INPUTS, { interruption: { when: WHEN, by: 'cancel' } });
    const argv = job.podman.callsOf('run')[0]?.argv ?? [];
    const stops = job.podman.callsOf('stop');
    expect(stops).toHaveLength(1);
    expect(stops[0]?.argv).toContain(argv[argv.indexOf('--name') + 1]);
  });

  test('nothing is left for the post step', async () => {
    const job = newJob({ podman: { run: run('waits') } });
    const step = await job.step('.', INPUTS, { interruption: { when: WHEN, by: 'cancel' } });
    const calls = job.podman.calls().length;
    const post = await job.post(step);
    expect({ code: post.code, annotations: post.annotations, calls: job.podman.calls().length }).toEqual({
      code: 0,
      annotations: [],
      calls,
    });
  });
});

describe('cancelled while Podman copies layers, before there is a container', () => {
  test.each([
    ['that ends at SIGTERM', 'waits', false],
    ['that hears nothing', 'deaf', true],
  ] as const)('a Podman %s is asked to end and never killed, and we end in time', async (_, ending, goesOn) => {
    const job = newJob({ podman: making(ending) });
    const step = await job.step('.', INPUTS, { interruption: { when: WHEN, by: 'cancel' } });
    expect({ sent: step.sent, code: step.code, outcome: step.outputs['outcome'] }).toEqual({
      sent: ['SIGINT'],
      code: 130,
      outcome: 'cancelled',
    });
    expect(job.podman.callsOf('stop')).toEqual([]);
    expect(existsSync(`/proc/${job.podman.callsOf('run')[0]?.pid}`)).toBe(goesOn);
    // The window around its output is closed even though the output has no end.
    expect(hear(step.stdout).deaf).toBe(false);
    if (goesOn) expect(step.log).toMatch(/^Warning: Podman is still making the container /m);
  });
});

test('SIGTERM alone ends it with 143', async () => {
  const job = newJob({ podman: { run: run('waits') } });
  const step = await job.step('.', INPUTS, { interruption: { when: WHEN, by: 'SIGTERM' } });
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 143, outcome: 'cancelled' });
  expect(job.podman.callsOf('stop')).toHaveLength(1);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('the command line ends at %s with %i, and its report says so', async (by, code) => {
  const { cli } = newLogin({ run: run('waits') });
  const ended = await cli(['run', '--image', 'a', '--markdown', 'r.md'], { interruption: { when: WHEN, by } });
  expect(ended.code).toBe(code);
  expect(ended.stdout).toContain('FAIL  Cancelled: ');
});
