// The rules, on trees that a container really made. It runs as root with the default mapping, so it can give files away.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectPass, findingsOf, run, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, ownerOf } from './support/folders.ts';
import { ME, outside, ownerOutside, UID } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('verify');
const rootImage = () => images.of('root');
const inContainer = (folder: string, script: string, ...more: string[]) =>
  run(folder, ['--image', rootImage(), ...more, '--script', script]);

interface Row {
  readonly what: string;
  readonly script: string;
  /** `rule path`, as found. */
  readonly found: readonly string[];
  /** Of all of them, or of each. */
  readonly level?: 'error' | 'warning' | readonly string[];
  /** Part of what is said of it. */
  readonly said?: string;
}

const rows: Row[] = [
  {
    what: 'a file of another user',
    script: 'echo >f; chown 100:101 f',
    found: ['foreign-owner f'],
    said: `belongs to ${ownerOutside(100, 101)}`,
  },
  { what: 'a file of another user in the runner’s group', script: 'echo >f; chown 100 f', found: ['foreign-owner f'] },
  {
    what: 'a folder of another user, in it one of the runner’s',
    script: 'mkdir d; echo >d/f; chown 100:101 d',
    found: ['foreign-owner d'],
  },
  {
    what: 'a link of another user to a file of the runner’s',
    script: 'echo >f; ln -s f l; chown -h 100:101 l',
    found: ['foreign-owner l'],
  },
  {
    what: 'a pipe of another user',
    script: 'mkfifo p; chown 100:101 p',
    found: ['foreign-owner p', 'special-file p'],
    level: ['error', 'warning'],
  },
  {
    what: 'a foreign file that is also closed: one finding, the cause',
    script: 'echo >f; chmod 0 f; chown 100:101 f',
    found: ['foreign-owner f'],
  },
  {
    what: 'a file of another group',
    script: 'echo >f; chgrp 101 f',
    found: ['foreign-group f'],
    level: 'warning',
    said: `its group ${outside('gid', 101)} is none of yours`,
  },
  {
    what: 'files in a folder that hands on its group',
    script: 'mkdir d; chgrp 101 d; chmod 2775 d; echo >d/f',
    found: ['foreign-group d', 'foreign-group d/f'],
    level: 'warning',
  },
  { what: 'a file of mode 000', script: 'echo >f; chmod 000 f', found: ['unreadable f'], said: 'its mode 0000 does not let you read it' },
  { what: 'a file that can be written and not read', script: 'echo >f; chmod 0220 f', found: ['unreadable f'] },
  {
    what: 'a folder that can be entered and not listed',
    script: 'mkdir d; echo >d/f; chmod 0300 d',
    found: ['unreadable d'],
    said: 'does not let you look into it',
  },
  { what: 'a folder that can be listed and not entered', script: 'mkdir d; echo >d/f; chmod 0600 d', found: ['unreadable d'] },
  {
    what: 'closed folders in each other',
    script: 'mkdir -p d/e; echo >d/e/f; chmod 0 d/e/f d/e d',
    found: ['unreadable d', 'unreadable d/e', 'unreadable d/e/f'],
  },
  {
    what: 'a folder with something in it that cannot be deleted',
    script: 'mkdir d; echo >d/f; chmod 0555 d',
    found: ['undeletable d'],
    said: 'does not let you delete what is in it',
  },
  {
    what: 'an undeletable folder below another',
    script: 'mkdir -p d/e; echo >d/e/f; chmod 0555 d/e d',
    found: ['undeletable d', 'undeletable d/e'],
  },
  { what: 'an empty folder without the right to write', script: 'mkdir d; chmod 0555 d', found: [] },
  { what: 'a file without the right to write', script: 'echo >f; chmod 0444 f', found: [] },
  { what: 'a link that leads nowhere', script: 'ln -s nowhere l', found: [] },
  {
    what: 'names as nobody wants them',
    script: `echo >' a b'; echo >-rf; echo >"$(printf 'new\\nline')"; echo >'*'; echo >"$(printf 'caf\\351')"`,
    found: ['unuploadable-name *', 'unuploadable-name new\nline'],
    level: 'warning',
  },
];

test.each(rows.map((row) => [row.what, row] as const))('%s', async (_, { script, found, level = 'error', said = '' }) => {
  const folder = newFolder();
  const made = await inContainer(folder, script);
  const levels = typeof level === 'string' ? found.map(() => level) : level;
  const code = levels.includes('error') ? 1 : 0;
  expect(findingsOf(made.report)).toEqual(found.map((finding) => finding.replace(' ', ' run ')));
  expect({ code: made.code, outcome: made.report.outcome }).toEqual({ code, outcome: code === 0 ? 'pass' : 'findings' });

  const later = await verify(folder);
  expect(findingsOf(later.report)).toEqual(found.map((finding) => finding.replace(' ', ' unknown ')));
  expect(later.code).toBe(code);
  expect(later.report.findings.map((finding) => finding.level)).toEqual(levels);
  for (const { message } of later.report.findings) expect(message).toContain(said);
  expect(later.report.scan?.unexamined).toEqual([]);
  expect(later.report.scan?.entries).toBe((await output('podman', ['unshare', 'find', folder, '-printf', '.'])).length);
});

test('a warning fails where fail-on says so, and nothing fails where it says never', async () => {
  const folder = newFolder();
  await inContainer(folder, 'echo >f; chgrp 101 f; echo >g; chown 100 g');
  expect((await verify(folder, ['--artefacts', 'f'])).code).toBe(0);
  expect((await verify(folder, ['--artefacts', 'f', '--fail-on', 'warning'])).code).toBe(1);
  expect((await verify(folder, ['--artefacts', 'g'])).code).toBe(1);
  expect((await verify(folder, ['--artefacts', 'g', '--fail-on', 'never'])).code).toBe(0);
});

test('the workspace itself can be what is wrong', async () => {
  const folder = newFolder();
  const made = await inContainer(folder, 'mkdir -p d; echo >d/f; chown 100:101 d/f; chmod 0 .');
  expect(findingsOf(made.report)).toEqual(['foreign-owner run d/f', 'unreadable run .']);
  expect(made.report.scan).toMatchObject({ entries: 3, unexamined: [] });
});

describe('missing-artefact', () => {
  const missing = ['reports/*.xml', 'reports/**', 'report.xml', 'empty', '**/*.log'];

  test.each(missing)('%s, which matches no file', async (pattern) => {
    const folder = newFolder();
    const { code, report } = await inContainer(folder, 'mkdir -p empty/er; echo >other.xml', '--artefacts', pattern);
    expect(findingsOf(report)).toEqual([`missing-artefact unknown ${pattern}`]);
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    expect(report.findings[0]).toMatchObject({ owner: null, container: null, type: null });
  });

  test('a folder in which there is only a folder whose name is not UTF-8', async () => {
    const folder = newFolder();
    const { report } = await inContainer(folder, `mkdir -p "out/$(printf 'caf\\351')"`, '--artefacts', 'out');
    expect(findingsOf(report)).toEqual(['missing-artefact unknown out']);
  });

  test('one pattern that matches does not speak for another', async () => {
    const folder = newFolder();
    const patterns = ['--artefacts', '*.xml', '--artefacts', '*.json'];
    const { report } = await inContainer(folder, 'echo >a.xml', ...patterns);
    expect(findingsOf(report)).toEqual(['missing-artefact unknown *.json']);
    expectPass(await inContainer(folder, 'echo >a.json', ...patterns));
  });
});

test('roots inside each other are looked at once', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'out/deep'), { recursive: true });
  const volumes = ['--volume', './out:/output', '--volume', './out/deep:/deep'];
  const { report } = await inContainer(folder, 'echo >/output/f; echo >/deep/g; chown 100 /deep/g', ...volumes);
  expect(report.scan).toMatchObject({ roots: [folder], entries: 5 });
  expect(findingsOf(report)).toEqual(['foreign-owner run out/deep/g']);

  const again = await verify(folder, ['out', 'out/deep', '.', 'out/f']);
  expect(again.report.scan).toMatchObject({ roots: [folder], entries: 5 });
  expect(findingsOf(again.report)).toEqual(['foreign-owner unknown out/deep/g']);
});

test('a folder whose name begins with that of another is not inside it', async () => {
  const folder = newFolder();
  for (const name of ['out', 'out-2']) mkdirSync(join(folder, name));
  await inContainer(folder, 'echo >out/f; echo >out-2/f; chown 100 out/f out-2/f');
  const { report } = await verify(folder, ['out', 'out-2']);
  expect(report.scan).toMatchObject({ roots: [join(folder, 'out'), join(folder, 'out-2')], entries: 4 });
  expect(findingsOf(report)).toEqual(['foreign-owner unknown out-2/f', 'foreign-owner unknown out/f']);
});

test('paths outside the workspace are told in full', async () => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  await inContainer(elsewhere, 'echo >f; chown 100:101 f');
  const { report } = await verify(folder, [elsewhere]);
  expect(findingsOf(report)).toEqual([`foreign-owner unknown ${elsewhere}/f`]);
  expect(ownerOf(elsewhere, 'f')).toBe(ownerOutside(100, 101));
});

test('what the runner made himself passes', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/c'), '');
  symlinkSync('b/c', join(folder, 'a/link'));
  const { code, report } = await verify(folder);
  expect({ code, entries: report.scan?.entries, host: report.host.uid }).toEqual({ code: 0, entries: 5, host: UID });
  expect(report.findings).toEqual([]);
  expectAllMine(folder);
  expect(ownerOf(folder, 'a/link')).toBe(ME);
});
