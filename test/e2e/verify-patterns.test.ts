// Which artefacts are meant: the patterns of actions/upload-artifact, on a tree a container made.

import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, run, verify } from './support/cli.ts';
import { removeFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('patterns');

/** Every file is somebody else’s, so what a pattern means is what is found. */
const FILES = [
  'out/a.xml',
  'out/a.json',
  'out/.hidden.xml',
  'out/skip-b.xml',
  'out/deep/er/c.xml',
  'out/deep/er/d.json',
  'out/[odd].xml',
  'other/a.xml',
  'top.xml',
  'white space/e.xml',
];

let folder = '';
beforeAll(async () => {
  // Its own name has every character that a pattern could take for its own.
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-[x] {a,b} *?-'));
  const quoted = FILES.map((file) => `'${file}'`).join(' ');
  const script = `mkdir -p out/deep/er other 'white space' empty\ntouch ${quoted}\nchown 100:101 ${quoted}`;
  const { report } = await run(folder, ['--image', images.of('root'), '--script', script]);
  expect(report.summary.byRule).toMatchObject({ 'foreign-owner': FILES.length });
});
afterAll(() => removeFolder(folder));

interface Row {
  readonly patterns: readonly string[];
  readonly meant: readonly string[];
}

const rows: Row[] = [
  { patterns: ['out/**/*.xml'], meant: ['out/.hidden.xml', 'out/[odd].xml', 'out/a.xml', 'out/deep/er/c.xml', 'out/skip-b.xml'] },
  { patterns: ['out/*.xml'], meant: ['out/.hidden.xml', 'out/[odd].xml', 'out/a.xml', 'out/skip-b.xml'] },
  {
    patterns: ['out/**/*.xml', '!out/**/skip-*.xml'],
    meant: ['out/.hidden.xml', 'out/[odd].xml', 'out/a.xml', 'out/deep/er/c.xml'],
  },
  { patterns: ['out', '!out/deep', 'out/deep/er/d.json'], meant: FILES.filter((file) => /^out\/[^/]+$|d\.json$/.test(file)) },
  { patterns: ['out/a.*'], meant: ['out/a.json', 'out/a.xml'] },
  { patterns: ['out/?.json'], meant: ['out/a.json'] },
  { patterns: ['out/[ab].xml'], meant: ['out/a.xml'] },
  { patterns: ['out/[[]odd].xml'], meant: ['out/[odd].xml'] },
  { patterns: ['**/a.xml'], meant: ['other/a.xml', 'out/a.xml'] },
  { patterns: ['**/deep'], meant: ['out/deep/er/c.xml', 'out/deep/er/d.json'] },
  { patterns: ['other/', 'top.xml'], meant: ['other/a.xml', 'top.xml'] },
  { patterns: ['white space/*'], meant: ['white space/e.xml'] },
  { patterns: ['./out/a.xml'], meant: ['out/a.xml'] },
  { patterns: ['**', '!**/*.xml'], meant: ['out/a.json', 'out/deep/er/d.json'] },
  { patterns: ['.'], meant: FILES },
];

test.each(rows.map((row) => [row.patterns.join(' '), row] as const))('%s', async (_, { patterns, meant }) => {
  const { code, report } = await verify(
    folder,
    patterns.flatMap((pattern) => ['--artefacts', pattern]),
  );
  // The folder's own name is one that no upload takes; that is another rule's business.
  const foreign = findingsOf(report).filter((finding) => finding.startsWith('foreign-owner'));
  expect(foreign).toEqual(meant.map((path) => `foreign-owner unknown ${path}`).sort());
  expect(code).toBe(1);
});

describe('a run', () => {
  test('looks at what its patterns mean and at nothing else', async () => {
    const patterns = ['--artefacts', 'new/**/*.xml', '--artefacts', '!new/skip.xml'];
    const script = 'mkdir -p new/deep; for f in new/a.xml new/deep/b.xml new/skip.xml new/c.json; do echo >$f; chown 100:101 $f; done';
    const { code, report } = await run(folder, ['--image', images.of('root'), ...patterns, '--script', script]);
    expect(findingsOf(report)).toEqual(['foreign-owner run new/a.xml', 'foreign-owner run new/deep/b.xml']);
    expect(code).toBe(1);
  });
});
