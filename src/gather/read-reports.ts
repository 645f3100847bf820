// Reads the JSON reports of other jobs. They may come from a job that is not trusted (the artefact of a fork's pull request): only
// regular files of a sane size are read, no link is followed, and what is not a report by its schema is a mistake, said with its place.

import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Mistake, UsageError } from '../errors.ts';
import { Report } from '../report/schema.ts';

const LARGEST = 64 * 1024 * 1024;
/** A workflow can have 256 jobs of a matrix, and several matrices. */
const MOST = 1000;
const DEEPEST = 5;

export interface ReadReport {
  readonly file: string;
  readonly report: Report;
}

/** The reports in these files, and in the `*.json` of these folders. Throws a UsageError that lists every one that cannot be used. */
export function readReports(paths: readonly string[]): readonly ReadReport[] {
  const mistakes: Mistake[] = [];
  const say = (file: string, problem: string) => mistakes.push({ setting: 'FILE', value: file, problem, example: null });
  const files = paths.flatMap((path) => filesIn(path, DEEPEST));
  if (files.length > MOST) say(String(files.length), `are too many reports. Allowed: up to ${MOST}`);
  if (files.length === 0)
    say(paths.join(' '), 'holds no report. Allowed: JSON reports, or folders with some (as actions/download-artifact makes them)');
  const reports = files.slice(0, MOST).flatMap((file) => {
    const read = readReport(file);
    if ('problem' in read) say(file, read.problem);
    return 'problem' in read ? [] : [{ file, report: read.report }];
  });
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return reports;
}

function filesIn(path: string, depth: number): string[] {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  if (depth === 0) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || (entry.isFile() && entry.name.endsWith('.json')))
    .map(({ name }) => join(path, name))
    .sort()
    .flatMap((child) => filesIn(child, depth - 1));
}

function readReport(file: string): { readonly report: Report } | { readonly problem: string } {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return { problem: `cannot be read: ${error instanceof Error ? error.message : error}. Allowed: a regular file of at most 64 MiB` };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON. Allowed: the JSON report of run or verify' };
  }
  const result = v.safeParse(Report, json);
  if (result.success) return { report: result.output };
  const [issue] = result.issues;
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return { problem: `is not a report of version 1${place === '' ? '' : `, at ${place}`}. Allowed: schema/report-v1.schema.json` };
}

function readText(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Error('it is no regular file');
    if (stat.size > LARGEST) throw new Error('it is too large');
    const buffer = Buffer.alloc(stat.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    return buffer.toString('utf8', 0, length);
  } finally {
    closeSync(descriptor);
  }
}
