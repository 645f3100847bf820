// Reports are written where the workflow said before the container ran, whatever the container puts in the way.

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './support/folders.ts';
import { newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

/** A job whose container runs a script that knows a folder outside the workspace as $OUTSIDE. */
function newHostileJob(script: string) {
  const outside = newFolder('outside');
  writeFileSync(join(outside, 'victim'), 'untouched');
  const job = newJob({ podman: { run: { script: `OUTSIDE=${outside}; ${script}` } } });
  mkdirSync(join(job.workspace, 'out'));
  return { job, outside };
}

/** How a document of each kind begins. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  report: /^\{\n {2}"version": 1,/,
  markdown: /^### ✅ /,
  html: /^<!doctype html>\n/,
  sarif: /^\{\n {2}"\$schema": "[^"]*sarif-2\.1\.0\.json"/,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /,
  'code-quality': /^\[(?:\]|\n)/,
};

test.each(Object.keys(BEGINS))('a link that the container puts in the place of the %s is replaced, not followed', async (input) => {
  const { job, outside } = newHostileJob('ln -s "$OUTSIDE/victim" out/file');
  const step = await job.step('.', { image: 'localhost/app', run: 'true', [input]: 'out/file' });
  expect(step.code).toBe(0);
  expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('untouched');
  const path = join(job.workspace, 'out/file');
  expect(lstatSync(path).isFile()).toBe(true);
  const text = readFileSync(path, 'utf8');
  if (input === 'report') expect(expectReport(text).outcome).toBe('pass');
  expect(text).toMatch(BEGINS[input] as RegExp);
});

test('a folder that the container replaces by a link is written to as it was', async () => {
  const { job, outside } = newHostileJob('mv out moved; ln -s "$OUTSIDE" out');
  const step = await job.step('.', { image: 'localhost/app', run: 'true', report: 'out/report.json' });
  expect(step.code).toBe(0);
  expect(readdirSync(outside)).toEqual(['victim']);
  expect(expectReport(readFileSync(join(job.workspace, 'moved/report.json'), 'utf8')).outcome).toBe('pass');
});

test('a folder that is there by the name of the report: exit 3, and what to do', async () => {
  const { job } = newHostileJob('mkdir -p out/report.json/full');
  const step = await job.step('.', { image: 'localhost/app', run: 'true', report: 'out/report.json' });
  expect(step.code).toBe(3);
  expect(step.annotations.map(({ data }) => data).join('\n')).toMatch(/out\/report\.json could not be written: [\s\S]*\nCure: /);
  expect(readdirSync(join(job.workspace, 'out'))).toEqual(['report.json']);
});

test('the folder of the report is not there: exit 2, and nothing is run', async () => {
  const job = newJob();
  const step = await job.step('.', { image: 'localhost/app', run: 'true', report: 'not/there/report.json' });
  expect({ code: step.code, calls: job.podman.calls(), left: readdirSync(job.workspace) }).toEqual({ code: 2, calls: [], left: [] });
  expect(step.annotations[0]?.data).toContain('- report "not/there/report.json"');
});

test('a folder that may not be written to: exit 3, and what to do', async () => {
  const step = await newJob().step('.', { image: 'localhost/app', run: 'true', report: '/etc/report.json' });
  expect(step.code).toBe(3);
  expect(step.annotations.map(({ data }) => data).join('\n')).toMatch(/\/etc\/report\.json could not be written: [\s\S]*\nCure: /);
  expect(existsSync('/etc/report.json')).toBe(false);
});

test('an older report is replaced whole', async () => {
  const job = newJob();
  writeFileSync(join(job.workspace, 'report.json'), 'x'.repeat(100_000));
  await job.step('.', { image: 'localhost/app', run: 'true', report: 'report.json' });
  expect(expectReport(readFileSync(join(job.workspace, 'report.json'), 'utf8')).outcome).toBe('pass');
  expect(readdirSync(job.workspace)).toEqual(['report.json']);
});

test('all documents at once, and one that cannot be written keeps back no other', async () => {
  const { job } = newHostileJob('mkdir -p out/sarif/full');
  const files = Object.fromEntries(Object.keys(BEGINS).map((input) => [input, `out/${input}`]));
  const step = await job.step('.', { image: 'localhost/app', run: 'true', ...files });
  expect(step.code).toBe(3);
  expect(step.annotations.map(({ data }) => data).join('\n')).toMatch(/out\/sarif could not be written: /);
  const { sarif, ...written } = BEGINS;
  for (const [input, begins] of Object.entries(written)) expect(readFileSync(join(job.workspace, 'out', input), 'utf8')).toMatch(begins);
  expect(readdirSync(join(job.workspace, 'out')).sort()).toEqual(Object.keys(BEGINS).sort());
});
