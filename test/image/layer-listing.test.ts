import { expect, test } from 'vitest';
import { decidingMembers, saidOf } from '../../src/image/layer-listing.ts';

const folder = (path: string) => `drwxr-xr-x 0/0               0 2026-11-24 22:35 ${path}/`;
const file = (path: string, size = 108) => `-rw-r--r-- 0/0             ${size} 2026-11-24 22:35 ${path}`;
const link = (path: string, target: string) => `lrwxrwxrwx 0/0               0 2026-11-24 22:35 ${path} -> ${target}`;
const hardLink = (path: string, target: string) => `hrw-r--r-- 0/0               0 2026-11-24 22:35 ${path} link to ${target}`;

test.each([
  ['nothing of it', [], { is: 'untouched' }],
  ['another file', [folder('etc'), file('etc/group')], { is: 'untouched' }],
  ['the file', [folder('etc'), file('etc/passwd')], { is: 'file', member: 'etc/passwd' }],
  ['the file with a dot', [folder('./etc'), file('./etc/passwd')], { is: 'file', member: './etc/passwd' }],
  ['the file with a slash', [file('/etc/passwd')], { is: 'file', member: '/etc/passwd' }],
  ['the file, and a whiteout of the lower one', [file('etc/.wh.passwd', 0), file('etc/passwd')], { is: 'file', member: 'etc/passwd' }],
  ['the file in an opaque folder', [file('etc/.wh..wh..opq', 0), file('etc/passwd')], { is: 'file', member: 'etc/passwd' }],
  ['a whiteout', [file('etc/.wh.passwd', 0)], { is: 'gone' }],
  ['a whiteout of the folder', [file('./.wh.etc', 0)], { is: 'gone' }],
  ['an opaque folder', [folder('etc'), file('etc/.wh..wh..opq', 0)], { is: 'gone' }],
  ['an opaque root', [file('.wh..wh..opq', 0)], { is: 'gone' }],
  ['a link', [link('etc/passwd', '../usr/etc/passwd')], { is: 'elsewhere' }],
  ['a hard link', [hardLink('etc/passwd', 'etc/passwd-')], { is: 'elsewhere' }],
  ['a folder', [folder('etc/passwd')], { is: 'elsewhere' }],
  ['a linked folder', [link('etc', 'usr/etc')], { is: 'elsewhere' }],
  ['two of it', [file('etc/passwd'), file('./etc/passwd')], { is: 'elsewhere' }],
  ['one that is too large', [file('etc/passwd', 4 * 1024 * 1024 + 1)], { is: 'elsewhere' }],
  ['a file whose name only looks like a link', [file('etc/passwd -> x')], { is: 'untouched' }],
])('a layer with %s', (_, lines, said) => {
  expect(saidOf(lines.map((line) => `${line}\n`).join(''), 'passwd')).toEqual(said);
});

test('the members that decide, in every way in which they are written', () => {
  const members = decidingMembers(['passwd']);
  for (const path of ['etc', '.wh.etc', '.wh..wh..opq', 'etc/.wh..wh..opq', 'etc/passwd', 'etc/.wh.passwd'])
    expect(members).toEqual(expect.arrayContaining([path, `./${path}`, `/${path}`]));
});
