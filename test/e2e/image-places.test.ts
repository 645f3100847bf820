// Images that are in no registry: a folder or file that an earlier step wrote, or the store itself.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';
import { SHELL } from './support/oci-layout.ts';
import { APP, archiveOf, NUMBERS, places, planOf } from './support/places.ts';
import { isStored } from './support/registry.ts';
import { watch } from './support/witness.ts';

const images = imagesOf('places');
const { layoutOf, expectPlannedAndRun } = places();

test('oci: a folder', async () => {
  const { layout, id } = layoutOf(APP);
  expect(await expectPlannedAndRun(`oci:${layout}`)).toBe(id);
});

test('oci: the tag of a folder, which is written anew between two runs', async () => {
  const { layout, id } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/first' }]] }, 'tests');
  expect(await expectPlannedAndRun(`oci:${layout}:tests`)).toBe(id);
  const { id: second } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/second' }]] }, 'tests', layout);
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
