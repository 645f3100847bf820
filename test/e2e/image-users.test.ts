// Kinds of image: whoever it runs as, its command works as it does anywhere, and what it leaves is the runner's.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImageFile, ImageSpec } from '../../scripts/images.mjs';
import { type Checked, expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { ID_MAP, USER } from './support/host.ts';
import { imagesOf } from './support/images.ts';
import { SHELL, writeLayout } from './support/oci-layout.ts';

const images = imagesOf('users');

interface Row {
  readonly image: string;
  readonly spec: ImageSpec;
  /** Who the command is inside: the image's own user. */
  readonly uid: number;
  readonly gid: number;
  /** A folder in the image that only this user may write. */
  readonly home: string;
  readonly containerUser?: string;
  /** What the command does beside writing its artefacts. */
  readonly more?: string;
  /** The ENTRYPOINT takes the whole script as one word. */
  readonly entrypointIsShell?: boolean;
  /** Where the artefacts go in the container; the workspace if not said. */
  readonly output?: string;
}

const homeOf = (uid: number, gid: number): ImageFile => ({ path: 'home/own', folder: true, mode: 0o700, uid, gid });

const rows: Row[] = [
  { image: 'no-user', spec: {}, uid: 0, gid: 0, home: '/root' },
  { image: 'user-root', spec: { changes: ['USER root'] }, uid: 0, gid: 0, home: '/root' },
  { image: 'user-0-0', spec: { changes: ['USER 0:0'] }, uid: 0, gid: 0, home: '/root' },
  { image: 'named', spec: { changes: ['USER app'] }, uid: 100, gid: 101, home: '/home/app' },
  { image: 'named-with-group', spec: { changes: ['USER app:other'] }, uid: 100, gid: 201, home: '/home/app' },
  { image: 'numeric', spec: { changes: ['USER 1000:1000'], files: [homeOf(1000, 1000)] }, uid: 1000, gid: 1000, home: '/home/own' },
  {
    image: 'openshift-1001',
    spec: { changes: ['USER 1001'], files: [{ path: 'home/own', folder: true, mode: 0o770, uid: 0, gid: 0 }] },
    uid: 1001,
    gid: 0,
    home: '/home/own',
  },
  {
    image: 'numeric-without-passwd',
    spec: { changes: ['USER 1234'], passwd: null, group: null, files: [homeOf(1234, 0)] },
    uid: 1234,
    gid: 0,
    home: '/home/own',
  },
  { image: 'root-with-group', spec: { changes: ['USER 0:101'] }, uid: 0, gid: 101, home: '/root' },
  {
    image: 'drops-root-at-run-time',
    spec: { changes: ['ENTRYPOINT ["su", "app", "-s", "/bin/sh", "-c"]'] },
    uid: 100,
    gid: 101,
    home: '/home/app',
    containerUser: 'app',
    entrypointIsShell: true,
  },
  {
    image: 'gives-its-output-away',
    spec: {},
    uid: 0,
    gid: 0,
    home: '/root',
    containerUser: 'other',
    more: 'chown -R other:other "$OUTPUT"',
  },
  {
    image: 'volume-on-the-output',
    spec: { changes: ['USER app', 'VOLUME /output'], files: [{ path: 'output', folder: true, uid: 100, gid: 101 }] },
    uid: 100,
    gid: 101,
    home: '/home/app',
    output: '/output',
  },
  {
    image: 'supplementary-group',
    spec: { changes: ['USER app'], files: [{ path: 'srv/shared', folder: true, mode: 0o2770, uid: 0, gid: 300 }] },
    uid: 100,
    gid: 101,
    home: '/home/app',
    more: 'touch /srv/shared/by-group',
  },
  // No file of such an id can be stored, so there is no home of its own: /tmp has to do.
  { image: 'above-the-range', spec: { changes: ['USER 200000:200000'] }, uid: 200000, gid: 200000, home: '/tmp' },
  { image: 'above-the-range-gid-0', spec: { changes: ['USER 200000'] }, uid: 200000, gid: 0, home: '/tmp' },
];

async function expectItsUserWorks(row: Row, storage: 'auto' | 'native'): Promise<Checked> {
  const folder = newFolder();
  mkdirSync(join(folder, 'out'));
  const output = row.output ?? join(folder, 'out');
  const script = [
    'set -e',
    `touch ${row.home}/own`,
    `id -u >"$OUTPUT/uid"`,
    `id -g >"$OUTPUT/gid"`,
    `mkdir -p "$OUTPUT/deep/er"`,
    `echo tested >"$OUTPUT/deep/er/result.xml"`,
    `ln -s er "$OUTPUT/deep/link"`,
    ...(row.more === undefined ? [] : [row.more]),
  ].join('\n');
  const checked = await run(folder, [
    ...['--image', images.of(row.image, row.spec), '--env', `OUTPUT=${output}`, '--storage', storage],
    ...(row.output === undefined ? [] : ['--volume', `./out:${row.output}`]),
    ...(row.containerUser === undefined ? [] : ['--container-user', row.containerUser]),
    '--',
    ...(row.entrypointIsShell === true ? [] : ['sh', '-c']),
    script,
  ]);
  expectPass(checked);
  expect(`${textIn(folder, 'out/uid')}:${textIn(folder, 'out/gid')}`).toBe(`${row.uid}:${row.gid}`);
  expect(textIn(folder, 'out/deep/er/result.xml')).toBe('tested');
  expectAllMine(folder);
  return checked;
}

const named = (some: readonly Row[]) => some.map((row) => [row.image, `${row.uid}:${row.gid}`, row] as const);

test.each(named(rows))('%s: %s inside, the runner’s outside', async (_name, _ids, row) => {
  const { report } = await expectItsUserWorks(row, 'auto');
  expect(report.plan?.storage).toBe(report.plan?.strategy === 'remap' ? 'shifted' : 'native');
});

// Where there is no fuse-overlayfs, Podman copies the image for the mapping; the first three need none.
test.each(named(rows.slice(3)))('%s: %s inside, the runner’s outside, from the user’s own store too', async (_name, _ids, row) => {
  const { report } = await expectItsUserWorks(row, 'native');
  expect(report.plan).toMatchObject({ strategy: 'remap', storage: 'native' });
});

test('above the range, and the image holds files of it: it cannot be stored, and the line that cures it is named', async () => {
  const layout = newFolder();
  writeLayout(layout, [{ user: '200000:200000', layers: [[...SHELL, { path: 'home/own/f', uid: 200_000, gid: 200_000 }]] }]);
  const { code, report, stderr } = await run(newFolder(), ['--image', `oci:${layout}`, '--', 'true']);
  expect({ code, outcome: report.outcome, image: report.image }).toEqual({ code: 3, outcome: 'not-run', image: null });
  for (const kind of ['uid', 'gid'] as const) {
    const largest = ID_MAP[kind].reduce((sum, { count }) => sum + count, -1);
    expect(stderr).toContain(`${kind} 200000, where ${largest} is the largest that you can have`);
    const line = new RegExp(`the line ${USER}:(\\d+):(\\d+) to /etc/sub${kind}`).exec(stderr);
    const [first, count] = [Number(line?.[1]), Number(line?.[2])];
    expect(largest + count).toBeGreaterThanOrEqual(200_000);
    const ranges = readFileSync(`/etc/sub${kind}`, 'utf8').trim().split('\n');
    for (const range of ranges) expect(Number(range.split(':')[1]) + Number(range.split(':')[2])).toBeLessThanOrEqual(first);
  }
  expect(stderr).toContain('then run: podman system migrate');
});
