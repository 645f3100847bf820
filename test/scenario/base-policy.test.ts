// A pull request and the policy by which it is judged.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from './support/github/events.ts';
import { newGitHub, type Options } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';

const FILE = '.rootless-artefacts.yml';
const STRICT = 'version: 1\n';
const LOOSE = 'version: 1\nlevels:\n  foreign-owner: "off"\n';

/** A check of a folder of root's, in a checkout that has this policy. */
async function check(here: string | null, options: Options, inputs: Readonly<Record<string, string>> = {}) {
  const github = await newGitHub(options);
  const job = newJob();
  if (here !== null) writeFileSync(join(job.workspace, FILE), here);
  const step = await job.step('verify', { artefacts: '/etc/apt', ...inputs }, { env: pullRequestEvent(github) });
  expect(github.faults).toEqual([]);
  return { github, step, asked: github.count('GET', `/contents/${FILE}`) };
}

describe('policy-from: workspace', () => {
  test('the checkout’s own counts, and that it was changed is told in summary and comment', async () => {
    const { github, step } = await check(LOOSE, { files: { [FILE]: STRICT } }, { comment: 'always' });
    expect(step.code).toBe(0);
    for (const text of [step.summary, github.comments[0]?.body ?? '']) expect(text).toContain('This pull request changes the policy');
  });

  test.each([
    ['one that is the base branch’s', STRICT, { [FILE]: STRICT }, 1],
    ['none on either side: nothing is asked', null, {}, 0],
  ])('%s is not worth a word', async (_, here, files, requests) => {
    const { step, asked } = await check(here, { files });
    expect({ code: step.code, asked }).toEqual({ code: 1, asked: requests });
    expect(step.summary).not.toContain('changes the policy');
  });

  test('where it cannot be compared the check goes on without a word', async () => {
    const fault = (request: { path: string }) =>
      request.path.includes('/contents/') ? { status: 403, message: 'Resource not accessible by integration' } : null;
    const { step } = await check(STRICT, { fault });
    expect(step.code).toBe(1);
    expect(step.summary).not.toContain('changes the policy');
  });
});

describe('policy-from: base', () => {
  const base = { 'policy-from': 'base' };

  test('a pull request cannot loosen its own gate', async () => {
    const { step } = await check(LOOSE, { files: { [FILE]: STRICT } }, base);
    expect(step.code).toBe(1);
    expect(step.log).toContain('(of the base branch)');
    expect(step.summary).toContain('That of the base branch counted');
  });

  test('nor by taking the policy away', async () => {
    const { step } = await check(null, { files: { [FILE]: 'version: 1\nlevels:\n  foreign-owner: warning\n' } }, base);
    expect(step.code).toBe(0);
    expect(step.summary).toContain('changes the policy');
  });

  test('where the base branch has none, none counts', async () => {
    expect((await check(LOOSE, {}, base)).step.code).toBe(1);
  });

  test('a baseline of the checkout could excuse the pull request, so it is a mistake', async () => {
    const { step } = await check(null, { files: { [FILE]: 'version: 1\nbaseline: known.json\n' } }, base);
    expect(step.code).toBe(2);
    expect(step.annotations[0]?.data).toContain('could excuse itself by it');
  });

  test.each([
    ['a right that is missing', { status: 403, message: 'Resource not accessible by integration' }],
    ['a server that is down', { status: 502 }],
  ])('%s stops the check: without the policy nothing can be judged', async (_, fault) => {
    const { step } = await check(STRICT, { fault: (request) => (request.path.includes('/contents/') ? fault : null) }, base);
    expect(step.code).toBe(3);
    expect(step.annotations[0]?.data).toContain('contents: read');
  });
});

test('the note in the comment is words, and the name of the file is not markup', async () => {
  const { github } = await check(LOOSE, { files: { [FILE]: STRICT } }, { comment: 'always' });
  const line = (github.comments[0]?.body ?? '').split('\n').find((text) => text.includes('changes the policy')) ?? '';
  expect(line.replaceAll(/&#\d+;/g, '')).toMatch(
    /^> ⚠️ This pull request changes the policy \(.*rootless-artefacts.*\) by which it is judged/,
  );
  expect(line).not.toMatch(/\\u\{|[\u0001\u0002]/);
});
