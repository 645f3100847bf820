// What others do to the comment, and to the pull request, while a step is about to write.

import { expect, test } from 'vitest';
import { commentWarnings } from './support/comment-warnings.ts';
import { pullRequestEvent } from './support/github/events.ts';
import { type FakeGitHub, HEAD, newGitHub } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';

const WRONG = { artefacts: '/etc/passwd' };
const OLD = 'a'.repeat(40);

test('a run of an older commit does not overwrite what a newer one says', async () => {
  const github = await newGitHub();
  await newJob().step('verify', {}, { env: pullRequestEvent(github) });
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github, { more: { GITHUB_RUN_ID: '4243' } }) });
  const [{ body } = { body: '' }] = github.comments;
  const late = await newJob().step('verify', { artefacts: '/etc/group' }, { env: pullRequestEvent(github, { sha: OLD }) });
  expect({ code: late.code, warnings: commentWarnings(late), body: github.comments[0]?.body }).toEqual({ code: 1, warnings: [], body });
  expect(late.log).toContain('The pull request has a newer commit or run, whose comment stands.');
});

test('where nobody may ask for the head, the older run gives way', async () => {
  const github = await newGitHub({
    fault: ({ path }) => (path.endsWith('/pulls/7') ? { status: 403, message: 'Resource not accessible' } : null),
  });
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github, { more: { GITHUB_RUN_ID: '4243' } }) });
  const [{ body } = { body: '' }] = github.comments;
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github, { sha: OLD, more: { GITHUB_RUN_ID: '4242' } }) });
  expect(github.comments.map((comment) => comment.body)).toEqual([body]);
});

test('a late first attempt does not overwrite the second', async () => {
  const github = await newGitHub();
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github) });
  await newJob().step('verify', {}, { env: pullRequestEvent(github, { more: { GITHUB_RUN_ATTEMPT: '2' } }) });
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github) });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/run=4242\.2 [\s\S]*Resolved/);
});

test('deleted between the look and the write: one new comment', async () => {
  const github = await newGitHub({
    after: ({ method, path }, { comments }) => {
      if (method === 'GET' && path.endsWith('/comments') && comments[0]?.body.includes('run=4242.1') === true && armed)
        comments.splice(0, 1);
    },
  });
  let armed = false;
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github) });
  armed = true;
  const step = await newJob().step(
    'verify',
    { artefacts: '/etc/group' },
    { env: pullRequestEvent(github, { more: { GITHUB_RUN_ID: '4243' } }) },
  );
  expect({ warnings: commentWarnings(step), ids: github.comments.map(({ id }) => id) }).toEqual({ warnings: [], ids: [1001] });
  expect(github.comments[0]?.body).toContain('run=4243.1');
});

test('duplicates that a race has left are folded into the first, and removed', async () => {
  const github = await newGitHub();
  await newJob().step('verify', { ...WRONG, leg: 'one' }, { env: pullRequestEvent(github) });
  const first = github.comments.splice(0, 1);
  await newJob().step('verify', { ...WRONG, leg: 'two' }, { env: pullRequestEvent(github) });
  const second = github.comments.splice(0, 1).map((comment) => ({ ...comment, id: 1007 }));
  github.comments.push(...second, ...first);
  await newJob().step('verify', { leg: 'three' }, { env: pullRequestEvent(github) });
  expect(github.comments.map(({ id }) => id)).toEqual([1001]);
  for (const leg of ['one', 'two', 'three']) expect(github.comments[0]?.body).toContain(`<code>test (${leg})</code>`);
});

test('a hidden part that somebody has spoilt is made anew', async () => {
  const github = await newGitHub();
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github) });
  spoil(github);
  const step = await newJob().step('verify', {}, { env: pullRequestEvent(github, { more: { GITHUB_RUN_ID: '4243' } }) });
  expect({ code: step.code, warnings: commentWarnings(step), comments: github.comments.length }).toEqual({
    code: 0,
    warnings: [],
    comments: 1,
  });
  expect(github.comments[0]?.body).toMatch(/run=4243\.1 [\s\S]*Resolved/);
  expect(github.comments[0]?.body).toContain(HEAD.slice(0, 12));
});

function spoil({ comments }: FakeGitHub): void {
  for (const comment of comments) comment.body = comment.body.replace(/state=[\w-]+/, 'state=AAAA').replace(/### .*/, '### <img src=x>');
}
