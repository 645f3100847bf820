// Stores of every make: the run works, and what it leaves is the runner's.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectPass, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { UID } from './support/host.ts';
import { imagesOf } from './support/images.ts';
import { privateHome } from './support/private-home.ts';
import { expectShiftedStoreEmpty, shiftedStore } from './support/stores.ts';

const images = imagesOf('homes');
const appImage = () => images.of('app', { changes: ['USER app'] });

/** With a folder that an upper layer removes and makes anew. */
async function changedImage(): Promise<string> {
  const image = images.named('changed');
  const change = 'rm -r etc; mkdir etc; echo "root:x:0:0::/:/bin/sh" >etc/passwd; echo "app:x:888:889::/home/app:/bin/sh" >>etc/passwd';
  const steps = `c=$(buildah from --pull-never "$1"); cd "$(buildah mount "$c")"; ${change}; buildah commit --quiet "$c" "$2"; buildah rm "$c"`;
  await output('buildah', ['unshare', 'sh', '-ec', steps, 'sh', appImage(), image]);
  return image;
}

const OVERLAY = '[storage]\ndriver = "overlay"\n';
const FUSE = `${OVERLAY}[storage.options.overlay]\nmount_program = "/usr/bin/fuse-overlayfs"\n`;

test.each([
  ['a home that is 0700', 0o700, OVERLAY, 'shifted', 'storage-shifted'],
  ['a home that is 0755', 0o755, OVERLAY, 'shifted', 'storage-shifted'],
  ['a store that is mounted by fuse-overlayfs', 0o755, FUSE, 'shifted', 'storage-shifted'],
  ['a store that copies every image (vfs)', 0o755, '[storage]\ndriver = "vfs"\n', 'native', 'storage-native'],
] as const)('%s', async (_what, mode, storageConf, storage, reason) => {
  const [one, changed] = [appImage(), await changedImage()];
  const home = await privateHome(mode, storageConf, [one, changed]);
  for (const [image, ids] of [
    [one, '100:101'],
    [changed, '888:889'],
  ] as const) {
    const folder = newFolder();
    const checked = await run(folder, ['--image', image, '--script', 'echo "$(id -u):$(id -g)" >ids; echo >/tmp/f'], { env: home });
    expectPass(checked);
    expect(checked.report.plan?.storage).toBe(storage);
    expect(checked.report.plan?.because.map((why) => why.reason)).toContain(reason);
    expect(textIn(folder, 'ids')).toBe(ids);
    expectAllMine(folder);
  }
  if (storage === 'shifted') await expectShiftedStoreEmpty(home);
});

test.each([
  ['0755', (home: string) => `${home}/.local/share/rootless-artefacts/`],
  ['0700', () => `/var/tmp/rootless-artefacts-${UID}/`],
])('where the store that shifts ids is made: container root has to reach it through a home that is %s', async (mode, placeIn) => {
  const home = await privateHome(Number.parseInt(mode, 8), OVERLAY, [appImage()]);
  const { root } = shiftedStore(home);
  expect(root.startsWith(placeIn(home['HOME'] ?? ''))).toBe(true);
  expect(existsSync(root)).toBe(false);
  expectPass(await run(newFolder(), ['--image', appImage(), '--', 'true'], { env: home }));
  expect(existsSync(root)).toBe(true);
});
