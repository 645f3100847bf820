// The job that gathers the reports of all others: one verdict, one summary, one comment.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/json.ts';
import type { Report } from '../../src/report/schema.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { commentWarnings } from './support/comment-warnings.ts';
import { eventOf, pullRequestEvent, REPOSITORY } from './support/github/events.ts';
import { type FakeGitHub, HEAD, newGitHub, PULL } from './support/github/loopback.ts';
import { newJob } from './support/mini-runner.ts';

const clean = buildReport(runFacts({}, verdictOf([])));
const wrong = buildReport(runFacts({}, verdictOf([findingOf(entryAt(`${WORKSPACE}/out`, { uid: 100_069, gid: 100_069 }))])));

/** A job with these reports in `reports/`, as actions/download-artifact puts them there. */
function jobWith(reports: Readonly<Record<string, Report | string>>, ci: Partial<Report['ci']> = {}) {
  const job = newJob();
  for (const [leg, report] of Object.entries(reports)) {
    const folder = join(job.workspace, 'reports', `rootless-artefacts-${leg}`);
    mkdirSync(folder, { recursive: true });
    const base = { provider: 'github' as const, repository: 'owner/project', headSha: HEAD, pullRequest: PULL, runId: '4242', attempt: 1 };
    const written = typeof report === 'string' ? report : JSON.stringify({ ...report, ci: { ...base, job: 'test', leg, ...ci } });
    writeFileSync(join(folder, 'report.json'), written);
  }
  return job;
}

test('all passed: the verdict, the summary, and no comment that nobody needs', async () => {
  const github = await newGitHub();
  const step = await jobWith({ '20': clean, '24': clean }).step('report', {}, { env: pullRequestEvent(github) });
  expect({ code: step.code, outputs: step.outputs, annotations: step.annotations }).toEqual({
    code: 0,
    outputs: { outcome: 'pass', findings: '0', 'comment-url': '' },
    annotations: [],
  });
  expect(step.summary).toMatch(/^### ✅ rootless-artefacts: The artefacts of all 2 jobs belong to the runner/);
  expect(step.summary).not.toContain('<!--');
  expect(github.comments).toEqual([]);
});

test('one job is wrong and one is missing: one comment says both, and the step fails', async () => {
  const github = await newGitHub();
  const inputs = { expect: 'test (20)\ntest (24)\nlint' };
  const step = await jobWith({ '20': clean, '24': wrong }).step('report', inputs, { env: pullRequestEvent(github) });
  expect({ code: step.code, outcome: step.outputs['outcome'], findings: step.outputs['findings'] }).toEqual({
    code: 1,
    outcome: 'findings',
    findings: '1',
  });
  expect(github.comments).toHaveLength(1);
  const body = github.comments[0]?.body ?? '';
  for (const text of [body, step.summary]) {
    expect(text).toMatch(/test \(20\)|test &#40;20&#41;/);
    expect(text).toContain('No report');
    expect(text).toContain('foreign-owner');
  }
  expect(github.faults).toEqual([]);
});

describe('after a run that is not trusted', () => {
  const followUp = (github: FakeGitHub, more = {}) =>
    eventOf(github, 'workflow_run', {
      workflow_run: {
        id: 99,
        path: '.github/workflows/test.yml',
        head_branch: 'topic',
        head_sha: HEAD,
        head_repository: { id: 2, owner: { login: 'stranger' } },
        pull_requests: [],
        ...more,
      },
      repository: REPOSITORY,
    });

  test('the comment goes to the pull request of the fork, under the key of the workflow that it follows', async () => {
    const github = await newGitHub({ fork: true });
    const step = await jobWith({ '20': wrong }, { runId: '99' }).step(
      'report',
      {},
      { env: { ...followUp(github), GITHUB_WORKFLOW_REF: 'owner/project/.github/workflows/report.yml@refs/heads/main' } },
    );
    expect({ code: step.code, warnings: commentWarnings(step) }).toEqual({ code: 1, warnings: [] });
    await newJob().step('verify', { artefacts: '/etc/passwd' }, { env: pullRequestEvent(github) });
    expect(github.comments).toHaveLength(1);
  });

  test.each<[string, Partial<Report['ci']>]>([
    ['another run', { runId: '4242' }],
    ['another commit', { runId: '99', headSha: 'b'.repeat(40) }],
    ['another repository', { runId: '99', repository: 'owner/other' }],
  ])('a report of %s is refused, and nothing is written', async (_, ci) => {
    const github = await newGitHub({ fork: true });
    const step = await jobWith({ '20': wrong }, ci).step('report', {}, { env: followUp(github) });
    expect({ code: step.code, comments: github.comments }).toEqual({ code: 2, comments: [] });
    expect(step.annotations[0]?.data).toContain('Allowed: reports of this run');
  });

  test('the number in a report is not believed: the pull request is that of the head', async () => {
    const github = await newGitHub({ fork: true });
    await jobWith({ '20': wrong }, { runId: '99', pullRequest: 1 }).step('report', {}, { env: followUp(github) });
    expect(github.requests.filter(({ path }) => path.includes('/issues/1/'))).toEqual([]);
    expect(github.comments).toHaveLength(1);
  });

  test('links and what is no report are refused, all at once', async () => {
    const job = jobWith({ '20': '{"version":1}', '24': clean });
    symlinkSync('/etc/passwd', join(job.workspace, 'reports', 'x.json'));
    const step = await job.step('report', { reports: 'reports\nreports/x.json\ngone' });
    expect(step.code).toBe(2);
    expect(step.annotations[0]?.data).toContain('gone');
  });
});

test('the words of a report are escaped again: it may have been written by hand', async () => {
  const github = await newGitHub();
  const finding = {
    ...(wrong.findings[0] as Report['findings'][number]),
    path: '</code>\n::set-output name=x::y @owner <img src=x>',
    message: '::error::x',
  };
  const step = await jobWith({ '20': { ...wrong, findings: [finding] } }).step('report', {}, { env: pullRequestEvent(github) });
  expect(step.commands).toEqual([]);
  expect(step.annotations).toEqual([]);
  expect(step.outputs).not.toHaveProperty('x');
  const body = github.comments[0]?.body ?? '';
  expect(body).not.toMatch(/<img|<\/code>\s*::/);
  expect(body.replaceAll(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@owner/);
});
