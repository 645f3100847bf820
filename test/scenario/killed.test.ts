// The step is killed while its container runs: the post step removes what is left, and never fails a job.

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Plan } from './support/fake-podman/plan.ts';
import { newJob } from './support/mini-runner.ts';

const WAITS: Plan['run'] = { script: 'echo the container runs', ending: 'waits' };
const KILL = { interruption: { when: 'the container runs', by: 'SIGKILL' } } as const;
const INPUTS = { image: 'localhost/app', run: 'npm test' };
const foldersOfRuns = (temp: string) => readdirSync(temp).filter((name) => name.startsWith('rootless-artefacts-'));

test('the post step removes the container of a killed run by its name, and the files of the run', async () => {
  const job = newJob({ podman: { run: WAITS } });
  const step = await job.step('.', INPUTS, KILL);
  expect({ code: step.code, outputs: step.outputs }).toEqual({ code: null, outputs: {} });
  expect(foldersOfRuns(job.temp)).toHaveLength(1);

  const post = await job.post(step);
  expect({ code: post.code, annotations: post.annotations, stderr: post.stderr }).toEqual({ code: 0, annotations: [], stderr: '' });
  const argv = job.podman.callsOf('run')[0]?.argv ?? [];
  const removed = job.podman.callsOf('rm').map((call) => call.argv);
  expect(removed).toHaveLength(1);
  expect(removed[0]).toEqual(expect.arrayContaining(['--force', '--ignore', argv[argv.indexOf('--name') + 1]]));
  expect(foldersOfRuns(job.temp)).toEqual([]);
});

test('the post step does nothing when all is well', async () => {
  const job = newJob();
  const step = await job.step('.', INPUTS);
  const calls = job.podman.calls().length;
  const post = await job.post(step);
  expect({ code: post.code, stdout: post.stdout, stderr: post.stderr, calls: job.podman.calls().length }).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
    calls,
  });
});

test('the post step does nothing for a step that never came to a container', async () => {
  const job = newJob();
  const step = await job.step('.', { image: '' });
  const post = await job.post(step);
  expect({ code: post.code, stdout: post.stdout, calls: job.podman.calls() }).toEqual({ code: 0, stdout: '', calls: [] });
});

test('the post step never fails: a Podman that cannot remove the container is a warning', async () => {
  const job = newJob({ podman: { run: WAITS, rm: { code: 125, stderr: 'Error: database is locked\n' } } });
  const step = await job.step('.', INPUTS, KILL);
  const post = await job.post(step);
  expect(post.code).toBe(0);
  expect(post.log).toContain('could not be removed: Error: database is locked');
});

test('the post step never fails: not without Podman either', async () => {
  const post = await newJob({ noPodman: true }).post({
    state: { leftovers: '{"container":"rootless-artefacts-0","folder":"/not/there"}' },
  });
  expect({ code: post.code, annotations: post.annotations.map(({ name }) => name) }).toEqual({ code: 0, annotations: ['warning'] });
});

test.each(['{"container":', 'null', '42', '{}', '[]'])('the post step never fails: not by the state %s', async (leftovers) => {
  const job = newJob();
  const post = await job.post({ state: { leftovers } });
  expect(post.code).toBe(0);
  expect(post.log + post.annotations.map(({ data }) => data).join('\n')).not.toMatch(/^ +at /m);
});
