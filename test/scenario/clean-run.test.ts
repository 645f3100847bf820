// A run in which all is well, as a workflow sees it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

const SCRIPT = 'echo tested; echo done >result.txt';

test('a clean run passes, and says so in its outputs, its summary and its report', async () => {
  const job = newJob({ podman: { run: { script: SCRIPT } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });

  expect({ code: step.code, stderr: step.stderr, annotations: step.annotations, commands: step.commands, exported: step.exported }).toEqual(
    {
      code: 0,
      stderr: '',
      annotations: [],
      commands: [],
      exported: '',
    },
  );
  const { report: path = '', ...outputs } = step.outputs;
  expect(outputs).toEqual({ outcome: 'pass', findings: '0', 'exit-code': '0', plan: 'default', 'comment-url': '' });
  expect(step.summary).toMatch(/^### ✅ rootless-artefacts: All 2 entries belong to /);

  const report = expectReport(readFileSync(path, 'utf8'));
  expect({ outcome: report.outcome, command: report.command?.exitCode, roots: report.scan?.roots, ci: report.ci.runId }).toEqual({
    outcome: 'pass',
    command: 0,
    roots: [job.workspace],
    ci: '4242',
  });
});

test('the log tells the stages in their order', async () => {
  const job = newJob({ podman: { run: { script: SCRIPT } } });
  const { log } = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  const stages = [
    'Mapping: default, --userns host',
    '\ntested\n',
    '\nPASS  All 2 entries belong to ',
    '\nImage: ',
    '\nCommand: ',
    '\nChecked: ',
  ];
  const places = stages.map((stage) => log.indexOf(stage));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the script of the step is what runs, by sh -e and in the workspace', async () => {
  const job = newJob();
  await job.step('.', { image: 'localhost/app', run: 'npm ci\nnpm test' });
  const [call] = job.podman.callsOf('run');
  expect(call?.files.map(({ text, folderMode }) => ({ text, folderMode }))).toEqual([{ text: 'npm ci\nnpm test', folderMode: '700' }]);
  expect(call?.argv).toContain(`${job.workspace}:${job.workspace}`);
  expect(call?.argv.join(' ')).toMatch(/ --entrypoint sh f{64} -e \/run\/rootless-artefacts-script$/);
});

const keepingEntrypoint: readonly [string, Record<string, string>, string[]][] = [
  ['a command is run by the entrypoint of the image', { command: 'npm\nrun test:all' }, ['npm', 'run test:all']],
  ['without script and command, the image runs what it is made to run', {}, []],
];
test.each(keepingEntrypoint)('%s', async (_, inputs, words) => {
  const job = newJob();
  const { code, annotations } = await job.step('.', { image: 'localhost/app', ...inputs });
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  const argv = job.podman.callsOf('run')[0]?.argv ?? [];
  expect(argv.slice(argv.indexOf('f'.repeat(64)) + 1)).toEqual(words);
  expect(argv).not.toContain('--entrypoint');
});

test('nothing is left of the run but its artefacts and its report, which only the runner can read', async () => {
  const job = newJob({ podman: { run: { script: SCRIPT } } });
  await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect(readdirSync(job.workspace)).toEqual(['result.txt']);
  expect(readdirSync(job.temp).sort()).toEqual(['_runner_file_commands', 'rootless-artefacts']);
  expect((statSync(join(job.temp, 'rootless-artefacts')).mode & 0o777).toString(8)).toBe('700');
});

test('a verify in which all is well needs no Podman', async () => {
  const job = newJob({ noPodman: true });
  const step = await job.step('verify');
  expect({ code: step.code, annotations: step.annotations, outcome: step.outputs['outcome'], plan: step.outputs['plan'] }).toEqual({
    code: 0,
    annotations: [],
    outcome: 'pass',
    plan: '',
  });
});

test('two steps of one job have two reports', async () => {
  const job = newJob();
  const first = await job.step('.', { image: 'localhost/app', run: 'true' });
  const second = await job.step('.', { image: 'localhost/app', run: 'true' });
  expect(second.outputs['report']).not.toBe(first.outputs['report']);
  for (const { outputs } of [first, second]) expect(expectReport(readFileSync(outputs['report'] ?? '', 'utf8')).outcome).toBe('pass');
});
