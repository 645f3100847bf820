import { expect, test } from 'vitest';
import { planMapping, predictOwners } from '../../src/mapping/plan.ts';

const ONE = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
];
const SEVERAL = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 100 },
  { inside: 101, outside: 300_000, count: 1000 },
];
const SINGLE = ONE.slice(0, 1);

const ROOT = { declared: '', uid: 0, gid: 0, name: 'root' };
const APP = { declared: 'app', uid: 100, gid: 101, name: 'app' };
const OPENSHIFT = { declared: '1001', uid: 1001, gid: 0, name: null };
const numbered = (uid: number, gid: number) => ({ uid, gid, name: null });
const ME = { uid: 1001, gid: 1001 };

const planOf = (imageUser: typeof ROOT | typeof OPENSHIFT, map = ONE, mapping: 'auto' | 'none' = 'auto') =>
  planMapping({ idMap: { uid: map, gid: map }, imageUser, startUser: null, containerUser: null, mapping });

test.each([
  ['by default root is the runner', planOf(ROOT), ROOT, ME],
  ['by default app is a subordinate id', planOf(ROOT), APP, { uid: 100_099, gid: 100_100 }],
  ['in a computed mapping app is the runner', planOf(APP), APP, ME],
  ['and root the first subordinate id', planOf(APP), ROOT, { uid: 100_000, gid: 100_000 }],
  ['who comes after app keeps his id', planOf(APP), numbered(102, 102), { uid: 100_101, gid: 100_101 }],
  ['group 0 of an OpenShift image is the runner’s', planOf(OPENSHIFT), OPENSHIFT, ME],
  ['the second range follows the first', planOf(ROOT, SEVERAL), numbered(101, 1100), { uid: 300_000, gid: 300_999 }],
  ['a user above the range cannot be', planOf(ROOT), numbered(70_000, 0), { uid: null, gid: 1001 }],
  ['without subordinate ids there is one user alone', planOf(APP, SINGLE), ROOT, { uid: null, gid: null }],
])('who owns outside what a user of the container writes: %s', (_name, plan, user, host) => {
  const container = { uid: user.uid, gid: user.gid };
  expect(predictOwners(plan, [user])).toEqual([{ user: user.name ?? String(user.uid), container, host }]);
});

test('nothing is predicted where the mapping is not ours', () => {
  expect(predictOwners(planOf(APP, ONE, 'none'), [APP])).toEqual([]);
});
