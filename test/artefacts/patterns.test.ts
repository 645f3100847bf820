// @actions/glob, which actions/upload-artifact uses, walks a real tree; what it selects is what our patterns have to select.

import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PathBytes } from '../../src/artefacts/path-bytes.ts';
import { parsePattern } from '../../src/artefacts/patterns.ts';
import { rootsOf, selects } from '../../src/artefacts/selection.ts';
import { COUNT, makeTree, selectedByOracle, type Tree } from '../support/glob-oracle.ts';

let tree: Tree;
beforeAll(() => {
  tree = makeTree();
});
afterAll(() => tree.remove());

/** The files below the roots that our patterns mean. */
function selectedByUs(written: readonly string[]): readonly string[] {
  const patterns = written.map((pattern) => parsePattern(pattern, tree.workspace, tree.home));
  const roots = rootsOf(patterns.filter(({ negated }) => !negated).map(({ root }) => root)).filter(
    (root) => lstatSync(root, { throwIfNoEntry: false }) !== undefined,
  );
  if (roots.length === 0) return [];
  const found = spawnSync('find', [...roots, '!', '-type', 'd', '-print0']).stdout.toString('latin1');
  return found
    .split('\0')
    .slice(0, -1)
    .filter((path) => selects(patterns, path as PathBytes))
    .map((path) => Buffer.from(path, 'latin1').toString())
    .sort();
}

const SELECTING: readonly (readonly string[])[] = [
  ['.'],
  ['./'],
  ['**'],
  ['*'],
  ['out'],
  ['out/'],
  ['./out/a.xml'],
  ['out/**'],
  ['out/**/'],
  ['out/a.xml/**'],
  ['out/*.xml'],
  ['out/**/*.xml'],
  ['out//a.xml'],
  ['**/deep'],
  ['**/.*'],
  ['**/*.xml'],
  ['out/*/*/*'],
  ['out/?.xml'],
  ['out/[ab].xml'],
  ['out/[!a].xml'],
  ['out/[[]odd].xml'],
  ['out/\\[odd\\].xml'],
  ['out/[o'],
  ['out/star\\*.xml'],
  ['out/star[*].xml'],
  ['out/{a,b}.xml'],
  ['out/back\\\\slash.xml'],
  ['out/é.xml'],
  ['(x)+'],
  ['+(out|other)/a.xml'],
  ['white space/*'],
  ['  out/a.xml  '],
  ['~/mine.xml'],
  ['~'],
  ['out/link.xml', 'out/dangling.xml'],
  ['out/folder-link'],
  ['out/folder-link/er'],
  ['empty'],
  ['nowhere'],
  ['other', 'out/a.xml', 'out/a.xml'],
];

const EXCLUDING: readonly (readonly string[])[] = [
  ['**', '!out'],
  ['**', '!out/'],
  ['**', '!**/*.xml'],
  ['**', '!.env'],
  ['out', '!out/**/.*'],
  ['out', '!out/deep', 'out/deep/er/e.json'],
  ['!out/deep', 'out'],
  ['out', '!!out/deep'],
  ['out', '! out/deep'],
  ['.', '!white space'],
  ['.', '!out/*/'],
  ['**', '!+(out|other)'],
];

test.each([...SELECTING, ...EXCLUDING].map((patterns) => [patterns.join(' , '), patterns] as const))('%s', async (_, patterns) => {
  expect(selectedByUs(patterns)).toEqual(await selectedByOracle(patterns));
});

test('an absolute pattern', async () => {
  const pattern = join(tree.home, '*.xml');
  expect(await selectedByOracle([pattern])).toHaveLength(1);
  expect(selectedByUs([pattern])).toEqual(await selectedByOracle([pattern]));
});

test('the oracle selects what is there: agreeing on nothing would prove nothing', async () => {
  const selected = await selectedByOracle(['**']);
  expect(selected).toHaveLength(COUNT);
  const empty: string[] = [];
  for (const patterns of SELECTING) if ((await selectedByOracle(patterns)).length === 0) empty.push(patterns.join());
  expect(empty).toEqual(['out/[o', '+(out|other)/a.xml', 'empty', 'nowhere']);
});

test('a folder before ** is meant too, so that its owner is checked', () => {
  const means = (written: string, path: string) => selects([parsePattern(written, '/w', '/home/me')], path as PathBytes);
  expect([means('out/**', '/w/out'), means('out/**', '/w/output'), means('out/*', '/w/out')]).toEqual([true, false, false]);
});

describe('what is known of a pattern before the scan', () => {
  test.each([
    { written: 'out/deep/*.xml', root: '/w/out/deep', hasWildcard: true, negated: false },
    { written: '!out/a.xml', root: '/w/out/a.xml', hasWildcard: false, negated: true },
    { written: '!!out', root: '/w/out', hasWildcard: false, negated: false },
    { written: 'out/', root: '/w/out', hasWildcard: false, negated: false },
    { written: '.', root: '/w', hasWildcard: false, negated: false },
    { written: '/', root: '/', hasWildcard: false, negated: false },
    { written: '**', root: '/w', hasWildcard: true, negated: false },
    { written: '/srv/?/x', root: '/srv', hasWildcard: true, negated: false },
    { written: '~/x', root: '/home/me/x', hasWildcard: false, negated: false },
    { written: 'out/\\[odd\\].xml', root: '/w/out/[odd].xml', hasWildcard: false, negated: false },
    { written: 'out//a.xml', root: '/w/out/a.xml', hasWildcard: false, negated: false },
  ])('$written', ({ written, ...known }) => {
    expect(parsePattern(written, '/w', '/home/me')).toMatchObject({ text: written, ...known });
  });
});
