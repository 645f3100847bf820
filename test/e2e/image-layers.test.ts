// An image of many layers is read as the container sees it: the same user as `id` says inside.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PASSWD } from '../../scripts/images.mjs';
import { expectPass, run } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { expectAllMine, newFolder, removeFolder, temporaryFolder, textIn } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('layers');
const LAYERS = 40;
const passwd = (uid: number) => `root:x:0:0:root:/root:/bin/sh\napp:x:${uid}:${uid + 1}:app:/home/app:/bin/sh\n`;

/** Builds an image: a layer an instruction. */
async function build(kind: string, instructions: readonly string[]): Promise<string> {
  const image = images.named(kind);
  const folder = temporaryFolder('context-');
  try {
    writeFileSync(join(folder, 'passwd'), passwd(777));
    writeFileSync(join(folder, 'Containerfile'), `${instructions.join('\n')}\n`);
    await output('buildah', ['bud', '--quiet', '--layers', '--isolation', 'chroot', '--tag', image, folder]);
    return image;
  } finally {
    await removeFolder(folder);
  }
}

/** Changes files of an image by hand, in a layer of its own. */
async function changed(kind: string, from: string, script: string): Promise<string> {
  const image = images.named(kind);
  const steps =
    'c=$(buildah from --pull-never "$1"); cd "$(buildah mount "$c")"; eval "$3"; buildah commit --quiet "$c" "$2"; buildah rm "$c"';
  await output('buildah', ['unshare', 'sh', '-ec', steps, 'sh', from, image, script]);
  return image;
}

const copies = (from: number) => Array.from({ length: LAYERS / 2 }, (_, at) => `COPY passwd /layers/${from + at}`);
let many: string;

beforeAll(async () => {
  const base = images.of('base', { changes: ['USER app'] });
  many = await build('many', [`FROM ${base}`, ...copies(0), 'COPY passwd /etc/passwd', ...copies(LAYERS / 2)]);
});

interface Row {
  readonly what: string;
  readonly image: () => Promise<string>;
  readonly ids: string;
}

const rows: Row[] = [
  { what: 'a passwd that a layer in the middle replaces', image: async () => many, ids: '777:778' },
  {
    what: 'a passwd that the topmost layer changes',
    image: () => changed('edited', many, 'echo "app:x:42:43::/:/bin/sh" >etc/passwd'),
    ids: '42:43',
  },
  {
    what: 'a folder that is removed and made anew',
    image: () =>
      changed(
        'opaque',
        many,
        'rm -r etc; mkdir etc; echo "root:x:0:0::/:/bin/sh" >etc/passwd; echo "app:x:888:889::/:/bin/sh" >>etc/passwd',
      ),
    ids: '888:889',
  },
  {
    what: 'a folder that becomes a link',
    image: () => changed('link', many, 'rm -r etc; ln -s conf etc; mkdir conf; echo "app:x:55:56::/:/bin/sh" >conf/passwd'),
    ids: '55:56',
  },
  {
    what: 'a passwd that is deleted, and a number',
    image: async () => build('deleted', [`FROM ${await changed('none', many, 'rm etc/passwd')}`, 'USER 100']),
    ids: '100:0',
  },
  {
    what: 'a folder of passwd that is deleted, and a number',
    image: async () => build('no-etc', [`FROM ${await changed('none-etc', many, 'rm -r etc')}`, 'USER 101']),
    ids: '101:0',
  },
];

test.each(rows.map((row) => [row.what, row] as const))('%s', async (_what, { image, ids }) => {
  const reference = await image();
  const inside = await output('podman', ['run', '--rm', '--network', 'none', reference, 'sh', '-c', 'echo "$(id -u):$(id -g)"']);
  expect(inside.toString()).toBe(`${ids}\n`);

  const folder = newFolder();
  const checked = await run(folder, ['--image', reference, '--script', 'echo "$(id -u):$(id -g)" >ids']);
  expectPass(checked);
  const { uid, gid } = checked.report.image?.user ?? {};
  expect(`${uid}:${gid}`).toBe(ids);
  expect(textIn(folder, 'ids')).toBe(ids);
  expectAllMine(folder);
});

test('a user whose passwd is deleted by a layer is nobody, as it is when the container starts', async () => {
  const image = await changed('deleted-name', many, 'rm etc/passwd');
  expect((await command('podman', ['run', '--rm', '--network', 'none', image, 'true'])).stderr).toContain('unable to find user app');
  const { code, report, stderr } = await run(newFolder(), ['--image', image, '--', 'true']);
  expect({ code, outcome: report.outcome, image: report.image }).toEqual({ code: 3, outcome: 'not-run', image: null });
  expect(stderr).toContain('has no user app');
});

describe('a passwd that is a link, below another layer', () => {
  const DECOY = 'app:x:555:556:decoy:/:/bin/sh\n';

  test.each([
    ['relative', '../real/passwd'],
    ['absolute', '/real/passwd'],
    ['escaping', `${'../'.repeat(20)}real/passwd`],
  ])('%s: leads to the file in the image', async (kind, link) => {
    const base = images.of(`to-${kind}`, {
      changes: ['USER app'],
      passwd: null,
      files: [
        { path: 'etc/passwd', link },
        { path: 'real/passwd', content: PASSWD, mode: 0o644 },
      ],
    });
    const image = await changed(`above-${kind}`, base, 'sed -i s/100/4444/ real/passwd');
    const { report } = await run(newFolder(), ['--image', image, '--', 'true']);
    expect(report.image?.user).toMatchObject({ uid: 4444, gid: 101 });
  });

  test('to a file of the host alone: leads nowhere', async () => {
    const place = newFolder('decoy-');
    mkdirSync(join(place, 'etc'));
    writeFileSync(join(place, 'etc/passwd'), DECOY);
    const files = [{ path: 'etc/passwd', link: `${'../'.repeat(20)}${place}/etc/passwd` }];
    const image = await changed('above-decoy', images.of('to-decoy', { changes: ['USER app'], passwd: null, files }), 'echo >new');
    const { code, report } = await run(newFolder(), ['--image', image, '--', 'true']);
    expect({ code, outcome: report.outcome, image: report.image }).toEqual({ code: 3, outcome: 'not-run', image: null });
  });
});
