// Images that are in no registry: a folder or file that an earlier step wrote, Docker's daemon, the store itself.

import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { expectAllMine, newFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';
import { type LayoutImage, SHELL, users, writeLayout } from './support/oci-layout.ts';
import { isStored, removeAfterwards } from './support/registry.ts';
import { watch } from './support/witness.ts';

const images = imagesOf('places');
const remember = removeAfterwards();

const APP: LayoutImage = { user: 'app', layers: [[...SHELL, ...users('app', 100, 101)]] };
const NUMBERS: LayoutImage = { user: '100:101', layers: [SHELL] };

function layoutOf(image: LayoutImage, tag?: string): { readonly layout: string; readonly id: string } {
  const layout = newFolder();
  const [id = ''] = writeLayout(layout, [image], tag === undefined ? {} : { tag });
  remember(id);
  return { layout, id };
}

async function archiveOf(layout: string, kind: 'oci-archive' | 'docker-archive', name = ''): Promise<string> {
  const file = join(newFolder(), 'image.tar');
  await output('skopeo', ['--insecure-policy', 'copy', '--quiet', `oci:${layout}`, `${kind}:${file}${name}`]);
  return file;
}

async function planOf(image: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await cli(newFolder(), ['plan', '--format', 'json', '--image', image], { env });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

/** Plans it, which leaves the store as it was, and runs it: the same image, the same plan. */
async function expectPlannedAndRun(image: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const planned = await planOf(image, env);
  expect(await isStored(planned.image.id)).toBe(false);
  expect(planned.image.user).toMatchObject({ uid: 100, gid: 101 });
  const folder = newFolder();
  const ran = await run(folder, ['--image', image, '--script', 'echo >made'], { env });
  remember(ran.report.image?.id as string);
  expectPass(ran);
  expectAllMine(folder);
  expect(ran.report.image).toMatchObject({ reference: image, id: planned.image.id });
  expect(ran.report.plan?.podmanArgs).toEqual(expect.arrayContaining(planned.plan.podmanArgs));
  // What was copied in by the run is known by its id, so the plan has nothing to ask outside.
  expect((await planOf(image, env)).pull).toBeNull();
  return planned.image.id;
}

test('oci: a folder', async () => {
  const { layout, id } = layoutOf(APP);
  expect(await expectPlannedAndRun(`oci:${layout}`)).toBe(id);
});

test('oci: the tag of a folder, which is written anew between two runs', async () => {
  const { layout, id } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/first' }]] }, 'tests');
  expect(await expectPlannedAndRun(`oci:${layout}:tests`)).toBe(id);
  const [second = ''] = writeLayout(layout, [{ ...NUMBERS, layers: [SHELL, [{ path: 'srv/second' }]] }], { tag: 'tests' });
  remember(second);
  expect(await expectPlannedAndRun(`oci:${layout}:tests`)).toBe(second);
});

test('oci-archive: a file', async () => {
  const { layout, id } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/archive' }]] });
  expect(await expectPlannedAndRun(`oci-archive:${await archiveOf(layout, 'oci-archive')}`)).toBe(id);
});

test('docker-archive: a file, named or not', async () => {
  const { layout } = layoutOf({ ...APP, layers: [...APP.layers, [{ path: 'srv/docker' }]] });
  const file = await archiveOf(layout, 'docker-archive', ':localhost/e2e-archive:1');
  const id = await expectPlannedAndRun(`docker-archive:${file}`);
  expect((await planOf(`docker-archive:${file}:localhost/e2e-archive:1`)).image.id).toBe(id);
});

test('a path that is relative is one in the workspace', async () => {
  const { layout } = layoutOf({ ...APP, layers: [...APP.layers, [{ path: 'srv/relative' }]] });
  const { code, stdout } = await cli(join(layout, '..'), ['plan', '--image', `oci:./${layout.split('/').at(-1)}`]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('USER app: app (100:101)') });
});

test('containers-storage: the store, and nobody else is asked', async () => {
  const name = images.of('stored', { changes: ['USER app'] });
  for (const args of [
    ['--image', `containers-storage:${name}`, '--pull', 'always'],
    ['--image', name],
  ]) {
    const { PATH, seen } = watch('podman', 'skopeo');
    expectPass(await run(newFolder(), [...args, '--script', 'echo >made'], { env: { PATH } }));
    expect(seen()).toMatch(/^podman image inspect/m);
    expect(seen()).not.toMatch(/^skopeo |^podman pull/m);
  }
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', 'containers-storage:localhost/never-built']);
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('is not in the store') });
});

// There is no Docker here. Podman itself offers Docker's interface on a socket, with the images of a store of its own.
test('docker-daemon: an image of the daemon that DOCKER_HOST names', async () => {
  const { layout } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/daemon' }]] });
  const folder = newFolder();
  const socket = join(folder, 'docker.sock');
  const store = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
  const file = await archiveOf(layout, 'docker-archive', ':localhost/e2e-daemon:1');
  await output('podman', [...store, 'load', '--quiet', '--input', file]);
  const daemon = spawn('podman', [...store, 'system', 'service', '--time', '0', `unix://${socket}`], { stdio: 'ignore' });
  onTestFinished(async () => {
    daemon.kill('SIGTERM');
    await new Promise((resolve) => daemon.on('close', resolve));
    await command('podman', ['unshare', 'rm', '-rf', join(folder, 'root'), join(folder, 'run')]);
  });
  await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true);
  await expectPlannedAndRun('docker-daemon:localhost/e2e-daemon:1', { DOCKER_HOST: `unix://${socket}` });
});

test('docker-daemon: without a daemon, what to see to', async () => {
  const env = { DOCKER_HOST: `unix://${join(newFolder(), 'docker.sock')}` };
  const planned = await cli(newFolder(), ['plan', '--image', 'docker-daemon:app:1'], { env });
  expect({ code: planned.code, stderr: planned.stderr }).toEqual({ code: 3, stderr: expect.stringContaining('DOCKER_HOST') });
  const ran = await cli(newFolder(), ['run', '--image', 'docker-daemon:app:1', '--', 'true'], { env });
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 3, stdout: expect.stringContaining('DOCKER_HOST') });
});

test('an archive of several images asks which one is meant', async () => {
  const one = images.of('stored', { changes: ['USER app'] });
  const other = images.of('other');
  const file = join(newFolder(), 'both.tar');
  await output('podman', ['save', '--quiet', '--multi-image-archive', '--output', file, one, other]);
  for (const verb of ['plan', 'run']) {
    const { code, stdout, stderr } = await cli(newFolder(), [verb, '--image', `docker-archive:${file}`]);
    expect(stdout + stderr).toContain('docker-archive:PATH:NAME:TAG');
    expect(code).toBe(3);
  }
  const { code } = await cli(newFolder(), ['plan', '--image', `docker-archive:${file}:${one}:latest`]);
  expect(code).toBe(0);
});

test('a place that is not there is a mistake, and so is one that pull never keeps there', async () => {
  const folder = newFolder();
  const { layout } = layoutOf(APP);
  const mistakes = {
    'oci:gone': 'names a folder, and "gone" is not there',
    'docker-archive:gone.tar': 'names a file, and "gone.tar" is not there',
    [`docker-archive:${layout}`]: 'is a folder. Allowed: a file that exists',
  };
  for (const [image, says] of Object.entries(mistakes)) {
    const { code, stderr } = await cli(folder, ['run', '--image', image, '--', 'true']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
  }
  const { code, stderr } = await cli(folder, ['plan', '--pull', 'never', '--image', `oci:${layout}`]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('lies outside the store of Podman, and pull never') });
});

test('without Skopeo the plan pulls, and says what would spare that', async () => {
  const { layout, id } = layoutOf({ ...APP, layers: [...APP.layers, [{ path: 'srv/no-skopeo' }]] });
  const bin = newFolder();
  await output('bash', ['-c', 'ln -s /usr/bin/* /usr/sbin/* "$0" 2>/dev/null; ln -sf "$1" "$0/node"', bin, process.execPath]);
  rmSync(join(bin, 'skopeo'));
  const { code, stdout, stderr } = await cli(newFolder(), ['plan', '--image', `oci:${layout}`], { env: { PATH: bin } });
  expect(stderr).toContain('Skopeo is not installed');
  expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: expect.stringContaining('USER app: app (100:101)') });
  expect(await isStored(id)).toBe(true);
});
