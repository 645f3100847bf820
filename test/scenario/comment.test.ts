// The comment on a pull request over its life: begun, updated, resolved.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventOf, pullRequestEvent } from './support/github/events.ts';
import { newGitHub } from './support/github/loopback.ts';
import { SECRETS } from './support/job-variables.ts';
import { newJob, type Step } from './support/mini-runner.ts';

/** A step that finds something: a file of the machine's. */
const WRONG = { artefacts: '/etc/passwd' };
/** One that finds nothing. */
const CLEAN = {};

const warnings = ({ annotations }: Step) =>
  annotations.filter(({ name, properties }) => name === 'warning' && properties['title'] === 'The comment on the pull request');

test('begun when something is found, updated in place, resolved when it is gone', async () => {
  const github = await newGitHub();
  const job = newJob();
  const env = pullRequestEvent(github);

  const first = await job.step('verify', WRONG, { env });
  expect({ code: first.code, warnings: warnings(first), stderr: first.stderr }).toEqual({ code: 1, warnings: [], stderr: '' });
  expect(github.comments.map(({ id }) => id)).toEqual([1001]);
  expect(github.comments[0]?.body).toMatch(
    /^<!-- rootless-artefacts:v1 key=[\w-]{22} run=4242\.1 sha=c0ffeec0ffee gen=1 -->\n### ❌ rootless-artefacts: The artefacts are not safe: 1 error\n/,
  );
  expect(github.comments[0]?.body).toContain('https://github.com/owner/project/actions/runs/4242/attempts/1');
  expect(first.outputs['comment-url']).toBe('https://github.com/owner/project/pull/7#issuecomment-1001');

  const second = await job.step('verify', { artefacts: '/etc/passwd\n/etc/group' }, { env: { ...env, GITHUB_RUN_ID: '4243' } });
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/run=4243\.1 .* gen=2 -->\n### ❌ .*2 errors/);

  const third = await job.step('verify', CLEAN, { env: { ...env, GITHUB_RUN_ID: '4244' } });
  expect(third.code).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(
    /run=4244\.1 .* gen=3 -->\n### ✅ rootless-artefacts: Resolved: every artefact belongs to the runner\n/,
  );

  expect(github.faults).toEqual([]);
});

test('never begun for a check that was always clean; always begins one', async () => {
  const github = await newGitHub();
  const env = pullRequestEvent(github);
  const quiet = await newJob().step('verify', CLEAN, { env });
  expect({ code: quiet.code, url: quiet.outputs['comment-url'], comments: github.comments }).toEqual({ code: 0, url: '', comments: [] });
  const asked = await newJob().step('verify', { comment: 'always' }, { env });
  expect(asked.outputs['comment-url']).toContain('#issuecomment-1001');
  expect(github.comments[0]?.body).toMatch(/\n### ✅ rootless-artefacts: The one entry belongs to /);
  expect(github.faults).toEqual([]);
});

test('comment: never, an empty token and an event without a pull request ask nothing of the server', async () => {
  const github = await newGitHub();
  const env = pullRequestEvent(github);
  for (const [inputs, variables] of [
    [{ ...WRONG, comment: 'never' }, env],
    [{ ...WRONG, 'github-token': '' }, env],
    [WRONG, eventOf(github, 'schedule', {})],
    [WRONG, eventOf(github, 'push', {}, { GITHUB_REF: 'refs/tags/v1' })],
  ] as const) {
    const step = await newJob().step('verify', inputs, { env: variables });
    expect({ code: step.code, warnings: warnings(step), url: step.outputs['comment-url'] }).toEqual({ code: 1, warnings: [], url: '' });
  }
  expect(github.requests).toEqual([]);
});

test('the same result again writes nothing', async () => {
  const github = await newGitHub();
  const env = pullRequestEvent(github);
  await newJob().step('verify', WRONG, { env });
  await newJob().step('verify', WRONG, { env });
  expect({
    created: github.count('POST', '/comments'),
    updated: github.requests.filter(({ method }) => method === 'PATCH').length,
  }).toEqual({
    created: 1,
    updated: 0,
  });
});

test('a run step has the container user, the cure as a diff and the picture in its comment', async () => {
  const github = await newGitHub();
  const job = newJob({ podman: { run: { script: 'echo x >secret; chmod 000 secret' } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' }, { env: pullRequestEvent(github) });
  expect(step.code).toBe(1);
  expect(github.comments[0]?.body).toContain('**❌ The runner may not read it** (<code>unreadable</code>, 1 finding)');
  expect(step.outputs['comment-url']).toContain('#issuecomment-1001');
});

test.each([0, 99, 100, 101, 250])('it is found among %i other comments', async (others) => {
  const github = await newGitHub();
  for (let index = 0; index < others; index += 1) github.comments.push({ id: index + 1, login: 'octocat', body: `comment ${index}` });
  const env = pullRequestEvent(github);
  await newJob().step('verify', WRONG, { env });
  await newJob().step('verify', CLEAN, { env: { ...env, GITHUB_RUN_ID: '4243' } });
  expect(github.comments).toHaveLength(others + 1);
  expect(github.comments.at(-1)?.body).toContain('Resolved');
  expect(github.faults).toEqual([]);
});

test('a comment of somebody else with our first line is left alone', async () => {
  const github = await newGitHub();
  const env = pullRequestEvent(github);
  await newJob().step('verify', WRONG, { env });
  const copied = github.comments[0]?.body ?? '';
  github.comments.splice(0, 1, { id: 5, login: 'octocat', body: copied }, { id: 6, login: 'github-actions', body: copied });
  await newJob().step('verify', WRONG, { env: { ...env, GITHUB_RUN_ID: '4243' } });
  expect(github.comments.map(({ login, body }) => [login, body === copied])).toEqual([
    ['octocat', true],
    ['github-actions', true],
    ['github-actions[bot]', false],
  ]);
});

test('the token is in the requests, and nowhere else', async () => {
  const github = await newGitHub();
  const job = newJob();
  const step = await job.step(
    '.',
    { image: 'localhost/app', run: 'true', artefacts: 'none.xml', markdown: 'report.md' },
    { env: pullRequestEvent(github) },
  );
  const token = SECRETS['GITHUB_TOKEN'] ?? '';
  expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(new Set([`token ${token}`]));
  const report = readFileSync(step.outputs['report'] ?? '', 'utf8');
  const markdown = readFileSync(`${job.workspace}/report.md`, 'utf8');
  const said = JSON.stringify([step, report, markdown, github.comments, job.podman.calls()]);
  expect(said.includes(token)).toBe(false);
});
