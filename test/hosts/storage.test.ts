// Stores that work badly or not at all.

import { expect, test } from 'vitest';
import { carryOut, doctor, makeImage, spoil, unfit } from './support/doctor.ts';
import { newHost } from './support/private-host.ts';

const VFS = `printf '[storage]\\ndriver = "vfs"\\n' >$home/.config/containers/storage.conf`;

test('vfs is unfit, a run works all the same, and the cure cures it', async () => {
  const host = await newHost();
  await spoil(host, VFS);
  const image = await makeImage(host);
  const { code, checkup } = await doctor(host);
  expect({ code, unfit: unfit(checkup) }).toEqual({ code: 3, unfit: ['storage-driver'] });
  const ran = await host.asUser(`cli=$PWD/dist/cli/index.js; mkdir ~/work; cd ~/work; node $cli run --image ${image} -- true`);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);

  const cure = checkup.requirements.find(({ id }) => id === 'storage-driver')?.cure ?? '';
  const cured = await doctor(host, await carryOut(host, cure));
  expect(cured.checkup.requirements.find(({ id }) => id === 'storage-driver')).toMatchObject({ fit: true, seen: 'overlay' });
  expect(cured.code).toBe(0);
});

const NOEXEC = [
  'install -d -o tester -g tester $home/.local $home/.local/share $home/.local/share/containers',
  'mount --bind $home/.local/share/containers $home/.local/share/containers',
  'mount -o remount,bind,noexec $home/.local/share/containers',
].join('\n');

test('noexec is of no consequence for overlay, and breaks vfs', async () => {
  const overlay = await newHost();
  await spoil(overlay, NOEXEC);
  expect(unfit((await doctor(overlay)).checkup)).toEqual([]);
  const runs = `cli=$PWD/dist/cli/index.js; mkdir ~/work; cd ~/work; node $cli run --image ${await makeImage(overlay)} -- true`;
  expect((await overlay.asUser(runs)).code).toBe(0);

  const vfs = await newHost();
  await spoil(vfs, `${NOEXEC}\n${VFS}`);
  expect(unfit((await doctor(vfs)).checkup)).toEqual(['storage-driver', 'storage-folder']);
  await makeImage(vfs);
  expect((await vfs.asUser(runs)).code).not.toBe(0);
});

test('a store that cannot be written is named', async () => {
  const host = await newHost();
  await spoil(host, 'install -d -o root $home/.local');
  const { code, checkup } = await doctor(host);
  expect({ code, unfit: unfit(checkup) }).toEqual({ code: 3, unfit: ['storage-folder'] });
});
