// Links that a container made must not lead the check out of the artefacts: not as an entry, and not on the way of a pattern.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, findingsOf, run, verify } from './support/cli.ts';
import { newFolder, ownerOf } from './support/folders.ts';
import { ME, ownerOutside } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('links');
const rootImage = () => images.of('root');
const runIn = (folder: string, script: string, ...more: string[]) => run(folder, ['--image', rootImage(), ...more, '--script', script]);

/** A folder outside every workspace with a file that would be a finding. */
async function elsewhere(): Promise<string> {
  const folder = newFolder('elsewhere-');
  await runIn(folder, 'echo >secret.txt; chown 100:101 secret.txt', '--fail-on', 'never');
  expect(ownerOf(folder, 'secret.txt')).toBe(ownerOutside(100, 101));
  return folder;
}

describe('a link as an entry', () => {
  test('is the runner’s like any other; where it leads out, that is a warning', async () => {
    const [folder, outside] = [newFolder(), await elsewhere()];
    const script = `ln -s ${outside} folder; ln -s ${outside}/secret.txt file; ln -s /etc/shadow host; ln -s / root; ln -s . itself`;
    const made = await runIn(folder, script);
    expect(made.code).toBe(0);
    expect(made.report.scan?.entries).toBe(6);
    const { code, report } = await verify(folder);
    expect({ code, entries: report.scan?.entries }).toEqual({ code: 0, entries: 6 });
    expect(findingsOf(report)).toEqual(['file', 'folder', 'host', 'root'].map((name) => `escaping-symlink unknown ${name}`));
    expect(ownerOf(folder, 'host')).toBe(ME);
  });

  test('patterns with wildcards do not go through it', async () => {
    const [folder, outside] = [newFolder(), await elsewhere()];
    const { report } = await runIn(folder, `mkdir out; echo >out/own.txt; ln -s ${outside} out/link`, '--artefacts', 'out/**/*.txt');
    expect(report.findings).toEqual([]);
    const through = await verify(folder, ['--artefacts', 'out/*/secret.txt']);
    expect(findingsOf(through.report)).toEqual(['missing-artefact unknown out/*/secret.txt']);
  });

  test('explain tells the owner of the link, also of one that leads nowhere', async () => {
    const folder = newFolder();
    await runIn(folder, 'ln -s nowhere link; chown -h 100:101 link', '--fail-on', 'never');
    const { code, stdout, stderr } = await cli(folder, ['explain', 'link']);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`link belongs to ${ownerOutside(100, 101)}`);
  });
});

describe('a folder that became a link', () => {
  const patterns = ['reports/secret.txt', 'reports/*.txt', 'reports/**', 'reports'];

  test.each(patterns)('does not lead a run out by the pattern %s', async (pattern) => {
    const [folder, outside] = [newFolder(), await elsewhere()];
    const { code, report } = await runIn(folder, `ln -s ${outside} reports`, '--artefacts', pattern);
    expect(report.scan?.unexamined).toEqual([
      { path: 'reports', pathBytes: null, reason: `the pattern ${pattern} leads through this symbolic link, and no link is followed` },
    ]);
    expect(report.findings.filter(({ rule }) => rule !== 'missing-artefact')).toEqual([]);
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
  });

  test.each(patterns)('does not lead verify out by the pattern %s', async (pattern) => {
    const [folder, outside] = [newFolder(), await elsewhere()];
    await runIn(folder, `ln -s ${outside} reports`);
    const { code, report } = await verify(folder, ['--artefacts', pattern]);
    expect(report.scan?.unexamined.map(({ path }) => path)).toEqual(['reports']);
    expect(report.findings.filter(({ rule }) => rule !== 'missing-artefact')).toEqual([]);
    expect(code).toBe(1);
  });

  test('in the middle of a pattern neither', async () => {
    const [folder, outside] = [newFolder(), await elsewhere()];
    const { report } = await runIn(folder, `mkdir -p a; ln -s ${outside} a/b`, '--artefacts', 'a/b/secret.txt');
    expect(report.scan?.unexamined.map(({ path }) => path)).toEqual(['a/b']);
    expect(report.findings.filter(({ rule }) => rule !== 'missing-artefact')).toEqual([]);
  });
});

test('a mount whose folder is a link on the host is checked where it leads', async () => {
  const [folder, outside] = [newFolder(), newFolder('outside-')];
  await runIn(folder, `ln -s ${outside} out`);
  expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true);
  const { report } = await run(folder, [
    ...['--image', rootImage(), '--no-workspace', '--volume', './out:/output'],
    ...['--script', 'echo >/output/f; chown 100:101 /output/f'],
  ]);
  expect(report.scan?.roots).toEqual([outside]);
  expect(findingsOf(report)).toEqual([`foreign-owner run ${outside}/f`]);
});
