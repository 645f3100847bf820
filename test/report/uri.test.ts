import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type PathBytes, textOf } from '../../src/artefacts/path-bytes.ts';
import { showPath } from '../../src/report/escape.ts';
import { folderUri, uriOf } from '../../src/report/uri.ts';
import { hostilePath } from '../support/hostile-text.ts';

const WORKSPACE = bytesOf('/home/runner/work/shop');

describe('the URI of a path', () => {
  test.each([
    ['in the workspace', '/home/runner/work/shop/out/a.xml', 'out/a.xml'],
    ['that is the workspace', '/home/runner/work/shop', '.'],
    ['with a space and a per cent sign', '/home/runner/work/shop/a b%20', 'a%20b%2520'],
    ['that would be a scheme', '/home/runner/work/shop/c:/d', 'c%3A/d'],
    ['that would be a query', '/home/runner/work/shop/a?b#c', 'a%3Fb%23c'],
    ['with letters of all the world', '/home/runner/work/shop/größe', 'gr%C3%B6%C3%9Fe'],
    ['outside the workspace', '/srv/cache/a b', 'file:///srv/cache/a%20b'],
    ['that begins like the workspace', '/home/runner/work/shop-2/a', 'file:///home/runner/work/shop-2/a'],
    ['of a pattern that climbs', '/home/runner/work/shop/../shop/./out/*.xml', 'out/%2A.xml'],
    ['of a pattern that climbs out', '/home/runner/work/shop/../../../../../etc', 'file:///etc'],
  ])('%s', (_, path, uri) => {
    expect(uriOf(bytesOf(path), WORKSPACE)).toBe(uri);
  });

  test('of names that are no UTF-8 is that of the name as it is shown', () => {
    expect(uriOf(`${WORKSPACE}/caf\xe9` as PathBytes, WORKSPACE)).toBe('caf%5Cxe9');
  });

  test('is a relative reference that leads back to the path, whatever its name', () => {
    fc.assert(
      fc.property(hostilePath, (name) => {
        // A path on the disk has no NUL and no empty or dotted segments.
        const inside = name
          .replaceAll('\0', '')
          .split('/')
          .filter((segment) => !['', '.', '..'].includes(segment))
          .join('/') as PathBytes;
        fc.pre(inside !== '');
        const uri = uriOf(`${WORKSPACE}/${inside}` as PathBytes, WORKSPACE);
        expect(uri).toMatch(/^(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})+$/);
        expect(decodeURIComponent(uri)).toBe(textOf(inside) ?? showPath(inside));
        expect(new URL(uri, folderUri(WORKSPACE)).href).toBe(`file:///home/runner/work/shop/${uri}`);
      }),
    );
  });
});
