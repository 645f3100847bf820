import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import { parsePattern } from '../../src/artefacts/patterns.ts';
import { leavesOut, rootsOf, selects } from '../../src/artefacts/selection.ts';

describe('roots', () => {
  test.each([
    { what: 'none', paths: [], roots: [] },
    { what: 'the same twice', paths: ['/w', '/w'], roots: ['/w'] },
    { what: 'one inside another', paths: ['/w/out', '/w', '/w/out/deep'], roots: ['/w'] },
    { what: 'side by side, sorted', paths: ['/w/b', '/w/a'], roots: ['/w/a', '/w/b'] },
    { what: 'a name that begins with another', paths: ['/w/out', '/w/out-2', '/w/out.d/x'], roots: ['/w/out', '/w/out-2', '/w/out.d/x'] },
    { what: 'all of the disk', paths: ['/w', '/'], roots: ['/'] },
  ])('$what', ({ paths, roots }) => {
    expect(rootsOf(paths)).toEqual(roots);
  });

  test('every path lies in exactly one of them', () => {
    const path = fc.array(fc.constantFrom('a', 'a-', 'a.', 'b'), { maxLength: 4 }).map((segments) => `/${segments.join('/')}`);
    const lies = (inner: string, outer: string) => inner === outer || outer === '/' || inner.startsWith(`${outer}/`);
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const roots = rootsOf(paths);
        for (const one of paths) expect(roots.filter((root) => lies(one, root))).toHaveLength(1);
        expect(roots.filter((root) => !paths.includes(root))).toEqual([]);
      }),
    );
  });
});

describe('patterns together', () => {
  const means = (patterns: readonly string[], path: PathBytes) =>
    selects(
      patterns.map((pattern) => parsePattern(pattern, '/w', '/home/runner')),
      path,
    );

  test.each([
    { patterns: ['out'], path: '/w/out/a', meant: true },
    { patterns: ['out', '!out/a'], path: '/w/out/a', meant: false },
    { patterns: ['!out/a', 'out'], path: '/w/out/a', meant: true },
    { patterns: ['out', '!out/a', 'out/a'], path: '/w/out/a', meant: true },
    { patterns: ['out', '!other'], path: '/w/other', meant: false },
    { patterns: ['out'], path: '/w/output', meant: false },
    { patterns: [], path: '/w/out', meant: false },
  ])('the last that matches decides: $patterns, $path', ({ patterns, path, meant }) => {
    expect(means(patterns, bytesOf(path))).toBe(meant);
  });

  test('a name that is not UTF-8 can still be meant', () => {
    expect(means(['out/*.xml'], '/w/out/caf\xe9.xml' as PathBytes)).toBe(true);
    expect(means(['out/*.xml'], '/w/out/caf\xe9.json' as PathBytes)).toBe(false);
  });
});

describe('a folder that is left out', () => {
  const parsed = (patterns: readonly string[]) => patterns.map((pattern) => parsePattern(pattern, '/w', '/home/runner'));

  test.each([
    { patterns: ['out'], folder: '/w/out', out: false },
    { patterns: ['out'], folder: '/w/other', out: true },
    { patterns: ['out/deep/a'], folder: '/w/out', out: false },
    { patterns: ['out/*/a'], folder: '/w/out/x', out: false },
    { patterns: ['**/*.xml'], folder: '/w/out', out: false },
    { patterns: ['out/a.xml'], folder: '/w/out/x', out: true },
    { patterns: ['**', '!out'], folder: '/w/out', out: true },
    { patterns: ['**', '!out/*.xml'], folder: '/w/out', out: false },
    { patterns: ['**', '!out', 'out/a'], folder: '/w/out', out: false },
  ])('$patterns, $folder: $out', ({ patterns, folder, out }) => {
    expect(leavesOut(parsed(patterns), bytesOf(folder))).toBe(out);
  });

  test('holds nothing that is meant', () => {
    const segment = fc.constantFrom('a', 'b', 'ab');
    const glob = fc.array(fc.oneof(segment, fc.constantFrom('*', '**', 'a*', '?')), { minLength: 1, maxLength: 3 });
    const pattern = fc
      .tuple(fc.constantFrom('', '!'), glob, fc.constantFrom('', '/'))
      .map(([not, parts, end]) => `${not}${parts.join('/')}${end}`);
    const below = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), below, below, (patterns, folder, name) => {
        const [all, path] = [parsed(patterns), bytesOf(`/w/${folder}`)];
        fc.pre(leavesOut(all, path));
        expect(selects(all, bytesOf(`/w/${folder}/${name}`))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
