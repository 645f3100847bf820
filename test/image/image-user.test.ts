// The rules are those of GetExecUser in moby/sys/user, which Podman uses when the container starts.

import { describe, expect, test } from 'vitest';
import { type ImageUsers, isRoot, nameOf, needsPasswd, resolveUser, sureIds } from '../../src/image/image-user.ts';

const USERS: ImageUsers = {
  passwd: [
    { name: 'root', uid: 0, gid: 0 },
    { name: 'app', uid: 100, gid: 101 },
    { name: 'app', uid: 200, gid: 201 },
    { name: 'other', uid: 100, gid: 5 },
    { name: '300', uid: 42, gid: 43 },
  ],
  group: [
    { name: 'app', gid: 101 },
    { name: 'extra', gid: 300 },
    { name: 'extra', gid: 301 },
    { name: '101', gid: 7 },
  ],
};
const NONE: ImageUsers = { passwd: [], group: [] };

describe('the ids of a USER', () => {
  test.each([
    ['no USER is root', '', { uid: 0, gid: 0, name: 'root' }],
    ['a name', 'root', { uid: 0, gid: 0, name: 'root' }],
    ['a name takes the first of its rows, and the primary group there', 'app', { uid: 100, gid: 101, name: 'app' }],
    ['a number takes the first row with that uid', '100', { uid: 100, gid: 101, name: 'app' }],
    ['a number is a uid even where a user is called so', '300', { uid: 300, gid: 0, name: null }],
    ['a number without a row has group 0', '1001', { uid: 1001, gid: 0, name: null }],
    ['a number may have leading zeros', '0100', { uid: 100, gid: 101, name: 'app' }],
    ['a group counts before the primary one', 'app:0', { uid: 100, gid: 0, name: 'app' }],
    ['a group by name takes the first of its rows', 'app:extra', { uid: 100, gid: 300, name: 'app' }],
    ['a number is a gid even where a group is called so', 'app:101', { uid: 100, gid: 101, name: 'app' }],
    ['a gid needs no row', '1001:999', { uid: 1001, gid: 999, name: null }],
    ['root in another group', '0:101', { uid: 0, gid: 101, name: 'root' }],
    ['an empty group is none', 'app:', { uid: 100, gid: 101, name: 'app' }],
    ['a group alone belongs to root', ':extra', { uid: 0, gid: 300, name: 'root' }],
  ])('%s', (_name, declared, ids) => {
    expect(resolveUser(declared, USERS)).toEqual({ declared, ...ids });
  });

  test.each([
    ['a name that the image does not know', 'nobody', 'user nobody'],
    ['a name is not looked for among the groups', 'extra', 'user extra'],
    ['a group that it does not know', 'app:staff', 'group staff'],
    ['a name in another case', 'App', 'user App'],
  ])('%s is told', (_name, declared, unknown) => {
    expect(resolveUser(declared, USERS)).toEqual({ unknown });
  });

  test.each([
    ['', { uid: 0, gid: 0, name: 'root' }],
    ['0', { uid: 0, gid: 0, name: 'root' }],
    ['1000', { uid: 1000, gid: 0, name: null }],
    ['1000:1000', { uid: 1000, gid: 1000, name: null }],
  ])('an image without a passwd file knows USER "%s"', (declared, ids) => {
    expect(resolveUser(declared, NONE)).toEqual({ declared, ...ids });
  });

  test('an image without a passwd file knows no name, not even root', () => {
    expect(resolveUser('root', NONE)).toEqual({ unknown: 'user root' });
    expect(resolveUser('1000:wheel', NONE)).toEqual({ unknown: 'group wheel' });
  });

  test('no USER takes the row of uid 0, under whatever name and in whatever group it stands', () => {
    const users = { passwd: [{ name: 'toor', uid: 0, gid: 7 }], group: [] };
    expect(resolveUser('', users)).toEqual({ declared: '', uid: 0, gid: 7, name: 'toor' });
  });
});

test.each([
  ['', false],
  ['0:0', false],
  ['1000:1000', false],
  ['1000', true],
  ['app', true],
  ['app:101', true],
  ['1000:app', true],
])('USER "%s" needs the passwd file: %s', (declared, needed) => {
  expect(needsPasswd(declared)).toBe(needed);
});

test.each<[string, ImageUsers | null, number, string | null]>([
  ['the first row wins', USERS, 100, 'app'],
  ['a uid without a row has no name', USERS, 999, null],
  ['uid 0 is root without a row too', NONE, 0, 'root'],
  ['uid 0 is root where the file was not read', null, 0, 'root'],
  ['another is nobody known where the file was not read', null, 100, null],
])('the name of a uid: %s', (_name, users, uid, name) => {
  expect(nameOf(users, uid)).toBe(name);
});

test.each([
  ['', 0, 0],
  ['1000:1001', 1000, 1001],
  ['1000', 1000, null],
  ['app', null, null],
  ['app:5', null, 5],
  ['5:app', 5, null],
])('without its files, %j is sure to be %j:%j', (declared, uid, gid) => {
  expect(sureIds(declared)).toEqual({ uid, gid });
});

test.each(['', '0', 'root', '0:0', 'root:root', 'root:0'])('%j is root', (declared) => {
  expect(isRoot(declared)).toBe(true);
});

test.each(['app', '1', '0:101', 'root:app', 'roots', '00'])('%j is not root', (declared) => {
  expect(isRoot(declared)).toBe(false);
});
