// A server that is slower than the step: the verdict does not wait for it longer than a minute.

import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentWarnings } from './support/comment-warnings.ts';
import { pullRequestEvent } from './support/github/events.ts';
import { newGitHub } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

test('it never answers: one warning after a minute, and the step ends', { timeout: 120_000 }, async () => {
  const github = await newGitHub({
    fault: ({ method, path }) => (method === 'POST' && path.endsWith('/comments') ? { broken: 'hang', done: true } : null),
  });
  const started = Date.now();
  const step = await newJob().step('verify', { artefacts: '/etc/passwd' }, { env: pullRequestEvent(github) });
  const seconds = (Date.now() - started) / 1000;
  expect({ code: step.code, outcome: step.outputs['outcome'], url: step.outputs['comment-url'], comments: github.comments.length }).toEqual(
    {
      code: 1,
      outcome: 'findings',
      url: '',
      comments: 1,
    },
  );
  expect(commentWarnings(step)).toHaveLength(1);
  expect(commentWarnings(step)[0]).toContain('GitHub took too long to answer');
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThan(80);
});

test('a job that is killed meanwhile has its outputs, its summary and its report', async () => {
  const children: ChildProcess[] = [];
  const github = await newGitHub({
    fault({ method }) {
      if (method !== 'POST') return null;
      children[0]?.kill('SIGTERM');
      return { broken: 'hang' };
    },
  });
  const started = (child: ChildProcess) => void children.push(child);
  const step = await newJob().step('verify', { artefacts: '/etc/passwd' }, { env: pullRequestEvent(github), started });
  expect({ outcome: step.outputs['outcome'], summary: step.summary.slice(0, 5) }).toEqual({ outcome: 'findings', summary: '### ❌' });
  expect(expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8')).outcome).toBe('findings');
});
