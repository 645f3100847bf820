// Folders that the runner may not enter: what is in them is seen through podman unshare, to the last name.

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { cli, findingsOf, run, verify } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { ownerOutside } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('closed');
const rootImage = () => images.of('root');

/** A tree below `closed`, which is 0700 and another's: folders in folders, closed ones in closed ones, names that are not UTF-8. */
const TREE = [
  `odd=closed/nested/$(printf 'caf\\351')`,
  'mkdir -p "$odd/deeper" closed/inner/innermost',
  'echo >closed/report.xml; echo >closed/nested/a; echo >"$odd/deeper/b"; echo >closed/inner/innermost/c',
  `echo >"$odd/$(printf '\\377\\376')"; echo >closed/"$(printf 'new\\nline')"; ln -s /etc/passwd closed/link; mkfifo closed/pipe`,
  'echo >open; mkdir mine; echo >mine/f',
  'chown -Rh 100:101 closed; chmod 0700 closed/inner/innermost closed/inner closed',
].join('\n');

/** The bytes of every path below the folder that somebody else owns, as root of Podman's namespace sees them. */
async function foreignBelow(folder: string): Promise<string[]> {
  const names = await output('podman', ['unshare', 'find', folder, '!', '-uid', '0', '-printf', '%P\\0']);
  return names.toString('latin1').split('\0').slice(0, -1).sort();
}

/** The bytes of the paths that a report names, one character a byte. */
const bytesIn = (report: Report) =>
  report.findings
    .filter(({ rule }) => rule === 'foreign-owner')
    .map(({ path, pathBytes }) => Buffer.from(pathBytes ?? path, pathBytes === null ? 'utf8' : 'base64').toString('latin1'))
    .sort();

async function closedTree(): Promise<string> {
  const folder = newFolder();
  await run(folder, ['--image', rootImage(), '--fail-on', 'never', '--script', TREE]);
  return folder;
}

describe('a 0700 folder of another user', () => {
  test('by hand: find may not look into it', async () => {
    const folder = await closedTree();
    const { code, stderr } = await command('find', [join(folder, 'closed')]);
    expect(code).not.toBe(0);
    expect(stderr).toContain('Permission denied');
  });

  test('every entry in it is found, whatever its name', async () => {
    const folder = await closedTree();
    const { code, report } = await verify(folder);
    const foreign = await foreignBelow(folder);
    expect(foreign.length).toBe(14);
    expect(bytesIn(report)).toEqual(foreign);
    expect(report.findings.filter(({ pathBytes }) => pathBytes !== null).length).toBe(4);
    expect(report.summary.byRule).toEqual({ 'foreign-owner': foreign.length, 'special-file': 1, 'unuploadable-name': 1 });
    for (const { owner, container } of report.findings) {
      expect(`${owner?.uid}:${owner?.gid}`).toBe(ownerOutside(100, 101));
      expect(container).toMatchObject({ uid: 100, gid: 101 });
    }
    expect(report.scan?.unexamined).toEqual([]);
    expect(report.scan?.entries).toBe((await output('podman', ['unshare', 'find', folder, '-printf', '.'])).length);
    expect(code).toBe(1);
  });

  test('the run that made it finds the same, with its own origin', async () => {
    const folder = newFolder();
    const { report } = await run(folder, ['--image', rootImage(), '--script', TREE]);
    expect(bytesIn(report)).toEqual(await foreignBelow(folder));
    expect(new Set(report.findings.map(({ origin }) => origin))).toEqual(new Set(['run']));
  });

  test('its type and mode are told', async () => {
    const folder = await closedTree();
    const { report } = await verify(folder);
    const told = Object.fromEntries(report.findings.map(({ path, type, mode }) => [path, `${type} ${mode}`]));
    expect(told).toMatchObject({
      closed: 'folder 0700',
      'closed/link': 'link 0777',
      'closed/pipe': 'fifo 0644',
      'closed/report.xml': 'file 0644',
    });
  });

  test('patterns reach into it', async () => {
    const folder = await closedTree();
    const { code, report } = await verify(folder, ['--artefacts', '**/*.xml']);
    expect(findingsOf(report)).toEqual(['foreign-owner unknown closed', 'foreign-owner unknown closed/report.xml']);
    expect(code).toBe(1);
  });

  test('patterns leave it out', async () => {
    const folder = await closedTree();
    const { code, report } = await verify(folder, ['--artefacts', '**', '--artefacts', '!closed']);
    expect(findingsOf(report)).toEqual([]);
    expect(code).toBe(0);
  });

  test.each(['closed/report.xml', 'closed/inner/innermost', 'closed/*.xml', 'closed/nested/**'])(
    'a pattern that begins in it is no bug of ours: %s',
    async (pattern) => {
      const folder = await closedTree();
      const { code, report } = await verify(folder, ['--artefacts', pattern]);
      expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
      expect(report.findings.length + (report.scan?.unexamined.length ?? 0)).toBeGreaterThan(0);
    },
  );

  test.each(['verify', 'explain'])('%s of a path in it says what is in the way', async (verb) => {
    const folder = await closedTree();
    const { code, stdout, stderr } = await cli(folder, [verb, 'closed/report.xml']);
    expect(stderr).not.toContain('This is a bug');
    expect(code).not.toBe(70);
    expect(`${stdout}${stderr}`).toContain('closed');
  });

  test('explain of the folder itself', async () => {
    const folder = await closedTree();
    const { code, stdout } = await cli(folder, ['explain', 'closed']);
    expect(code).toBe(0);
    expect(stdout).toContain(`closed belongs to ${ownerOutside(100, 101)}, which is one of your subordinate ids`);
  });
});

test('a folder that even podman unshare may not enter does not count when it is left out', async () => {
  const folder = newFolder();
  await run(folder, ['--image', rootImage(), '--script', 'echo >report.xml']);
  const { report } = await verify(folder, ['--artefacts', '**', '--artefacts', '/root', '--artefacts', '!/root']);
  expect(report.findings).toEqual([]);
  expect(report.scan?.unexamined).toEqual([]);
  expect(report.outcome).toBe('pass');
});

test('a closed folder that is the root of the check', async () => {
  const folder = await closedTree();
  const { report } = await verify('/', [join(folder, 'closed')]);
  expect(report.summary.byRule['foreign-owner']).toBe(14);
  expect(report.scan?.unexamined).toEqual([]);
});

test('a closed folder of the runner’s own: unreadable, and what is in it is still checked', async () => {
  const folder = newFolder();
  await run(folder, [
    '--image',
    rootImage(),
    '--fail-on',
    'never',
    '--script',
    'mkdir d; echo >d/mine; echo >d/other; chown 100:101 d/other',
  ]);
  chmodSync(join(folder, 'd'), 0o300);
  const { report } = await verify(folder);
  expect(findingsOf(report)).toEqual(['foreign-owner unknown d/other', 'unreadable unknown d']);
});
