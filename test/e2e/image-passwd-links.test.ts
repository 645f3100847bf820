// /etc/passwd as a link in the image: it is followed in the image alone. At the same place on the host lies a decoy, in which app
// is somebody else.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImageFile, PASSWD } from '../../scripts/images.mjs';
import { expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('passwd');
const DECOY = 'root:x:0:0:root:/root:/bin/sh\napp:x:555:556:decoy:/:/bin/sh\n';

/** A folder on the host with a decoy; the same path is the target of the link in the image. */
function decoy(): string {
  const folder = newFolder('decoy-');
  writeFileSync(join(folder, 'passwd'), DECOY);
  return folder;
}

const imageWith = (kind: string, link: string, files: readonly ImageFile[]) =>
  images.of(kind, { changes: ['USER app'], passwd: null, files: [{ path: 'etc/passwd', link }, ...files] });

interface Row {
  readonly kind: string;
  /** What the link says, and where in the image that leads. */
  readonly link: (decoy: string) => string;
  readonly target: (decoy: string) => string;
}

const rows: Row[] = [
  { kind: 'relative', link: () => 'real/passwd', target: () => 'etc/real/passwd' },
  { kind: 'absolute', link: (decoy) => `${decoy}/passwd`, target: (decoy) => `${decoy.slice(1)}/passwd` },
  { kind: 'escaping', link: (decoy) => `${'../'.repeat(20)}${decoy.slice(1)}/passwd`, target: (decoy) => `${decoy.slice(1)}/passwd` },
];

describe.each(rows.map((row) => [row.kind, row] as const))('a link that is %s', (kind, { link, target }) => {
  test('leads to the file in the image', async () => {
    const place = decoy();
    const image = imageWith(kind, link(place), [{ path: target(place), content: PASSWD, mode: 0o644 }]);
    const folder = newFolder();
    const checked = await run(folder, ['--image', image, '--', 'sh', '-c', 'id -u >uid && touch /home/app/own']);
    expectPass(checked);
    expect(checked.report.image?.user).toEqual({ declared: 'app', uid: 100, gid: 101, name: 'app' });
    expect(textIn(folder, 'uid')).toBe('100');
    expectAllMine(folder);
  });

  test('leads nowhere when the image has no such file, whatever the host has there', async () => {
    const place = decoy();
    const image = imageWith(`${kind}-dangling`, link(place), []);
    const { code, report, stderr } = await run(newFolder(), ['--image', image, '--', 'id']);
    expect({ code, outcome: report.outcome, image: report.image }, stderr).toEqual({ code: 3, outcome: 'not-run', image: null });
  });
});

test('a folder on the way may be a link too, out of the image and back', async () => {
  const place = decoy();
  const folder = newFolder();
  const image = images.of('etc-is-a-link', {
    changes: ['USER app'],
    passwd: null,
    group: null,
    files: [
      { path: 'etc', link: `../../../../../../../../../../../..${place}` },
      { path: `${place.slice(1)}/passwd`, content: PASSWD, mode: 0o644 },
    ],
  });
  expectPass(await run(folder, ['--image', image, '--', 'sh', '-c', 'id -u >uid']));
  expect(textIn(folder, 'uid')).toBe('100');
});

test('a passwd that is a folder names nobody', async () => {
  const image = images.of('folder', { changes: ['USER app'], passwd: null, files: [{ path: 'etc/passwd', folder: true }] });
  const folder = newFolder();
  mkdirSync(join(folder, 'out'));
  const { code, report } = await run(folder, ['--image', image, '--', 'id']);
  expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'not-run' });
});
