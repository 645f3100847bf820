// How a run is set up: whoever starts, whatever the environment says, the outcome is the same.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { GID, ME, UID, USER } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('run');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });
const IDS = 'echo "$(id -u):$(id -g)" >ids';

describe('who starts', () => {
  test.each(['200:201', 'other', '200'])('--user %s starts as that user, and he becomes the runner', async (user) => {
    const folder = newFolder();
    const checked = await run(folder, ['--image', appImage(), '--user', user, '--script', IDS]);
    expectPass(checked);
    expect(textIn(folder, 'ids')).toBe('200:201');
    expectAllMine(folder);
  });

  test('--user 0:0 on an image with another user is container root, and the runner', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--user', '0:0', '--script', `${IDS}; touch /root/own`]));
    expect(textIn(folder, 'ids')).toBe('0:0');
    expectAllMine(folder);
  });

  test('--mapping none leaves it to the options given, here keep-id', async () => {
    const folder = newFolder();
    const args = ['--mapping', 'none', '--podman-arg', '--userns=keep-id', '--script', IDS];
    const checked = await run(folder, ['--image', rootImage(), ...args]);
    expectPass(checked);
    expect(checked.report.plan?.strategy).toBe('none');
    expect(checked.report.plan?.podmanArgs).toContain('--userns=keep-id');
    expect(textIn(folder, 'ids')).toBe(ME);
    expectAllMine(folder);
  });

  test('an unknown --user is named, and nothing is started', async () => {
    const folder = newFolder();
    const { code, stdout } = await cli(folder, ['run', '--image', appImage(), '--user', 'nobody-knows', '--script', IDS]);
    expect(code).toBe(3);
    expect(stdout).toContain('has no user nobody-knows');
    expect(() => textIn(folder, 'ids')).toThrow(/ENOENT/);
  });
});

describe('what the environment says', () => {
  const environments: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['PODMAN_USERNS=keep-id', { PODMAN_USERNS: 'keep-id' }],
    ['PODMAN_USERNS=auto', { PODMAN_USERNS: 'auto' }],
    ['the USER of somebody else', { USER: 'root', LOGNAME: 'root' }],
    ['a USER that does not exist', { USER: 'no-such-user' }],
    ['an empty USER', { USER: '', LOGNAME: '' }],
  ];

  test.each(environments)('%s changes nothing for an image of root', async (_, env) => {
    const folder = newFolder();
    const checked = await run(folder, ['--image', rootImage(), '--script', IDS], { env });
    expectPass(checked);
    expect(checked.report.plan?.podmanArgs.join(' ')).toContain('--userns host');
    expect(checked.report.host).toMatchObject({ uid: UID, gid: GID, user: USER });
    expect(textIn(folder, 'ids')).toBe('0:0');
    expectAllMine(folder);
  });

  test.each(environments)('%s changes nothing for an image with a user of its own', async (_, env) => {
    const folder = newFolder();
    const checked = await run(folder, ['--image', appImage(), '--script', IDS], { env });
    expectPass(checked);
    expect(checked.report.plan?.strategy).toBe('remap');
    expect(textIn(folder, 'ids')).toBe('100:101');
    expectAllMine(folder);
  });

  test.each([
    ['root', rootImage, '0:0'],
    ['a user of its own', appImage, '100:101'],
  ])('userns = "keep-id" in containers.conf changes nothing for an image with %s', async (_, image, ids) => {
    const [folder, config] = [newFolder(), newFolder('conf-')];
    writeFileSync(join(config, 'containers.conf'), '[containers]\nuserns = "keep-id"\n');
    expectPass(await run(folder, ['--image', image(), '--script', IDS], { env: { CONTAINERS_CONF: join(config, 'containers.conf') } }));
    expect(textIn(folder, 'ids')).toBe(ids);
    expectAllMine(folder);
  });

  test('what mapping none says of PODMAN_USERNS is true', async () => {
    const folder = newFolder();
    const { report } = await run(folder, ['--image', rootImage(), '--mapping', 'none', '--script', IDS], {
      env: { PODMAN_USERNS: 'keep-id' },
    });
    const said = report.plan?.because.some(({ text }) => text.includes('PODMAN_USERNS'));
    expect({ holds: textIn(folder, 'ids') === ME }).toEqual({ holds: said });
  });
});

describe('the network', () => {
  const interfaces = (folder: string) => [...textIn(folder, 'net').matchAll(/^\s*(\w+):/gm)].map(([, name]) => name);

  test('--network none leaves the container alone', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--network', 'none', '--script', 'cat /proc/net/dev >net']));
    expect(interfaces(folder)).toEqual(['lo']);
  });

  test('without it there is one', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--script', 'cat /proc/net/dev >net']));
    expect(interfaces(folder)).toContain('lo');
    expect(interfaces(folder).length).toBeGreaterThan(1);
  });
});

describe('--pull never', () => {
  test('runs what is in the store', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--pull', 'never', '--script', IDS]));
    expectAllMine(folder);
  });

  test('says what is missing, and how to have it, also where the report is JSON', async () => {
    const args = ['--image', 'localhost/e2e-not-there', '--pull', 'never', '--', 'true'];
    const { code, report, stderr } = await run(newFolder(), args);
    expect({ code, outcome: report.outcome, command: report.command }).toEqual({ code: 3, outcome: 'not-run', command: null });
    expect(`${JSON.stringify(report)}${stderr}`).toContain('is not in the store');
    expect(`${JSON.stringify(report)}${stderr}`).toContain('podman images');
  });
});

describe('further options of podman run', () => {
  test('--read-only closes the image, not the artefacts', async () => {
    const folder = newFolder();
    const script = `${IDS}; touch /home/app/own 2>denied || echo closed >home`;
    expectPass(await run(folder, ['--image', appImage(), '--podman-arg', '--read-only', '--script', script]));
    expect(textIn(folder, 'denied')).toContain('Read-only file system');
    expect(textIn(folder, 'home')).toBe('closed');
    expectAllMine(folder);
  });

  test('several of them', async () => {
    const folder = newFolder();
    const args = ['--podman-arg', '--hostname=tester', '--podman-arg=--ulimit=nofile=64:64'];
    expectPass(await run(folder, ['--image', appImage(), ...args, '--script', 'cat /proc/sys/kernel/hostname >name; ulimit -n >limit']));
    expect([textIn(folder, 'name'), textIn(folder, 'limit')]).toEqual(['tester', '64']);
  });
});

describe('the working directory', () => {
  test('is the workspace, at its own path', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--script', 'pwd >where']));
    expect(textIn(folder, 'where')).toBe(folder);
  });

  test('a relative --workdir starts at the workspace', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'packages/app'), { recursive: true });
    expectPass(await run(folder, ['--image', appImage(), '--workdir', 'packages/app', '--script', 'pwd >where']));
    expect(textIn(folder, 'packages/app/where')).toBe(join(folder, 'packages/app'));
    expectAllMine(folder);
  });

  test('an absolute --workdir is one of the container', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--workdir', '/home/app', '--script', `pwd >'${folder}/where'; touch here`]));
    expect(textIn(folder, 'where')).toBe('/home/app');
  });

  test('one that is not there yet is made, and is the runner’s', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', appImage(), '--workdir', 'new/sub', '--script', 'pwd >where']));
    expect(textIn(folder, 'new/sub/where')).toBe(join(folder, 'new/sub'));
    expectAllMine(folder);
  });
});
