// Twenty jobs of a matrix, each a process of its own, that find the same pull request without a comment at the same moment.

import { expect, test } from 'vitest';
import { commentWarnings } from './support/comment-warnings.ts';
import { pullRequestEvent } from './support/github/events.ts';
import { newGitHub } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';

const JOBS = 20;

test('one comment, twenty sections', { timeout: 180_000 }, async () => {
  const github = await newGitHub({ latency: () => Math.random() * 300 });
  const env = pullRequestEvent(github);
  const legs = Array.from({ length: JOBS }, (_, index) => String(index + 1));
  const steps = await Promise.all(
    legs.map((leg) =>
      newJob().step(
        'verify',
        { artefacts: '/etc/passwd', leg: JSON.stringify({ shard: Number(leg), of: JOBS }), legs: String(JOBS) },
        { env },
      ),
    ),
  );
  expect(steps.map(({ code }) => code)).toEqual(legs.map(() => 1));
  expect(steps.flatMap(commentWarnings)).toEqual([]);
  expect(github.comments).toHaveLength(1);
  const body = github.comments[0]?.body ?? '';
  expect(legs.filter((leg) => !body.includes(`<code>test (${leg}, ${JOBS})</code>`))).toEqual([]);
  expect(body).toContain(`The artefacts of ${JOBS} of ${JOBS} jobs are not safe`);
  expect(new Set(steps.map(({ outputs }) => outputs['comment-url']))).toEqual(
    new Set([`https://github.com/owner/project/pull/7#issuecomment-${github.comments[0]?.id}`]),
  );
  expect(github.faults).toEqual([]);
});
