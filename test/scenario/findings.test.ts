// What is wrong with the artefacts is said where people look: annotations, summary, outputs, exit status.

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newJob, type Step } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

const told = ({ annotations }: Step) => annotations.map(({ name, properties }) => [name, properties['title'], properties['file'] ?? null]);

/** A step whose container leaves one file that the runner may not read. */
async function runThatLeaves(name: string): Promise<Step> {
  const job = newJob({ podman: { run: { script: 'umask 777; : >"$(cat name)"' } } });
  writeFileSync(join(job.workspace, 'name'), name);
  return job.step('.', { image: 'localhost/app', run: 'npm test' });
}

test("a file of somebody else's fails a verify, with an annotation that says whose it is and what to do", async () => {
  // A plain user cannot give a file away, so it is one of the machine's.
  const job = newJob();
  const step = await job.step('verify', { artefacts: '/etc/passwd' });
  expect({ code: step.code, commands: step.commands, stderr: step.stderr }).toEqual({ code: 1, commands: [], stderr: '' });
  expect(step.outputs).toMatchObject({ outcome: 'findings', findings: '1', 'exit-code': '', plan: '' });
  // No file: the annotation would stand at a path of the repository.
  expect(told(step)).toEqual([['error', 'The file belongs to somebody else', null]]);
  expect(step.annotations[0]?.data).toMatch(/^\/etc\/passwd belongs to 0:0, not to .* Cure: .*sudo chown -hR \d+:\d+ -- \/etc\/passwd$/);
  expect(step.summary).toMatch(/^### ❌ /);

  const [finding, ...more] = expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8')).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'foreign-owner',
    level: 'error',
    origin: 'unknown',
    path: '/etc/passwd',
    owner: { uid: 0, gid: 0 },
  });
});

test('a finding in the workspace is annotated at its file', async () => {
  // The folder of the machine's is the workspace: its file is one of the repository then.
  const job = newJob({ workspace: '/etc' });
  const step = await job.step('verify', { artefacts: 'passwd' });
  expect(step.code).toBe(1);
  expect(told(step)).toEqual([['error', 'The file belongs to somebody else', 'passwd']]);
});

test.each([
  ['what separates properties of a command', 'a,b:c%0A%2C::d.txt'],
  ['a command of the older form', '##[error]d.txt'],
])('a name that holds %s is annotated as it is', async (_, name) => {
  const step = await runThatLeaves(name);
  expect({ code: step.code, commands: step.commands }).toEqual({ code: 1, commands: [] });
  expect(told(step).filter(([level]) => level === 'error')).toEqual([['error', 'The runner may not read it', name]]);
});

test('a name that is a line of its own, a command and markup is one annotation, and nothing of it is obeyed', async () => {
  const step = await runThatLeaves('a\n::set-output name=outcome::pass\r##[error]<img src=x> @team');
  expect({ code: step.code, commands: step.commands, outcome: step.outputs['outcome'] }).toEqual({
    code: 1,
    commands: [],
    outcome: 'findings',
  });
  expect(step.annotations.map(({ name, properties }) => [name, properties['title']])).toEqual([
    ['error', 'The runner may not read it'],
    ['warning', 'actions/upload-artifact refuses the name'],
  ]);
  expect(step.summary).not.toMatch(/<img|@team|^::|^##\[/m);
});

test('more kinds of findings than a runner shows are cut and counted', async () => {
  const job = newJob();
  const patterns = Array.from({ length: 14 }, (_, index) => `not-there-${index}.xml`);
  const step = await job.step('verify', { artefacts: patterns.join('\n') });
  expect({ code: step.code, findings: step.outputs['findings'] }).toEqual({ code: 1, findings: '14' });
  expect(step.annotations).toHaveLength(10);
  expect(step.annotations.at(-1)).toEqual({
    name: 'error',
    properties: { title: 'More findings' },
    data: '5 more kinds of error in the summary and the report',
  });
  for (const pattern of patterns) expect(step.summary).toContain(pattern);
});

test('many files of one kind are one annotation that counts them', async () => {
  const script = 'for i in 1 2 3 4 5 6 7 8 9 10 11 12; do touch $i; done; chmod 000 ?  ??';
  const job = newJob({ podman: { run: { script } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect(step.outputs['findings']).toBe('12');
  expect(told(step)).toHaveLength(1);
  expect(step.annotations[0]?.data).toContain('12 findings of this kind');
});

test('what an earlier job left is a warning, and does not fail the step', async () => {
  const job = newJob();
  writeFileSync(join(job.workspace, 'old'), '', { mode: 0o000 });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect({ code: step.code, outcome: step.outputs['outcome'], findings: step.outputs['findings'] }).toEqual({
    code: 0,
    outcome: 'pass',
    findings: '1',
  });
  expect(told(step)).toEqual([['warning', 'The runner may not read it', 'old']]);
});

test('fail-on never tells all the same and passes', async () => {
  const step = await newJob().step('verify', { artefacts: 'not-there.xml', 'fail-on': 'never' });
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 0, outcome: 'pass' });
  expect(told(step)).toEqual([['error', 'A pattern matches nothing', null]]);
});

test('annotations and summary can be switched off; the log and the outputs stay', async () => {
  const step = await newJob().step('verify', { artefacts: 'not-there.xml', annotations: 'false', summary: 'false' });
  expect({ code: step.code, annotations: step.annotations, summary: step.summary }).toEqual({ code: 1, annotations: [], summary: '' });
  expect(step.outputs['findings']).toBe('1');
  expect(step.log).toContain('No file matches the pattern not-there.xml');
});

test('a summary that cannot be written is a warning, and the verdict stands', async () => {
  const step = await newJob().step('verify', {}, { env: { GITHUB_STEP_SUMMARY: '/not/there' } });
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 0, outcome: 'pass' });
  expect(step.annotations.map(({ name, data }) => `${name} ${data.slice(0, 38)}`)).toEqual([
    'warning The job summary could not be written: ',
  ]);
});

test('a folder that nobody can look into fails the check, since nothing was proved of it', async () => {
  const job = newJob({ noPodman: true });
  const closed = join(job.workspace, 'closed');
  mkdirSync(closed, { mode: 0o000 });
  onTestFinished(() => chmodSync(closed, 0o700));
  const step = await job.step('verify');
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 1, outcome: 'findings' });
  expect(told(step)).toEqual([
    ['error', 'The runner may not read it', 'closed'],
    ['error', 'Not everything was examined', null],
  ]);
});
