// Which pull request an event belongs to, and the events that have none.

import { describe, expect, test } from 'vitest';
import { commentWarnings } from './support/comment-warnings.ts';
import { eventOf, pullRequestEvent, REPOSITORY } from './support/github/events.ts';
import { type FakeGitHub, HEAD, newGitHub, type Options, PULL } from './support/github/loopback.ts';
import { newJob, type Step } from './support/mini-runner.ts';

const WRONG = { artefacts: '/etc/passwd' };
const QUEUE = `refs/heads/gh-readonly-queue/main/pr-${PULL}-${'d'.repeat(40)}`;

async function stepAt(options: Options, env: (github: FakeGitHub) => Readonly<Record<string, string>>, inputs = {}) {
  const github = await newGitHub(options);
  const step: Step = await newJob().step('verify', { ...WRONG, ...inputs }, { env: env(github) });
  expect({ code: step.code, warnings: commentWarnings(step), faults: github.faults }).toEqual({ code: 1, warnings: [], faults: [] });
  return { github, step };
}

const push = (github: FakeGitHub) => eventOf(github, 'push', { repository: REPOSITORY }, { GITHUB_REF: 'refs/heads/topic' });
const queue = (github: FakeGitHub) =>
  eventOf(
    github,
    'merge_group',
    { merge_group: { head_ref: QUEUE, head_sha: 'e'.repeat(40) }, repository: REPOSITORY },
    { GITHUB_SHA: 'e'.repeat(40) },
  );
const dispatch = (github: FakeGitHub) =>
  eventOf(github, 'workflow_dispatch', { inputs: { 'pull-request': String(PULL) } }, { GITHUB_SHA: 'f'.repeat(40) });
const followUp = (owner: string, repository: number) => (github: FakeGitHub) =>
  eventOf(github, 'workflow_run', {
    workflow_run: { head_branch: 'topic', head_sha: HEAD, head_repository: { id: repository, owner: { login: owner } }, pull_requests: [] },
    repository: REPOSITORY,
  });

describe('written to the pull request', () => {
  test.each<[string, Options, (github: FakeGitHub) => Readonly<Record<string, string>>, Record<string, string>]>([
    ['a push to its branch', {}, push, {}],
    ['the merge queue, where it is asked for', {}, queue, { comment: 'always' }],
    ['a dispatch that names it', {}, dispatch, {}],
    ['a run after the run of a branch', {}, followUp('owner', 1), {}],
    ['a run after the run of a fork', { fork: true }, followUp('stranger', 2), {}],
  ])('%s', async (_, options, env, inputs) => {
    const { github } = await stepAt(options, env, inputs);
    expect(github.comments).toHaveLength(1);
  });
});

describe('no comment, and no fault', () => {
  test.each<[string, Options, (github: FakeGitHub) => Readonly<Record<string, string>>]>([
    ['a push to a branch without a pull request', { state: 'closed' }, push],
    ['a push that is not the head any more', { head: 'b'.repeat(40) }, push],
    ['the merge queue, without being asked', {}, queue],
    ['a dispatch that names a closed one', { state: 'closed' }, dispatch],
    ['a run after the run of another fork with the same branch', { fork: true }, followUp('stranger', 3)],
  ])('%s', async (_, options, env) => {
    const { github, step } = await stepAt(options, env);
    expect({ comments: github.comments, url: step.outputs['comment-url'] }).toEqual({ comments: [], url: '' });
  });
});

test('what ran in the merge queue has a comment of its own', async () => {
  const { github } = await stepAt({}, queue, { comment: 'always' });
  await newJob().step('verify', WRONG, { env: pullRequestEvent(github) });
  expect(github.comments.map(({ body }) => /sha=(\w+)/.exec(body)?.[1])).toEqual(['e'.repeat(12), HEAD.slice(0, 12)]);
});

test('two workflows have a comment each, and two steps of a job share one', async () => {
  const github = await newGitHub();
  const env = pullRequestEvent(github);
  await newJob().step('verify', WRONG, { env: { ...env, GITHUB_ACTION: '__acme_check' } });
  await newJob().step('verify', {}, { env: { ...env, GITHUB_ACTION: '__acme_check_2' } });
  await newJob().step('verify', WRONG, {
    env: { ...env, GITHUB_WORKFLOW_REF: 'owner/project/.github/workflows/other.yml@refs/heads/main' },
  });
  expect(github.comments).toHaveLength(2);
  expect(github.comments[0]?.body).toContain('The artefacts of 1 of 2 jobs are not safe');
  expect(github.comments[0]?.body).toContain('<code>test (step 2)</code>');
});

test('Gitea: the list has no pages, nobody knows GraphQL, and the comment is found all the same', async () => {
  const github = await newGitHub({ flavour: 'gitea' });
  for (let index = 0; index < 100; index += 1) github.comments.push({ id: index + 1, login: 'octocat', body: 'x' });
  const env = { ...pullRequestEvent(github), GITEA_ACTIONS: 'true' };
  const first = await newJob().step('verify', WRONG, { env });
  const second = await newJob().step('verify', {}, { env: { ...env, GITHUB_RUN_ID: '4243' } });
  expect([first, second].map(commentWarnings)).toEqual([[], []]);
  expect(github.comments).toHaveLength(101);
  expect(github.comments.at(-1)?.body).toContain('Resolved');
  expect(github.count('POST', '/graphql')).toBe(0);
  // 100 comments look like a full page: it is asked once more, and not for ever.
  expect(github.count('GET', '/comments')).toBeLessThan(15);
});

test('Forgejo, after a push: the pull request is found among all of them', async () => {
  const github = await newGitHub({ flavour: 'gitea', me: 'forgejo-actions' });
  const step = await newJob().step('verify', WRONG, { env: { ...push(github), FORGEJO_ACTIONS: 'true' } });
  expect({ warnings: commentWarnings(step), comments: github.comments.length }).toEqual({ warnings: [], comments: 1 });
});
