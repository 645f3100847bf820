import { describe, expect, test } from 'vitest';
import { githubFacts, isGitHub } from '../../src/ci/github.ts';

const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'aaaa',
  GITHUB_RUN_ID: '17000000001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'test',
};
const FACTS = {
  provider: 'github',
  repository: 'acme/shop',
  headSha: 'aaaa',
  pullRequest: null,
  runId: '17000000001',
  attempt: 2,
  job: 'test',
  leg: null,
};

test.each([
  [{ GITHUB_ACTIONS: 'true' }, true],
  [{ GITHUB_ACTIONS: 'false' }, false],
  [{ GITHUB_ACTIONS: '' }, false],
  [{ CI: 'true', GITHUB_REPOSITORY: 'acme/shop' }, false],
  [{}, false],
])('a job with %j is one of GitHub: %s', (env, github) => {
  expect(isGitHub(env)).toBe(github);
});

test.each([
  [{}, 'github'],
  [{ GITEA_ACTIONS: 'true' }, 'gitea'],
  // Forgejo's runner sets both.
  [{ GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'forgejo'],
])('the runner that sets %j is one of %s', (env, provider) => {
  expect(githubFacts({ ...ENV, ...env }, null).provider).toBe(provider);
});

describe('the facts of a job', () => {
  test.each([
    ['a push', { ref: 'refs/heads/main' }, {}],
    [
      'a pull request: the head, not the merge commit',
      { pull_request: { number: 7, head: { sha: 'bbbb' } } },
      { headSha: 'bbbb', pullRequest: 7 },
    ],
    ['a pull request whose payload is not as documented', { pull_request: { number: '7', head: { sha: 9 } } }, {}],
    ['a pull request without a head', { pull_request: { number: 7, head: null } }, { pullRequest: 7 }],
    ['a pull request that is null', { pull_request: null }, {}],
    ['no event file', null, {}],
    ['an event file that holds a text', 'pull_request', {}],
  ])('%s', (_name, event, facts) => {
    expect(githubFacts(ENV, event)).toEqual({ ...FACTS, ...facts });
  });

  test.each([
    ['', null],
    ['first', null],
    ['-1', null],
    ['10', 10],
  ])('GITHUB_RUN_ATTEMPT=%s gives the attempt %s', (text, attempt) => {
    expect(githubFacts({ ...ENV, GITHUB_RUN_ATTEMPT: text }, null).attempt).toBe(attempt);
  });

  test('what the environment does not say is null', () => {
    const nothing = { repository: null, headSha: null, runId: null, attempt: null, job: null };
    expect(githubFacts({}, null)).toEqual({ ...FACTS, ...nothing });
  });
});
