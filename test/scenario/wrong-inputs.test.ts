// Mistakes in the inputs of the Action: all of them at once, in the words of a workflow, and nothing is run.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureOf } from './support/folders.ts';
import { newJob } from './support/mini-runner.ts';

const ALL_WRONG = {
  image: '--privileged',
  run: 'npm test',
  command: 'npm\ntest',
  shell: 'bash -x',
  volume: 'not-there/:/data\nout:relative\n/tmp:/a:rw:more',
  'no-workspace': 'yes',
  env: '1ST=x\nGOOD=1\nA-B',
  user: 'a b',
  'container-user': ':5',
  mapping: 'keep-id',
  network: '--host',
  pull: 'sometimes',
  timeout: '10 minutes',
  'podman-arg': '--privileged\n--name=mine\n--userns=host\nmemory',
  'fail-on': 'all',
  artefacts: '!only/excluded',
  report: 'no/such/folder/report.json',
  markdown: '/',
  html: '/etc',
  sarif: 'no/such/folder/report.sarif',
  junit: '/tmp/',
  'code-quality': '/usr',
  annotations: 'on',
  summary: '1',
};

/** What each mistake has to begin with: the name of the input, and what was given. */
const MISTAKES = [
  'image "--privileged"',
  'run and command are both given',
  'shell "bash -x"',
  'volume "/',
  'volume "out:relative"',
  'volume "/tmp:/a:rw:more"',
  'no-workspace "yes"',
  'env "1ST=x"',
  'env "A-B"',
  'user "a b"',
  'container-user ":5"',
  'mapping "keep-id"',
  'network "--host"',
  'pull "sometimes"',
  'timeout "10 minutes"',
  'podman-arg "--name=mine"',
  'podman-arg "--userns=host"',
  'podman-arg "memory"',
  'fail-on "all"',
  'artefacts "!only/excluded"',
  'report "no/such/folder/report.json"',
  'markdown "/"',
  'html "/etc"',
  'sarif "no/such/folder/report.sarif"',
  'junit "/tmp/"',
  'code-quality "/usr"',
  'annotations "on"',
  'summary "1"',
];

test('every mistake is said at once, in one error, and nothing is run', async () => {
  const job = newJob();
  writeFileSync(join(job.workspace, 'source.txt'), 'untouched');
  const before = pictureOf(job.workspace);
  const step = await job.step('.', ALL_WRONG);

  expect({ code: step.code, stderr: step.stderr, outputs: step.outputs, state: step.state, commands: step.commands }).toEqual({
    code: 2,
    stderr: '',
    outputs: {},
    state: {},
    commands: [],
  });
  expect(step.annotations.map(({ name, properties }) => [name, properties])).toEqual([['error', { title: 'rootless-artefacts' }]]);
  const said = step.annotations[0]?.data ?? '';
  for (const mistake of MISTAKES) expect(said).toContain(`\n- ${mistake}`);
  expect(said).toMatch(new RegExp(`^${MISTAKES.length} mistakes in the settings; nothing was run\\.`));
  expect(said).not.toMatch(/^ +at |--image|--script/m);

  expect(job.podman.calls()).toEqual([]);
  expect(pictureOf(job.workspace)).toEqual(before);
  expect(readdirSync(job.temp)).toEqual(['_runner_file_commands']);
});

test('the annotation is not cut by the runner, however much is wrong', async () => {
  const [annotation] = (await newJob().step('.', ALL_WRONG)).annotations;
  // actions/runner cuts a message at 4096 characters.
  expect(annotation?.data.length).toBeLessThanOrEqual(4096);
});

test('a mistake that quotes a command of the runner is no command', async () => {
  const step = await newJob().step('.', { image: 'a\r::set-output name=outcome::pass\n##[error]b', run: 'true' });
  expect({ code: step.code, commands: step.commands, annotations: step.annotations.length }).toEqual({
    code: 2,
    commands: [],
    annotations: 1,
  });
});

test('an input that is empty counts as not given, as an unset expression is handed on', async () => {
  const step = await newJob().step('.', { image: 'localhost/app', run: 'true', timeout: '', mapping: '', report: ' ', shell: '' });
  expect({ code: step.code, annotations: step.annotations }).toEqual({ code: 0, annotations: [] });
});

test.each(['image', 'report', 'artefacts', 'fail-on'])('verify says a wrong %s too', async (input) => {
  const wrong = { image: '-x', report: 'no/such/folder/r.json', artefacts: '../out', 'fail-on': 'all' }[input] ?? '';
  const step = await newJob().step('verify', { [input]: wrong });
  expect(step.code).toBe(2);
  expect(step.annotations[0]?.data).toContain(`\n- ${input} "${wrong}"`);
});
