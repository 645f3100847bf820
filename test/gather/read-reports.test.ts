// Reports of a job that is not trusted, on a real disk.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readReports } from '../../src/gather/read-reports.ts';
import { buildReport } from '../../src/report/json.ts';
import { runFacts, verdictOf } from '../support/facts.ts';

const REPORT = JSON.stringify(buildReport(runFacts({}, verdictOf([]))));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const place = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const mistakesOf = (...paths: string[]) => {
  try {
    readReports(paths);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.mistakes.map(({ value, problem }) => `${value?.replace(folder, '')} ${problem}`);
  }
};

test('files and folders, as download-artifact makes them', () => {
  mkdirSync(join(folder, 'report-24'));
  place('report-24/report.json', REPORT);
  place('alone.json', REPORT);
  place('report-24/notes.txt', 'no report');
  const files = readReports([folder, join(folder, 'alone.json')]).map(({ file }) => file.replace(folder, ''));
  expect(files).toEqual(['/alone.json', '/report-24/report.json', '/alone.json']);
});

test('every one that cannot be used is said, at once', () => {
  symlinkSync('/etc/passwd', join(folder, 'link.json'));
  spawnSync('mkfifo', [join(folder, 'pipe.json')]);
  truncateSync(place('huge.json', ''), 65 * 1024 * 1024);
  const said = mistakesOf(
    place('broken.json', '{'),
    place('other.json', '{"version":1}'),
    place('more.json', REPORT.replace('"version":1', '"version":1,"more":1')),
    join(folder, 'link.json'),
    join(folder, 'pipe.json'),
    join(folder, 'huge.json'),
    join(folder, 'gone.json'),
  );
  expect(said.map((line) => line.split('. Allowed')[0])).toEqual([
    '/broken.json is not JSON',
    '/other.json is not a report of version 1, at tool',
    '/more.json is not a report of version 1, at more',
    expect.stringMatching(/^\/link\.json cannot be read: ELOOP/),
    '/pipe.json cannot be read: it is no regular file',
    '/huge.json cannot be read: it is too large',
    expect.stringMatching(/^\/gone\.json cannot be read: ENOENT/),
  ]);
});

test('a folder with links and nothing else holds no report: none is followed', () => {
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync('/etc/passwd', join(folder, 'report.json'));
  expect(mistakesOf(folder)).toEqual([expect.stringContaining('holds no report')]);
});
