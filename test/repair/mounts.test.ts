import { describe, expect, test } from 'vitest';
import type { PathBytes } from '../../src/artefacts/path-bytes.ts';
import { parseMountPoints, startingPoints } from '../../src/repair/mounts.ts';

const bytes = (...paths: string[]) => paths as PathBytes[];

test('mount points, with what the kernel escapes', () => {
  const text = [
    '23 28 0:21 / /proc rw,nosuid shared:5 - proc proc rw',
    '98 28 8:1 /a /srv/with\\040blank\\134and\\012line rw - ext4 /dev/sda1 rw',
    '99 28 8:1 / /caf\u00e9 rw - ext4 /dev/sda1 rw',
    '',
  ].join('\n');
  expect(parseMountPoints(text)).toEqual(['/proc', '/srv/with blank\\and\nline', '/caf\u00e9']);
});

describe('roots', () => {
  test.each([
    ['one inside another is covered', ['/w', '/w/out'], [], ['/w']],
    ['the same twice', ['/w', '/w'], [], ['/w']],
    ['a name that only begins alike', ['/w', '/wide'], [], ['/w', '/wide']],
    ['one that is a mount itself', ['/w', '/w/out'], ['/w/out'], ['/w', '/w/out']],
    ['one below a mount', ['/w', '/w/disk/out'], ['/w/disk'], ['/w', '/w/disk/out']],
    ['one beside a mount', ['/w', '/w/out'], ['/w/disk'], ['/w']],
    ['both on the same mount', ['/w', '/w/out'], ['/', '/w'], ['/w']],
  ])('%s', (_, roots, mounts, expected) => {
    expect(startingPoints(bytes(...roots), bytes(...mounts))).toEqual(expected);
  });
});
