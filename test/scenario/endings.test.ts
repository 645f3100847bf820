// How a command ends: its own status, or the time limit. Its artefacts are checked all the same.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

const FINDING = 'touch closed; chmod 000 closed';

test.each([1, 2, 3, 7, 70, 124, 125, 126, 127, 130, 255])(
  "the command's own status %i is passed on, and findings are told",
  async (status) => {
    const job = newJob({ podman: { run: { script: `${FINDING}; exit ${status}` } } });
    const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
    expect({ code: step.code, ...step.outputs, report: null }).toEqual({
      code: status,
      outcome: 'command-failed',
      findings: '1',
      'comment-url': '',
      'exit-code': String(status),
      plan: 'default',
      report: null,
    });
    expect(step.annotations.map(({ properties }) => properties['file'])).toEqual(['closed']);
    expect(step.log).toContain(`The command ended with status ${status}, and left 1 error`);
  },
);

test('a command that fails and leaves all in order is no finding', async () => {
  const job = newJob({ podman: { run: { script: 'exit 7' } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect({ code: step.code, findings: step.outputs['findings'], annotations: step.annotations }).toEqual({
    code: 7,
    findings: '0',
    annotations: [],
  });
});

test('at its time limit the container is stopped, and what it left is checked', async () => {
  const job = newJob({ podman: { run: { script: FINDING, ending: 'waits' } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test', timeout: '1' });
  expect({ code: step.code, outcome: step.outputs['outcome'], 'exit-code': step.outputs['exit-code'] }).toEqual({
    code: 124,
    outcome: 'timed-out',
    'exit-code': '',
  });
  expect(step.annotations.map(({ properties }) => properties['file'])).toEqual(['closed']);
  expect(job.podman.callsOf('stop')).toHaveLength(1);
  const { command } = expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8'));
  expect(command?.exitCode).toBeNull();
  expect(command?.durationMs).toBeGreaterThanOrEqual(1000);
});

test('a container that hears nothing does not outlive its time limit by much', async () => {
  const job = newJob({ podman: { run: { script: FINDING, ending: 'deaf' } } });
  const began = Date.now();
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test', timeout: '1' });
  expect({ code: step.code, findings: step.outputs['findings'] }).toEqual({ code: 124, findings: '1' });
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('a time limit that is not reached changes nothing', async () => {
  const step = await newJob().step('.', { image: 'localhost/app', run: 'npm test', timeout: '1h' });
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 0, outcome: 'pass' });
});
