// A tree of twenty thousand entries in a shape that parallel scans get wrong. Plain find is the judge: what it counts and names is
// what we count and name.

import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { run, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { askFind, removeFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('tree');

/** Most of it below one folder, 5,000 files in another, 60 small ones, and folders at the top whose names are not UTF-8. */
const SCRIPT = `
ten=$(busybox seq 0 9)
hundred=$(busybox seq 1 100)
mkdir flat most
(cd flat && touch $(busybox seq 1 5000))
for i in $ten; do for j in $ten; do
  mkdir -p most/$i/and/so/on/$j
  (cd most/$i/and/so/on/$j && touch $hundred && mkdir one two && touch one/a two/b)
done; done
for i in $(busybox seq 1 60); do mkdir small$i; touch small$i/1 small$i/2 small$i/3; done
for i in 1 2 3 4 5; do
  odd=$(printf "caf\\\\351-$i"); mkdir "$odd"; (cd "$odd" && touch $hundred "$odd")
done
(cd most/3/and/so/on/7 && busybox seq 1 2000 | busybox xargs touch)
busybox find flat -name '*7' -exec chown 100:101 {} +
busybox find most -name '99' -exec chown 200:201 {} +
busybox find most/3 -name 'one' -exec chgrp 300 {} +
busybox find . -path './caf*' -name '1*' -exec chown -h 100:101 {} +
chown 100:101 small33
`;

let folder = '';
let made: Report | null = null;
beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-tree-'));
  made = (await run(folder, ['--image', images.of('root'), '--script', SCRIPT])).report;
});
afterAll(() => removeFolder(folder));

const below = ({ path, pathBytes }: Report['findings'][number]) => pathBytes ?? Buffer.from(path).toString('base64');

test('the run that made it and verify find what find finds', async () => {
  const found = await askFind(folder);
  expect(found.entries).toBeGreaterThan(18_000);
  expect(found.foreign.length).toBeGreaterThan(600);
  for (const report of [made, (await verify(folder)).report]) {
    expect(report?.scan?.entries).toBe(found.entries);
    expect(report?.scan?.unexamined).toEqual([]);
    expect(report?.findings.map(below).sort()).toEqual(found.foreign);
    expect(report?.findings.filter(({ pathBytes }) => pathBytes !== null).length).toBeGreaterThan(50);
  }
});

test('with patterns every entry is counted just the same', async () => {
  const found = await askFind(folder);
  const { report } = await verify(folder, ['--artefacts', '**']);
  expect(report.scan?.entries).toBe(found.entries);
  expect(report.findings.map(below).sort()).toEqual(found.foreign);
});

test.each(['flat', 'most', 'most/3', 'small33', '.'])('below %s alone', async (part) => {
  const found = await askFind(join(folder, part));
  const { report } = await verify(folder, [part]);
  expect(report.scan?.entries).toBe(found.entries);
  expect(report.findings.length).toBe(found.foreign.length);
});

test('ten thousand findings are listed and the rest counted', async () => {
  await output('podman', ['unshare', 'chown', '-R', '100:101', join(folder, 'most')]);
  const found = await askFind(folder);
  expect(found.foreign.length).toBeGreaterThan(12_000);
  const { code, report } = await verify(folder);
  expect(code).toBe(1);
  expect(report.findings.length).toBe(10_000);
  expect(report.summary.error + report.summary.warning).toBe(found.foreign.length);
  expect(report.summary.omitted).toBe(found.foreign.length - 10_000);
  expect(report.scan?.entries).toBe(found.entries);
});
