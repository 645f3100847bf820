// The pieces are put together again, and must be what one find sees.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { partition } from '../../src/artefacts/partition.ts';

function tree(files: readonly (string | Buffer)[]): string {
  const root = mkdtempSync(join(tmpdir(), 'partition-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of files) {
    if (typeof file === 'string') mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(typeof file === 'string' ? join(root, file) : Buffer.concat([Buffer.from(`${root}/`), file]), '');
  }
  return root;
}

const find = (...paths: readonly string[]) =>
  paths.length === 0
    ? []
    : spawnSync('find', [...paths, '-print0'], { maxBuffer: 2 ** 28 })
        .stdout.toString('latin1')
        .split('\0')
        .slice(0, -1);

/** Every path that the pieces reach, as often as they reach it. */
function reached(roots: readonly string[]): string[] {
  const { deep, itself } = partition(roots);
  return [...itself, ...deep.flatMap((paths) => find(...paths))].sort();
}

const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index));

test.each<[string, readonly (string | Buffer)[]]>([
  ['an empty one', []],
  ['a flat one', many(20, (i) => `f${i}`)],
  ['one folder in the other', [many(150, () => 'd').join('/')]],
  ['wide and shallow', many(300, (i) => `d${i}/f`)],
  ['a large folder beside small ones', [...many(2100, (i) => `large/f${i}`), 'large/deeper/f', 'small/deeper/f', 'top']],
  ['more beside the folders than is looked at here', [...many(9000, (i) => `d${i % 6}/f${i}`), ...many(6, (i) => `d${i}/in/f`)]],
  ['names that are not UTF-8', [Buffer.of(0xe9), 'a/b/c', 'é/ü']],
])('%s: every entry once', (_, files) => {
  const root = tree(files);
  expect(reached([root])).toEqual(find(root).sort());
});

test('a large folder at the end of a narrow way is opened up, whatever is beside it', () => {
  const much = many(200, (i) => `versions/3.11/lib/packages/p${i}/sub/f`);
  const root = tree([...many(400, (i) => `doc/d${i}/f`), ...much]);
  const parts = partition([root])
    .deep.flat()
    .map((path) => find(path).length);
  expect(Math.max(...parts)).toBeLessThan(10);
});

test('the processes that begin get as much as each other, and more than those that follow', () => {
  const { deep, atOnce } = partition([tree(many(3000, (i) => `top${i % 60}/sub${i % 6}/f${i}`))]);
  const parts = deep.map((paths) => find(...paths).length);
  const [first, rest] = [parts.slice(0, atOnce), parts.slice(atOnce)];
  expect(Math.max(...first)).toBeLessThan(1.5 * Math.min(...first));
  expect(Math.max(...rest)).toBeLessThan(Math.min(...first));
});

test('a folder whose name is not UTF-8 is left to the find of the folder above it', () => {
  const root = tree(['a/b/f']);
  mkdirSync(Buffer.concat([Buffer.from(`${root}/a/`), Buffer.of(0xe9)]));
  expect(reached([root])).toEqual(find(root).sort());
  expect(partition([root]).deep).toEqual([[join(root, 'a')]]);
});

test('no link is followed', () => {
  const root = tree(['a/b/f']);
  symlinkSync('/', join(root, 'link'));
  symlinkSync('a', join(root, 'a-link'));
  expect(reached([root])).toEqual(find(root).sort());
});

test('several roots, one of them a file, one closed, one not there', () => {
  const root = tree(['a/b/f', 'c/d/f', 'file']);
  chmodSync(join(root, 'c'), 0);
  const roots = ['a', 'c', 'file', 'gone'].map((name) => join(root, name));
  const { deep, itself } = partition(roots);
  chmodSync(join(root, 'c'), 0o700);
  if (process.getuid?.() !== 0) expect(deep.flat()).toContain(join(root, 'c'));
  expect([...itself, ...deep.flat()]).toEqual(expect.arrayContaining(roots));
});

test('so many starting points and so many entries at most', () => {
  const nested = many(3000, () => 'd')
    .join('/')
    .slice(0, 900);
  const { deep, itself } = partition([tree([...many(900, (i) => `d${i}/e/f`), `${nested}/f`])]);
  expect(deep.flat().length).toBeLessThan(2000);
  expect(deep.length).toBeLessThanOrEqual(32);
  expect(itself.length).toBeLessThan(6000);
});
