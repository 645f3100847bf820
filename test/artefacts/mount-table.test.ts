import { describe, expect, test } from 'vitest';
import { parseMountTable, whyAside } from '../../src/artefacts/mount-table.ts';

describe('the table of mounts', () => {
  test('a line with and without optional fields', () => {
    const table = [
      '36 35 98:0 /mnt1 /mnt2 rw,noatime - ext3 /dev/root rw,errors=continue',
      '40 36 0:5 / /w/proc rw,nosuid shared:14 master:1 - proc proc rw',
    ].join('\n');
    expect(parseMountTable(`${table}\n`)).toEqual([
      { path: '/mnt2', type: 'ext3' },
      { path: '/w/proc', type: 'proc' },
    ]);
  });

  test('a path with blanks, newlines, backslashes and bytes that are no text', () => {
    const line = '41 36 0:50 / /w/a\\040b\\012c\\134d\u00e9 rw - fuse.sshfs host:/x rw';
    expect(parseMountTable(line)).toEqual([{ path: '/w/a b\nc\\d\u00e9', type: 'fuse.sshfs' }]);
  });

  test.each(['', 'nothing like it', '36 35 98:0 /mnt1'])('no line: %j', (line) => {
    expect(parseMountTable(line)).toEqual([]);
  });
});

test.each([
  ['proc', 'kernel'],
  ['cgroup2', 'kernel'],
  ['devtmpfs', 'kernel'],
  ['fuse', 'fuse'],
  ['fuse.sshfs', 'fuse'],
  ['fuseblk', null], // a disk, of NTFS mostly
  ['ext4', null],
  ['btrfs', null],
  ['tmpfs', null],
  ['nfs4', null],
  ['overlay', null],
])('a mount of %s is left out as %s', (type, why) => {
  expect(whyAside({ path: '/w' as never, type })).toBe(why);
});
