import { describe, expect, test } from 'vitest';
import type { HostFacts } from '../../src/host/read-host.ts';
import { explainOwner, type Subject } from '../../src/mapping/explain.ts';
import { type PlanFacts, planMapping } from '../../src/mapping/plan.ts';

const ID_MAP = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
  { inside: 65_537, outside: 300_000, count: 1000 },
];
const HOST: HostFacts = {
  user: { uid: 1001, gid: 1001, groups: [1001], name: 'runner' },
  podman: { version: '5.4.2' },
  idMap: { uid: ID_MAP, gid: ID_MAP },
  podmanFault: null,
  graphRoot: '/home/runner/.local/share/containers/storage',
  selinux: false,
};
const NO_PODMAN: HostFacts = { ...HOST, podman: null, idMap: { uid: [], gid: [] } };
const NO_RANGES: HostFacts = { ...HOST, idMap: { uid: ID_MAP.slice(0, 1), gid: ID_MAP.slice(0, 1) } };

const ROOT = { declared: '', uid: 0, gid: 0, name: 'root' };
const APP = { declared: 'app', uid: 100, gid: 101, name: 'app' };
const imageOf = (facts: Partial<PlanFacts>) => ({
  reference: 'shop:1',
  users: { passwd: [ROOT, APP], group: [] },
  plan: planMapping({ idMap: HOST.idMap, imageUser: ROOT, startUser: null, containerUser: null, mapping: 'auto', ...facts }),
});
const ROOT_IMAGE = imageOf({});
const APP_IMAGE = imageOf({ imageUser: APP });

const uidOnly = (uid: number): Subject => ({ name: String(uid), uid, gid: null, isPath: false });
const file = (uid: number, gid: number): Subject => ({ name: 'out/v1', uid, gid, isPath: true });
const ME = 'is you, runner. In a container with the default mapping that is root.';
const BY_ROOT = 'It takes root to give it back: sudo chown -h 1001:1001 PATH';
const RANGES = '100000 to 165535, 300000 to 300999';

describe('the runner himself', () => {
  test.each([
    ['by his uid', uidOnly(1001), HOST, null, `1001 ${ME}`],
    ['by a file', file(1001, 1001), HOST, null, `out/v1 belongs to 1001:1001, which ${ME}`],
    ['without Podman', uidOnly(1001), NO_PODMAN, null, '1001 is you, runner.'],
    ['with an image of app', uidOnly(1001), HOST, APP_IMAGE, `1001 ${ME} With the mapping computed for shop:1 it is app (100:101).`],
    [
      'with an image whose user has no name',
      uidOnly(1001),
      HOST,
      imageOf({ imageUser: { declared: '5:6', uid: 5, gid: 6, name: null } }),
      `1001 ${ME} With the mapping computed for shop:1 it is the user (5:6).`,
    ],
    ['with mapping none', uidOnly(1001), HOST, imageOf({ mapping: 'none' }), `1001 ${ME}`],
  ])('%s', (_name, subject, host, image, text) => {
    expect(explainOwner(subject, host, image)).toMatchObject({ from: 'runner', text, cure: null });
  });

  test.each([
    ['his own group', file(1001, 1001), HOST, { uid: 0, gid: 0, user: 'root' }],
    ['a subordinate group', file(1001, 100_100), HOST, { uid: 0, gid: 101, user: 'root' }],
    ['a group that no container of his has', file(1001, 27), HOST, { uid: 0, gid: null, user: 'root' }],
    ['no group, where only a uid was asked about', uidOnly(1001), HOST, { uid: 0, gid: null, user: 'root' }],
    ['no container at all without Podman', uidOnly(1001), NO_PODMAN, null],
  ])('inside he is root with %s', (_name, subject, host, container) => {
    expect(explainOwner(subject, host, null).container).toEqual(container);
  });
});

describe('a subordinate id', () => {
  test('by its number: which container user it is, and how that user becomes the runner', () => {
    expect(explainOwner(uidOnly(100_099), HOST, null)).toEqual({
      version: 1,
      subject: '100099',
      owner: { uid: 100_099, gid: null },
      from: 'subordinate',
      container: { uid: 100, gid: null, user: null },
      text: `100099 is one of your subordinate ids (${RANGES}): in a container with the default mapping it is uid 100.`,
      cure: 'So that 100 becomes you: rootless-artefacts run maps the user of the image, container-user 100 any other.',
    });
  });

  test('by a file: the same, and how to take it back', () => {
    const { text, cure, container, owner } = explainOwner(file(100_099, 300_000), HOST, null);
    expect(owner).toEqual({ uid: 100_099, gid: 300_000 });
    expect(container).toEqual({ uid: 100, gid: 65_537, user: null });
    expect(text).toMatch(/^out\/v1 belongs to 100099:300000, which is one of your subordinate ids/);
    expect(cure).toContain('podman unshare chown -h 0:0 PATH');
  });

  test.each([
    ['the image names it', ROOT_IMAGE, 100_099, 'app', 'it is uid 100 (app in shop:1).'],
    ['the image does not know it', ROOT_IMAGE, 100_050, null, 'it is uid 51.'],
    [
      'below app, the computed mapping counts one less',
      APP_IMAGE,
      100_099,
      'app',
      'it is uid 100 (app in shop:1). With the mapping computed for shop:1 it is uid 99.',
    ],
    ['above app, both mappings say the same', APP_IMAGE, 100_100, null, 'it is uid 101.'],
    [
      'the first one is root of the computed mapping',
      APP_IMAGE,
      100_000,
      null,
      'it is uid 1. With the mapping computed for shop:1 it is uid 0.',
    ],
    ['with mapping none there is no other', imageOf({ imageUser: APP, mapping: 'none' }), 100_099, 'app', 'it is uid 100 (app in shop:1).'],
  ])('%s', (_name, image, uid, user, end) => {
    const { text, container } = explainOwner(uidOnly(uid), HOST, image);
    expect(text.endsWith(`in a container with the default mapping ${end}`), text).toBe(true);
    expect(container?.user).toBe(user);
  });
});

describe('anybody else', () => {
  test.each([
    ['root', uidOnly(0), HOST, '0 is root, which no rootless container of yours can be: ', null],
    ['a file of root', file(0, 0), HOST, 'out/v1 belongs to 0:0, which is root, ', BY_ROOT],
    ['another user', uidOnly(1002), HOST, `1002 is none of your subordinate ids (${RANGES}): another user of this host made it`, null],
    ['a file of another user', file(165_536, 1001), HOST, 'out/v1 belongs to 165536:1001, which is none of', BY_ROOT],
    [
      'anyone where there are no subordinate ids',
      uidOnly(100_000),
      NO_RANGES,
      '100000 is none of your subordinate ids (you have none)',
      null,
    ],
  ])('%s', (_name, subject, host, start, cure) => {
    const explanation = explainOwner(subject, host, ROOT_IMAGE);
    expect(explanation).toMatchObject({ from: 'elsewhere', container: null });
    expect(explanation.text.startsWith(start), explanation.text).toBe(true);
    expect(explanation.cure).toBe(cure);
  });
});
