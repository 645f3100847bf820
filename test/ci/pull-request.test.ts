import { describe, expect, test } from 'vitest';
import { pullRequestOf } from '../../src/ci/pull-request.ts';

const SHA = 'a'.repeat(40);
const ENV = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: SHA };
const at = (name: string, more = {}) => ({ ...ENV, GITHUB_EVENT_NAME: name, ...more });
const pull = (head: unknown, base: unknown = { repo: { id: 1 } }) => ({ pull_request: { number: 7, head, base } });
const NUMBER = { by: 'number', number: 7, sha: SHA, mustBeHead: true, fork: false, queue: false };

describe('a pull request', () => {
  test.each<[string, Record<string, string | undefined>, unknown, object]>([
    ['of this repository', at('pull_request'), pull({ sha: SHA, repo: { id: 1 } }), NUMBER],
    ['of a fork', at('pull_request'), pull({ sha: SHA, repo: { id: 2 } }), { ...NUMBER, fork: true }],
    ['of a fork that is gone', at('pull_request'), pull({ sha: SHA, repo: null }), { ...NUMBER, fork: true }],
    ['of a fork, with the token of the base', at('pull_request_target'), pull({ sha: SHA, repo: { id: 2 } }), NUMBER],
    ['of a review', at('pull_request_review'), pull({ sha: SHA, repo: { id: 1 } }), NUMBER],
  ])('%s', (_, env, event, hint) => {
    expect(pullRequestOf(env, event)).toEqual(hint);
  });
});

describe('one to be looked for by its branch', () => {
  test('a push', () => {
    expect(pullRequestOf(at('push', { GITHUB_REF: 'refs/heads/feature/x' }), { repository: { id: 1 } })).toEqual({
      by: 'branch',
      head: 'acme:feature/x',
      sha: SHA,
      headRepositoryId: 1,
    });
  });

  test('a run that follows another', () => {
    const run = { head_branch: 'topic', head_sha: 'b'.repeat(40), head_repository: { id: 2, owner: { login: 'stranger' } } };
    expect(pullRequestOf(at('workflow_run'), { workflow_run: run })).toEqual({
      by: 'branch',
      head: 'stranger:topic',
      sha: 'b'.repeat(40),
      headRepositoryId: 2,
    });
  });
});

describe('one that is named', () => {
  test.each([
    [
      'the merge queue',
      at('merge_group'),
      { merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${SHA}`, head_sha: SHA } },
      true,
      SHA,
    ],
    [
      'a base with slashes',
      at('merge_group'),
      { merge_group: { head_ref: `refs/heads/gh-readonly-queue/a/b/pr-7-${SHA}`, head_sha: SHA } },
      true,
      SHA,
    ],
    ['a dispatch', at('workflow_dispatch'), { inputs: { 'pull-request': '7' } }, false, null],
    ['a dispatch, spelt otherwise', at('workflow_dispatch'), { inputs: { pull_request: 7 } }, false, null],
  ])('%s', (_, env, event, queue, sha) => {
    expect(pullRequestOf(env, event)).toEqual({ ...NUMBER, sha, mustBeHead: false, queue });
  });
});

describe('none', () => {
  test.each<[string, Record<string, string | undefined>, unknown]>([
    ['a schedule', at('schedule'), {}],
    ['a tag', at('push', { GITHUB_REF: 'refs/tags/v1' }), {}],
    ['no payload', at('pull_request'), null],
    ['a payload that is a text', at('pull_request'), 'pull_request'],
    ['a number that is a text', at('pull_request'), { pull_request: { number: '7' } }],
    ['a queue whose branch is another', at('merge_group'), { merge_group: { head_ref: `refs/heads/pr-7-${SHA}` } }],
    ['a dispatch without a number', at('workflow_dispatch'), { inputs: { 'pull-request': '7; rm' } }],
    ['a dispatch without inputs', at('workflow_dispatch'), { inputs: null }],
    ['a run whose repository is gone', at('workflow_run'), { workflow_run: { head_branch: 'x', head_repository: null } }],
    ['nothing at all', {}, {}],
  ])('%s', (_, env, event) => {
    expect(pullRequestOf(env, event)).toEqual({ by: 'none', sha: null });
  });
});
