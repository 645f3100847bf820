// Stores of every make: the run works, and what it leaves is the runner's.

import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectPass, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { UID } from './support/host.ts';
import { imagesOf } from './support/images.ts';
import { privateHome } from './support/private-home.ts';
import { expectShiftedStoreEmpty, shiftedStore } from './support/stores.ts';

const images = imagesOf('homes');
const rootImage = () => images.of('root');
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

describe('fuse-overlayfs', () => {
  const writeUid = () => ['--image', appImage(), '--script', 'id -u >uid'];

  test('is not installed: the run starts from the user’s own store, and says so', async () => {
    const tools = newFolder('tools-');
    for (const name of readdirSync('/usr/bin')) if (name !== 'fuse-overlayfs') symlinkSync(join('/usr/bin', name), join(tools, name));
    const folder = newFolder();
    const checked = await run(folder, writeUid(), { env: { PATH: tools } });
    expectPass(checked);
    expect(checked.report.plan?.storage).toBe('native');
    expect(checked.stderr).toContain('Storage is your own store, because fuse-overlayfs is not installed.');
    expectAllMine(folder);
  });

  describe('does not work here', () => {
    /** It is there, so the plan counts on it; only the start shows that it cannot mount. */
    const broken = () => {
      const tools = newFolder('tools-');
      const program = '#!/bin/sh\necho "fuse-overlayfs: cannot mount: Operation not permitted" >&2\nexit 1\n';
      writeFileSync(join(tools, 'fuse-overlayfs'), program, { mode: 0o755 });
      return { PATH: `${tools}:${process.env['PATH']}` };
    };

    test('the run starts from the user’s own store after all, says so, and leaves nothing in the other', async () => {
      const folder = newFolder();
      mkdirSync(join(folder, 'earlier'));
      const checked = await run(folder, writeUid(), { env: broken() });
      expectPass(checked);
      expect(textIn(folder, 'uid')).toBe('100');
      expectAllMine(folder);
      expect(checked.report.plan?.storage).toBe('native');
      expect(checked.report.plan?.podmanArgs).toContain('--uidmap');
      expect(checked.stderr).toContain('The image could not be mounted with its ids shifted: ');
      expect(checked.stderr).toContain('cannot mount: Operation not permitted');
      expect(checked.stderr).toContain('Storage is your own store, because fuse-overlayfs could not mount the image here.');
      await expectShiftedStoreEmpty();
    });

    test('what the command leaves is blamed as ever, and its status kept', async () => {
      const folder = newFolder();
      const script = 'echo >f; chown 7:7 f; exit 9';
      const { code, report } = await run(folder, ['--image', rootImage(), '--container-user', '100:101', '--script', script], {
        env: broken(),
      });
      expect({ code, storage: report.plan?.storage, exit: report.command?.exitCode }).toEqual({ code: 9, storage: 'native', exit: 9 });
      expect(report.findings.map(({ rule, origin, path }) => [rule, origin, path])).toEqual([['foreign-owner', 'run', 'f']]);
    });

    test('where it was asked for, the run fails, leaves nothing, and its cure works', async () => {
      const env = broken();
      const refused = await run(newFolder(), [...writeUid(), '--storage', 'shifted'], { env });
      expect({ code: refused.code, outcome: refused.report.outcome }).toEqual({ code: 3, outcome: 'not-run' });
      expect(refused.stderr).toContain('The image could not be mounted with its ids shifted: ');
      expect(refused.stderr).toContain('cannot mount: Operation not permitted');
      expect(refused.stderr).toContain('Set storage to auto or native');
      await expectShiftedStoreEmpty();

      for (const storage of ['auto', 'native']) {
        const folder = newFolder();
        expectPass(await run(folder, [...writeUid(), '--storage', storage], { env }));
        expectAllMine(folder);
      }
    });
  });
});
