// Ten thousand names as hostile as a container can make them: each is found once, by its exact bytes, and what we print of them is
// still our own words.

import { mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { expectReport } from '../scenario/support/report.ts';
import { hear } from '../scenario/support/runner-commands.ts';
import { expectOnlyText, htmlOf } from '../support/cmark-gfm.ts';
import { hostileNames, LONGEST_NAME } from '../support/hostile-names.ts';
import { runnerCommands } from '../support/runner-commands.ts';
import { cli } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder, removeFolder } from './support/folders.ts';
import { makeHostileTree } from './support/hostile-tree.ts';

/** Two halves: a report lists ten thousand findings, and a name can break two rules. */
const HALVES = ['left', 'right'] as const;
const names = hostileNames(10_000, 20_261_124);

let workspace = '';
const made = new Map<string, readonly string[]>();
beforeAll(() => {
  workspace = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-hostile-'));
  for (const [index, half] of HALVES.entries()) {
    mkdirSync(join(workspace, half));
    const paths = makeHostileTree(join(workspace, half), names.slice(index * 5000, (index + 1) * 5000));
    made.set(half, paths.map((path) => Buffer.concat([Buffer.from(`${half}/`), path]).toString('latin1')).sort());
  }
});
afterAll(() => removeFolder(workspace));

/** The bytes of a path, one character a byte, in whichever way the report carries them. */
function bytesIn({ path, pathBytes }: Report['findings'][number]): string {
  const bytes = pathBytes === null ? Buffer.from(path) : Buffer.from(pathBytes, 'base64');
  // The bytes are carried where the text alone would not do, and only there.
  expect(Buffer.from(bytes.toString()).equals(bytes)).toBe(pathBytes === null);
  return bytes.toString('latin1');
}
const ofRule = (report: Report, rule: string) =>
  report.findings
    .filter((finding) => finding.rule === rule)
    .map(bytesIn)
    .sort();

test('they are as hostile as they should be', async () => {
  const paths = [...made.values()].flat();
  expect(paths.length).toBe(10_000);
  expect(names.filter(({ length }) => length === LONGEST_NAME).length).toBeGreaterThan(1000);
  for (const byte of Array.from({ length: 256 }, (_, index) => index).filter((index) => index !== 0 && index !== 0x2f))
    expect(
      names.some((name) => name.includes(byte)),
      `byte ${byte}`,
    ).toBe(true);
  expect(paths.some((path) => workspace.length + path.length > 3800 && workspace.length + path.length < 4096)).toBe(true);
  expect(paths.some((path) => workspace.length + path.length > 8000)).toBe(true);
  const found = await output('podman', ['unshare', 'find', workspace, '!', '-uid', '0', '-printf', '%P\\0']);
  expect(found.toString('latin1').split('\0').slice(0, -1).sort()).toEqual(paths.sort());
});

describe.each(HALVES)('of those in %s', (half) => {
  test('each is found once, by its bytes, in one valid report', async () => {
    const { code, stdout } = await cli(workspace, ['verify', '--format', 'json', half]);
    const report = expectReport(stdout);
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    expect(report.scan).toMatchObject({ entries: 5001, unexamined: [] });
    expect(ofRule(report, 'foreign-owner')).toEqual(made.get(half));
    const refused = made.get(half)?.filter((path) => /[":<>|*?\r\n]/.test(path.slice(path.lastIndexOf('/') + 1)));
    expect(refused?.length).toBeGreaterThan(1000);
    expect(ofRule(report, 'unuploadable-name')).toEqual(refused);
    expect(report.summary).toMatchObject({ byRule: { 'foreign-owner': 5000, 'unuploadable-name': refused?.length }, omitted: 0 });
    expect(report.findings.length).toBe(5000 + (refused?.length ?? Number.NaN));
  });

  test('patterns find the same', async () => {
    const { stdout } = await cli(workspace, ['verify', '--format', 'json', '--artefacts', `${half}/**`]);
    expect(ofRule(expectReport(stdout), 'foreign-owner')).toEqual(made.get(half));
  });

  test('the lines of the log are all ours', async () => {
    const { stdout, stderr } = await cli(workspace, ['verify', half]);
    expect(stderr).toBe('');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const ours = /^(?:|FAIL {2}.*|Checked: .*|(?:error|warning) [a-z-]+: [\d,]+ findings?| {2}\S.*| {4}\S.*)$/;
    expect(stdout.split('\n').filter((line) => !ours.test(line))).toEqual([]);
  });

  test('the runner hears nothing in them', async () => {
    const { stdout, stderr } = await cli(workspace, ['verify', half], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout.length).toBeGreaterThan(500);
    for (const text of [stdout, stderr]) {
      expect(runnerCommands(Buffer.from(text))).toEqual([]);
      expect(hear(text)).toMatchObject({ commands: [], deaf: false });
    }
  });

  test('the Markdown is text', async () => {
    const file = join(newFolder(), 'report.md');
    await cli(workspace, ['verify', '--markdown', file, half]);
    expect(expectOnlyText(htmlOf(readFileSync(file, 'utf8'))).length).toBeGreaterThan(5);
  });
});
