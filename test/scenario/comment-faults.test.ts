// Whatever the API does, the verdict and the files come out, at most one comment is there afterwards, and one line says what is not.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commentWarnings } from './support/comment-warnings.ts';
import type { Request } from './support/github/contract.ts';
import { pullRequestEvent } from './support/github/events.ts';
import { type Fault, newGitHub, type Options } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

const WRONG = { artefacts: '/etc/passwd', markdown: 'report.md' };
const RATE = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

const isCreate = ({ method, path }: Request) => method === 'POST' && path.endsWith('/comments');
const isList = ({ method, path }: Request) => method === 'GET' && path.endsWith('/comments');
const isWhoAmI = ({ path }: Request) => path === '/graphql' || path === '/user';
/** A fault at some requests: always, or only the first times. */
const at =
  (which: (request: Request) => boolean, fault: Fault, times = Number.POSITIVE_INFINITY) =>
  (request: Request, nth: number) =>
    which(request) && nth < times ? fault : null;

/** Runs a step that has something to tell, and expects of it all that no fault may take away. */
async function stepWith(options: Options, { fork = false } = {}) {
  const github = await newGitHub({ ...options, fork });
  const job = newJob();
  const started = Date.now();
  const step = await job.step('verify', WRONG, { env: pullRequestEvent(github, { fork }) });
  expect({ code: step.code, outcome: step.outputs['outcome'], findings: step.outputs['findings'], stderr: step.stderr }).toEqual({
    code: 1,
    outcome: 'findings',
    findings: '1',
    stderr: '',
  });
  expect(expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8')).outcome).toBe('findings');
  expect(readFileSync(`${job.workspace}/report.md`, 'utf8')).toMatch(/^### ❌ /);
  expect(step.summary).toMatch(/^### ❌ /);
  expect(step.annotations.filter(({ name }) => name === 'error')).toHaveLength(1);
  expect(github.comments.length).toBeLessThanOrEqual(1);
  const warnings = commentWarnings(step);
  for (const warning of warnings) expect(warning).not.toContain('\n');
  return { github, step, warnings, seconds: (Date.now() - started) / 1000 };
}

describe('said in one warning', () => {
  test.each<[string, Options['fault'], RegExp]>([
    [
      '401',
      at(() => true, { status: 401, message: 'Bad credentials' }),
      /answered 401 \(Bad credentials\)\. github-token is no token that it knows/,
    ],
    [
      '403 for lack of a permission',
      at(isCreate, { status: 403, message: 'Resource not accessible by integration' }),
      /answered 403 \(Resource not accessible by integration\)\. The token lacks a permission: give the job pull-requests: write\./,
    ],
    ['404 on the list', at(isList, { status: 404, message: 'Not Found' }), /answered 404 \(Not Found\)\. The token lacks a permission/],
    ['410', at(isList, { status: 410, message: 'Issues are disabled for this repo' }), /answered 410 /],
    [
      'a locked conversation',
      at(isCreate, { status: 403, message: 'Unable to create comment because issue is locked.' }),
      /The conversation is locked/,
    ],
    ['422', at(isCreate, { status: 422, message: 'Validation Failed' }), /answered 422 \(Validation Failed\)\. The verdict stands/],
    [
      'a 429 that lasts',
      at(isCreate, { status: 429, message: RATE, headers: { 'retry-after': '3600' } }),
      /answered 429 .* The limit of requests is reached/,
    ],
    [
      'a 403 whose limit ends in an hour',
      at(isList, {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3600}` },
      }),
      /answered 403 .* The limit of requests is reached/,
    ],
    ['a 403 that says it is a limit, and not how long', at(isCreate, { status: 403, message: RATE }), /The limit of requests is reached/],
    ['a list that is a page of a proxy', at(isList, { broken: 'html' }), /answered with what is not its API/],
    ['a list that is an object', at(isList, { broken: 'empty-object' }), /answered with what is not its API/],
    ['a list that is cut off', at(isList, { broken: 'truncated' }), /answered with what is not its API|cannot be reached/],
  ])('%s', async (_, fault, words) => {
    const { warnings, step, github } = await stepWith({ ...(fault === undefined ? {} : { fault }) });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(words);
    expect(step.outputs['comment-url']).toBe('');
    expect(github.comments).toEqual([]);
  });

  test('a server that is never there', async () => {
    const { warnings } = await stepWith({ fault: at(() => true, { broken: 'reset' }) });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^The comment on pull request 7 could not be kept up to date: GitHub cannot be reached \(/);
  });

  test('a server that is down all the time', async () => {
    const { warnings, github } = await stepWith({ fault: at(() => true, { status: 502, message: 'Bad Gateway' }) });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/answered 502 \(Bad Gateway\), also when asked again/);
    // It is asked again, and not for ever.
    expect(github.count('GET', '/comments')).toBeGreaterThan(1);
    expect(github.count('GET', '/comments')).toBeLessThan(10);
  });

  test('the words of a server are one line, shown and cut', async () => {
    const message = `\n::error::forged\r\n\u001b[31m${'x'.repeat(5000)}`;
    const { warnings, step } = await stepWith({ fault: at(isCreate, { status: 422, message }) });
    expect(warnings[0]?.length).toBeLessThan(500);
    expect(warnings[0]).toContain('::error::forged \\u{1b}[31mxxx');
    expect(step.stdout).not.toContain('\u001b');
  });
});

test('a fork: the token may only read, and the warning says where the workflow is that may write', async () => {
  const { warnings, github } = await stepWith(
    { fault: at(isCreate, { status: 403, message: 'Resource not accessible by integration' }) },
    { fork: true },
  );
  expect(warnings).toEqual([
    'The comment on pull request 7 could not be kept up to date: GitHub answered 403 (Resource not accessible by integration). A pull request from a fork has a token that may only read: docs/forks.md has the workflow that may write. The verdict stands; the findings are in the log, the annotations and the job summary.',
  ]);
  expect(github.count('POST', '/comments')).toBe(1);
});

describe('got over without a word', () => {
  test.each<[string, Options['fault']]>([
    ['a 502 at the list', at(isList, { status: 502 }, 1)],
    ['a reset at the list', at(isList, { broken: 'reset' }, 1)],
    ['a 429 that lasts a second', at(isList, { status: 429, message: RATE, headers: { 'retry-after': '1' } }, 1)],
    ['a 403 whose limit lasts a second', at(isCreate, { status: 403, message: RATE, headers: { 'retry-after': '1' } }, 1)],
    ['a 502 at the comment, which was not made', at(isCreate, { status: 502 }, 1)],
    ['a 502 at the comment, which was made', at(isCreate, { status: 502, done: true }, 1)],
    ['a reset at the comment, which was made', at(isCreate, { broken: 'reset', done: true }, 1)],
    ['half an answer to the comment, which was made', at(isCreate, { broken: 'truncated', done: true }, 1)],
    ['a page of a proxy to the comment, which was made', at(isCreate, { broken: 'html', done: true }, 1)],
    ['no GraphQL, and nobody says who we are', at(isWhoAmI, { status: 404 })],
    ['a page of a proxy to the question who we are', at(isWhoAmI, { broken: 'html' })],
    [
      'no right to read the pull request',
      at(({ path }) => path.endsWith('/pulls/7'), { status: 403, message: 'Resource not accessible by integration' }),
    ],
    [
      'a body that is too long for this server',
      (request) => (isCreate(request) && JSON.stringify(request.body).length > 2000 ? { status: 422, message: 'body is too long' } : null),
    ],
  ])('%s', async (_, fault) => {
    const { warnings, step, github } = await stepWith({ ...(fault === undefined ? {} : { fault }) });
    expect({ warnings, comments: github.comments.length, url: step.outputs['comment-url'] }).toEqual({
      warnings: [],
      comments: 1,
      url: `https://github.com/owner/project/pull/7#issuecomment-${github.comments[0]?.id}`,
    });
  });
});

test('a clean check that may not even look says so in the log alone', async () => {
  const github = await newGitHub({ fault: at(isList, { status: 403, message: 'Resource not accessible by integration' }) });
  const step = await newJob().step('verify', {}, { env: pullRequestEvent(github) });
  expect({ code: step.code, annotations: step.annotations }).toEqual({ code: 0, annotations: [] });
  expect(step.log).toContain('could not be kept up to date: GitHub answered 403');
});
