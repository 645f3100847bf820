// What a run teaches: the setting that its findings propose makes the next one clean, and where no mapping can, they say so.

import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Checked, cli, expectPass, findingsOf, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, ownerOf } from './support/folders.ts';
import { ownerOutside } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('learning');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });
/** Its entrypoint becomes app and runs its one argument as a script. */
const droppingImage = () => images.of('dropping', { changes: ['ENTRYPOINT ["su", "app", "-s", "/bin/sh", "-c"]'] });

/** A workspace into which every user of a container may write. */
function openFolder(): string {
  const folder = newFolder();
  chmodSync(folder, 0o1777); // as /tmp: a folder that everybody may change would be a finding
  return folder;
}

const fixesOf = ({ report }: Checked) => [
  ...new Set(report.findings.map(({ fix }) => (fix === null ? 'none' : `${fix.setting} ${fix.value}`))),
];
const messagesOf = ({ report }: Checked) => report.findings.map(({ message }) => message);

describe('one user of the container left them all: the setting that is proposed, and nothing else, makes the next run clean', () => {
  interface Row {
    readonly what: string;
    readonly image: () => string;
    readonly options: readonly string[];
    readonly command: readonly string[];
    readonly owner: string;
    readonly fix: string;
    readonly user: string;
  }
  const write = 'mkdir -p out/deep; echo tested >out/deep/result.xml; ln -s deep out/link';
  const rows: Row[] = [
    {
      what: 'an entrypoint that drops root by su',
      image: droppingImage,
      options: [],
      command: ['--', write],
      owner: ownerOutside(100, 101),
      fix: 'container-user 100:101',
      user: 'app (100:101)',
    },
    {
      what: 'a script that drops root by su',
      image: rootImage,
      options: [],
      command: ['--script', `su other -s /bin/sh -c "${write}"`],
      owner: ownerOutside(200, 201),
      fix: 'container-user 200:201',
      user: 'other (200:201)',
    },
    {
      what: 'a user without a name, whose primary group is root',
      image: rootImage,
      options: [],
      command: ['--script', `${write}; chown -hR 4321:0 out`],
      owner: ownerOutside(4321, 0),
      fix: 'container-user 4321:0',
      user: '4321:0',
    },
    {
      what: 'the image’s own user with mapping default',
      image: appImage,
      options: ['--mapping', 'default'],
      command: ['--script', write],
      owner: ownerOutside(100, 101),
      fix: 'mapping auto',
      user: 'app (100:101)',
    },
    {
      what: 'the image’s own user, where container-user named another',
      image: appImage,
      options: ['--container-user', 'other'],
      command: ['--script', write],
      // With other as the runner, those below him come one later.
      owner: ownerOutside(101, 102),
      fix: 'container-user 100:101',
      user: 'app (100:101)',
    },
  ];

  test.each(rows.map((row) => [row.what, row] as const))('%s', async (_what, { image, options, command, owner, fix, user }) => {
    const first = openFolder();
    const before = await run(first, ['--image', image(), ...options, ...command]);
    expect({ code: before.code, outcome: before.report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    expect(findingsOf(before.report)).toEqual(
      ['out', 'out/deep', 'out/deep/result.xml', 'out/link'].map((path) => `foreign-owner run ${path}`),
    );
    expect(ownerOf(first, 'out/deep/result.xml')).toBe(owner);
    expect(fixesOf(before)).toEqual([fix]);
    for (const message of messagesOf(before)) expect(message).toContain(`Set ${fix.replace(' ', ': ')}, which makes ${user} you`);

    const second = openFolder();
    expectPass(await run(second, ['--image', image(), ...fix.split(' ').map((word, at) => (at === 0 ? `--${word}` : word)), ...command]));
    expectAllMine(second);
  });
});

describe('mapping default, and another user than the image’s own: both settings are named', () => {
  test('and with both the next run is clean', async () => {
    const args = ['--image', droppingImage(), '--', 'echo >f'];
    const before = await run(openFolder(), ['--mapping', 'default', ...args]);
    expect(messagesOf(before)).toHaveLength(1);
    expect(messagesOf(before)[0]).toContain('Set mapping: auto and container-user: 100:101, which makes app (100:101) you');
    const folder = openFolder();
    expectPass(await run(folder, ['--mapping', 'auto', '--container-user', '100:101', ...args]));
    expectAllMine(folder);
  });
});

describe('several users left files: no mapping can give them all to the runner, and none is proposed', () => {
  const several = [
    {
      what: 'root that gives some of its files to another user',
      image: rootImage,
      script: 'echo >mine; echo >theirs; chown app:app theirs',
      users: 'root (0:0) and app (100:101)',
      foreign: ['theirs'],
    },
    {
      what: 'two users that root became',
      image: rootImage,
      script: 'su app -s /bin/sh -c "echo >a; echo >b"; su other -s /bin/sh -c "echo >c"',
      users: 'app (100:101) and other (200:201)',
      foreign: ['a', 'b', 'c'],
    },
    {
      what: 'three',
      image: rootImage,
      script: 'for id in 9 8 7; do echo >f$id; chown $id:$id f$id; done; echo >more; chown 8:8 more',
      users: '8:8 and 7:7 and 9:9',
      foreign: ['f7', 'f8', 'f9', 'more'],
    },
  ];

  test.each(several.map((row) => [row.what, row] as const))('%s', async (_what, { image, script, users, foreign }) => {
    const folder = openFolder();
    const checked = await run(folder, ['--image', image(), '--script', script]);
    expect({ code: checked.code, outcome: checked.report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    expect(findingsOf(checked.report)).toEqual(foreign.map((path) => `foreign-owner run ${path}`));
    expect(fixesOf(checked)).toEqual(['repair failed']);
    for (const message of messagesOf(checked)) expect(message).toContain(`No mapping can give you the files of ${users}: `);
  });

  test('the command that they are told instead gives the files back', async () => {
    const folder = openFolder();
    const script = 'echo >mine; mkdir theirs; echo >theirs/f; chown -R app:app theirs';
    const checked = await run(folder, ['--image', rootImage(), '--script', script]);
    expect(fixesOf(checked)).toEqual(['repair failed']);
    const commands = messagesOf(checked).map((message) => /by hand: (podman unshare chown .*)$/.exec(message)?.[1]);
    expect(commands).toHaveLength(2);
    for (const line of commands) await output('sh', ['-c', line ?? 'false'], { cwd: folder });
    expectAllMine(folder);
  });

  test('with the setting that is proposed the same run ends clean', async () => {
    const folder = openFolder();
    const script = 'echo >mine; mkdir theirs; echo >theirs/f; chown -R app:app theirs';
    const checked = await run(folder, ['--image', rootImage(), '--repair', 'failed', '--script', script]);
    expect({ code: checked.code, outcome: checked.report.outcome }).toEqual({ code: 0, outcome: 'pass' });
    expectAllMine(folder);
  });
});

describe('explain says whose a file is that a run has left', () => {
  test('of a path: the user of the container, and that no root is needed', async () => {
    const folder = openFolder();
    await run(folder, ['--image', droppingImage(), '--', 'echo >f']);
    const { stdout } = await cli(folder, ['explain', 'f', '--image', droppingImage(), '--format', 'json']);
    const explanation = JSON.parse(stdout);
    expect(explanation).toMatchObject({ from: 'subordinate', container: { uid: 100, gid: 101, user: 'app' } });
    expect(explanation.cure).toContain('podman unshare chown');
  });

  test('of a file of root’s: that it takes root', async () => {
    const explanation = JSON.parse((await cli(openFolder(), ['explain', '/etc/passwd', '--format', 'json'])).stdout);
    expect(explanation).toMatchObject({ from: 'elsewhere', container: null });
    expect(explanation.cure).toContain('It takes root');
  });
});
