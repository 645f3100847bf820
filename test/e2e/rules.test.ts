// The rules that are not of owner and rights, each on what a real container left.

import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { outside } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('rules');
const inContainer = (folder: string, script: string, ...options: string[]) =>
  run(folder, ['--image', images.of('app', { changes: ['USER app'] }), ...options, '--script', script]);

interface Case {
  readonly what: string;
  readonly script: string;
  readonly rule: string;
  readonly path: string;
  /** Where `artefacts` does not say what is uploaded, and where it does. */
  readonly levels: readonly [string, string];
}

const cases: readonly Case[] = [
  { what: 'a setuid file', script: 'echo >f; chmod 4755 f', rule: 'setid-bit', path: 'f', levels: ['error', 'error'] },
  { what: 'a file open to all', script: 'echo >f; chmod 666 f', rule: 'world-writable', path: 'f', levels: ['warning', 'warning'] },
  {
    what: 'a folder open to all',
    script: 'mkdir d; chmod 777 d; echo >d/f',
    rule: 'world-writable',
    path: 'd',
    levels: ['warning', 'warning'],
  },
  { what: 'a pipe', script: 'echo >f; mkfifo pipe', rule: 'special-file', path: 'pipe', levels: ['warning', 'error'] },
  { what: 'a name with a colon', script: 'echo >a:b', rule: 'unuploadable-name', path: 'a:b', levels: ['warning', 'error'] },
  {
    what: 'a link to a file of the host',
    script: 'echo >f; ln -s /etc/passwd link',
    rule: 'escaping-symlink',
    path: 'link',
    levels: ['warning', 'error'],
  },
];

describe.each(cases)('$what', ({ script, rule, path, levels }) => {
  test.each([
    ['in the workspace', [], levels[0]],
    ['among the artefacts', ['--artefacts', '**'], levels[1]],
  ])('%s', async (_, options, level) => {
    const folder = newFolder();
    const { code, report } = await inContainer(folder, script, ...options);
    expect(report.findings.map((finding) => [finding.rule, finding.path, finding.level, finding.origin])).toEqual([
      [rule, path, level, 'run'],
    ]);
    expect(code).toBe(level === 'error' ? 1 : 0);
    const later = await verify(folder, [...options]);
    expect(later.report.findings.map((finding) => [finding.rule, finding.path, finding.level])).toEqual([[rule, path, level]]);
  });
});

describe('links', () => {
  test.each([
    ['to a file beside it', 'echo >f; ln -s f link'],
    ['up and down again inside', 'mkdir d; echo >f; ln -s ../f d/link'],
    ['to what is only in the container', 'echo >f; ln -s /bin/busybox-of-the-image link'],
    ['that lead nowhere', 'echo >f; ln -s nowhere link'],
    ['in a circle', 'echo >f; ln -s b a; ln -s a b'],
  ])('%s are fine', async (_, script) => {
    const { code, report } = await inContainer(newFolder(), script, '--artefacts', '**');
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
  });

  test('through another link, out of the workspace: where it leads is told', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    mkdirSync(join(elsewhere, 'deep'));
    writeFileSync(join(elsewhere, 'secret'), '');
    symlinkSync(join(elsewhere, 'deep'), join(folder, 'way'));
    await inContainer(folder, 'ln -s way/../secret link');
    const { report } = await verify(folder, ['--artefacts', '**']);
    const said = report.findings.filter(({ rule }) => rule === 'escaping-symlink').map(({ message }) => message);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(`link is a link that leads to ${elsewhere}/secret, outside the workspace`);
    expect(said[1]).toContain(`leads to ${elsewhere}/deep`);
  });
});

describe('what no mode shows', () => {
  test('an access list that names a user of the container, on what the run changed', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'before'), '');
    const id = outside('uid', 200);
    const list = (path: string) => output('setfacl', ['-m', `u:${id}:rw`, path]);
    await list(join(folder, 'before'));
    // The image has no setfacl; what it would do is done from outside while the run is watched.
    const { report } = await run(
      folder,
      ['--image', images.of('app', { changes: ['USER app'] }), '--script', 'echo >during; while [ ! -e go ]; do sleep 0.1; done'],
      {
        started: () => void listOnceThere(join(folder, 'during'), join(folder, 'go'), list),
      },
    );
    expect(report.findings.map(({ rule, path, level }) => [rule, path, level])).toEqual([['foreign-acl', 'during', 'warning']]);
    expect(report.findings[0]?.message).toContain(`during has an access list that names user ${id}`);
    const everything = await verify(folder, ['--attributes', 'all']);
    expect(everything.report.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['foreign-acl', 'before'],
      ['foreign-acl', 'during'],
    ]);
    expect((await verify(folder)).report.findings).toEqual([]);
  });

  test('file capabilities, also on a name that could pose as a line', async () => {
    const folder = newFolder();
    const name = 'x\n# file: y';
    writeFileSync(join(folder, name), '');
    await output('podman', ['unshare', '/usr/sbin/setcap', 'cap_net_raw+ep', join(folder, name)]);
    const { report } = await verify(folder, ['--attributes', 'all', '--artefacts', '.']);
    expect(report.findings.map(({ rule, path }) => [rule, path])).toContainEqual(['file-capability', name]);
    expect(report.findings.map(({ path }) => path)).not.toContain('y');
  });

  test('where getfattr is missing, that is said', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'f'), '');
    const bin = newFolder();
    for (const tool of ['find', 'podman']) symlinkSync(`/usr/bin/${tool}`, join(bin, tool));
    const { code, report } = await verify(folder, ['--attributes', 'all'], { env: { PATH: bin } });
    expect(report.scan?.notChecked.map(({ rule }) => rule)).toEqual(['file-capability', 'foreign-acl']);
    expect(report.scan?.notChecked[0]?.reason).toContain('apt-get install -y attr');
    expect(code).toBe(0);
  });
});

async function listOnceThere(path: string, go: string, list: (path: string) => Promise<unknown>): Promise<void> {
  while (lstatSync(path, { throwIfNoEntry: false }) === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  await list(path);
  writeFileSync(go, '');
}
