// Which store a container starts from, that the plan and the report say why, and that what the run names of the user's own store is
// really his.

import { describe, expect, onTestFinished, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { imagesOf } from './support/images.ts';
import { layersInOwnStore } from './support/stores.ts';

const images = imagesOf('storage');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });
const WRITE = ['--script', 'id -u >uid; echo tested >result'];

/** A name in the user's own store, gone when the test is over. */
async function inOwnStore(kind: string, make: (name: string) => readonly string[], remove: (name: string) => readonly string[]) {
  const name = `e2e-storage-${kind}-${process.pid}`;
  onTestFinished(async () => void (await output('podman', remove(name))));
  await output('podman', make(name));
  return name;
}
const newVolume = () =>
  inOwnStore(
    'volume',
    (name) => ['volume', 'create', name],
    (name) => ['volume', 'rm', '--force', name],
  );
const newNetwork = () =>
  inOwnStore(
    'network',
    (name) => ['network', 'create', name],
    (name) => ['network', 'rm', '--force', name],
  );

interface Case {
  readonly what: string;
  readonly image: () => string;
  readonly options: readonly string[];
  readonly storage: 'native' | 'shifted';
  readonly reason: string;
}

const cases: Case[] = [
  { what: 'USER app', image: appImage, options: [], storage: 'shifted', reason: 'storage-shifted' },
  { what: 'root', image: rootImage, options: [], storage: 'native', reason: 'storage-nothing-to-shift' },
  { what: 'another user', image: rootImage, options: ['--user', 'other'], storage: 'shifted', reason: 'storage-shifted' },
  { what: 'storage native', image: appImage, options: ['--storage', 'native'], storage: 'native', reason: 'storage-asked-native' },
  { what: 'storage shifted', image: rootImage, options: ['--storage', 'shifted'], storage: 'shifted', reason: 'storage-shifted' },
];

test.each(cases.map((row) => [row.what, row.storage, row] as const))('%s: %s', async (_what, storage, { image, options, reason }) => {
  const folder = newFolder();
  const planned = JSON.parse((await cli(folder, ['plan', '--format', 'json', '--image', image(), ...options])).stdout);
  expect(planned.plan.storage).toBe(storage);
  expect(planned.plan.because.map((why: { reason: string }) => why.reason)).toContain(reason);

  const checked = await run(folder, ['--image', image(), ...options, ...WRITE]);
  expectPass(checked);
  expect(checked.report.plan?.storage).toBe(storage);
  const why = checked.report.plan?.because.find((because) => because.reason === reason);
  expect(checked.stderr).toContain(why?.text);
  expectAllMine(folder);
});

test('the plan is a command that can be pasted: it starts the container from the same store', async () => {
  const { stdout } = await cli(newFolder(), ['plan', '--image', appImage()]);
  const [, line = ''] = /^Command: (.*)$/m.exec(stdout) ?? [];
  const folder = newFolder();
  await output('sh', ['-c', `${line} sh -c "id -u >uid"`], { cwd: folder });
  expect(textIn(folder, 'uid')).toBe('100');
  expectAllMine(folder);
});

test('the first run of an image leaves no layer in the user’s own store; a native one leaves a copy', async () => {
  const image = images.of('never-mapped', { changes: ['USER 4711:4712'] });
  const before = await layersInOwnStore();
  expectPass(await run(newFolder(), ['--image', image, ...WRITE]));
  expect(await layersInOwnStore()).toBe(before);
  expectPass(await run(newFolder(), ['--image', image, '--storage', 'native', ...WRITE]));
  expect(await layersInOwnStore()).toBe(before + 1);
});

describe('what only the user’s own store has', () => {
  async function expectNative(what: string, args: readonly string[]) {
    const folder = newFolder();
    const checked = await run(folder, ['--image', appImage(), ...args]);
    expectPass(checked);
    expect(checked.report.plan?.storage).toBe('native');
    const why = `Storage is your own store, because the run names ${what}, which only the user's own store has.`;
    expect(checked.report.plan?.because.find(({ reason }) => reason === 'storage-native')?.text).toContain(why);
    expect(checked.stderr).toContain(why);
    return folder;
  }

  test('a named volume: what is in it is the user’s, and what is written into it is there afterwards', async () => {
    const volume = await newVolume();
    await output('podman', ['run', '--rm', '--volume', `${volume}:/data`, rootImage(), 'sh', '-c', 'echo mine >/data/f; chmod 777 /data']);
    const script = 'cat /data/f >copy; echo ours >/data/g';
    const folder = await expectNative(`the volume ${volume}`, ['--volume', `${volume}:/data`, '--script', script]);
    expect(textIn(folder, 'copy')).toBe('mine');
    const read = await output('podman', ['run', '--rm', '--volume', `${volume}:/data`, rootImage(), 'cat', '/data/g']);
    expect(read.toString()).toBe('ours\n');
  });

  test('a secret', async () => {
    const folder = newFolder();
    const name = `e2e-storage-secret-${process.pid}`;
    onTestFinished(async () => void (await output('podman', ['secret', 'rm', name])));
    await output('sh', ['-c', `echo hush | podman secret create ${name} -`], { cwd: folder });
    const read = await expectNative('a thing by --secret', ['--podman-arg', `--secret=${name}`, '--script', `cat /run/secrets/${name} >s`]);
    expect(textIn(read, 's')).toBe('hush');
  });

  test('a network', async () => {
    const network = await newNetwork();
    await expectNative(`the network ${network}`, ['--network', network, '--', 'true']);
  });

  test('the network of a container', async () => {
    const name = await inOwnStore(
      'container',
      (container) => ['run', '--detach', '--name', container, '--hostname', 'neighbour', rootImage(), 'sleep', '300'],
      (container) => ['rm', '--force', '--time', '0', container],
    );
    const folder = await expectNative(`the container ${name}`, [
      '--network',
      `container:${name}`,
      '--script',
      'busybox readlink /proc/self/ns/net >ns',
    ]);
    const theirs = await output('podman', ['exec', name, 'busybox', 'readlink', '/proc/self/ns/net']);
    expect(textIn(folder, 'ns')).toBe(theirs.toString().trim());
  });

  test.each([
    ['a volume', ['--volume', 'cache:/cache'], 'the volume cache'],
    ['a network', ['--network', 'backend'], 'the network backend'],
    ['a secret', ['--podman-arg', '--secret=token'], 'a thing by --secret'],
  ])('together with storage shifted is a mistake: %s', async (_what, options, words) => {
    const { code, stderr } = await cli(newFolder(), ['run', '--image', appImage(), '--storage', 'shifted', ...options, '--', 'true']);
    expect(code).toBe(2);
    expect(stderr).toContain(`--storage "shifted" cannot be had: the run names ${words}, which only the user's own store has.`);
  });
});
