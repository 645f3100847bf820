// The store that shifts ids reads the user's own store, and never changes anything in it: the same files, and the same podman info.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { newFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';
import { pictureOfOwnStore } from './support/stores.ts';

const images = imagesOf('own');
const appImage = () =>
  images.of('app', { changes: ['USER app'], files: [{ path: 'home/app/closed', folder: true, mode: 0o700, uid: 100 }] });
const shifted = async (args: readonly string[]) => {
  const checked = await run(newFolder(), ['--image', appImage(), ...args]);
  expect(checked.report.plan?.storage).toBe('shifted');
  return checked;
};

test('not by a plan, by a run that passes, fails, is stopped or cannot start, nor by one that changes files of the image', async () => {
  appImage();
  const before = await pictureOfOwnStore();
  await cli(newFolder(), ['plan', '--image', appImage()]);
  expectPass(await shifted(['--', 'true']));
  expect((await shifted(['--', 'false'])).code).toBe(1);
  expect((await shifted(['--timeout', '1', '--', 'sleep', '60'])).code).toBe(124);
  expect((await shifted(['--', 'not-there'])).code).toBe(3);
  expect((await shifted(['--script', 'rm -r /home/app/closed; echo >/home/app/new; echo >f; chmod 0 f; mkdir -m 0 d'])).code).toBe(1);
  expectPass(await shifted(['--user', 'root', '--container-user', 'app', '--script', 'rm -rf /bin/false /home; touch f; chown app:app f']));
  expect(await pictureOfOwnStore()).toEqual(before);
});

test('it goes on mounting its layers by itself', async () => {
  expectPass(await shifted(['--', 'true']));
  const { info } = await pictureOfOwnStore();
  // containers/storage notes here whether a store has to be mounted through a program from now on.
  expect(readFileSync(join(info.store.graphRoot, 'overlay/.has-mount-program'), 'utf8')).toBe('false');
});

test('a picture of it tells a run in it', async () => {
  const before = await pictureOfOwnStore();
  expectPass(await run(newFolder(), ['--image', appImage(), '--storage', 'native', '--', 'true']));
  const after = await pictureOfOwnStore();
  expect(after.files).not.toEqual(before.files);
  expect(after.contents).not.toEqual(before.contents);
});
