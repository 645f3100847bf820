import { describe, expect, test } from 'vitest';
import type { IdMap } from '../../src/host/id-map.ts';
import type { ImageUser } from '../../src/image/image-user.ts';
import { defaultMap, label, type PlanFacts, planMapping } from '../../src/mapping/plan.ts';

const hostOf = (...ranges: readonly (readonly [number, number])[]): IdMap => {
  let inside = 1;
  const rows = ranges.map(([outside, count]) => {
    inside += count;
    return { inside: inside - count, outside, count };
  });
  return [{ inside: 0, outside: 1001, count: 1 }, ...rows];
};
const both = (map: IdMap) => ({ uid: map, gid: map });
const ONE = both(hostOf([100_000, 65_536]));
const SEVERAL = both(hostOf([100_000, 100], [300_000, 1000]));
const SINGLE = both(hostOf());

const user = (declared: string, uid: number, gid: number, name: string | null = null): ImageUser => ({ declared, uid, gid, name });
const NO_USER = user('', 0, 0, 'root');
const APP = user('app', 100, 101, 'app');

const planOf = (facts: Partial<PlanFacts>) =>
  planMapping({ idMap: ONE, imageUser: NO_USER, startUser: null, containerUser: null, mapping: 'auto', ...facts });
/** `0:1:100 100:0:1` of each kind, out of the options of podman run. */
const triplesIn = (args: readonly string[], option: string) => args.filter((_, at) => args[at - 1] === option).join(' ');

describe('the default mapping, said aloud', () => {
  test.each<[string, Partial<PlanFacts>, object]>([
    ['an image without USER', {}, { because: 'root-image', declared: '' }],
    ['USER root', { imageUser: user('root', 0, 0, 'root') }, { because: 'root-image', declared: 'root' }],
    ['USER 0:0', { imageUser: user('0:0', 0, 0, 'root') }, { because: 'root-image', declared: '0:0' }],
    ['user 0 for an image of app', { imageUser: APP, startUser: NO_USER }, { because: 'start-user', user: 'root (0:0)' }],
    ['container-user 0 for an image of app', { imageUser: APP, containerUser: NO_USER }, { because: 'container-user', user: 'root (0:0)' }],
    ['mapping default, whoever starts', { imageUser: APP, mapping: 'default' }, { because: 'asked-default' }],
    ['root where there are no subordinate ids', { idMap: SINGLE }, { because: 'root-image', declared: '' }],
  ])('%s', (_name, facts, because) => {
    const plan = planOf(facts);
    expect(plan).toMatchObject({ strategy: 'default', mapArgs: ['--userns', 'host'], equivalent: null, because: [because] });
    expect(plan.runner).toMatchObject({ uid: 0, gid: 0 });
    expect(plan.idMap).toEqual(facts.idMap ?? ONE);
  });
});

describe('a computed mapping: the triples that were measured to be right on Podman 3.0 to 5.8', () => {
  const app = ['0:1:100 100:0:1 101:101:65436', '0:1:101 101:0:1 102:102:65435'] as const;
  const whole = '0:0:1 1:1:65536';
  test.each<[string, Partial<PlanFacts>, string, string]>([
    ['USER app', { imageUser: APP }, ...app],
    ['USER app:other', { imageUser: user('app:other', 100, 500, 'app') }, app[0], '0:1:500 500:0:1 501:501:65036'],
    ['USER 0:101: root in another group', { imageUser: user('0:101', 0, 101, 'root') }, whole, app[1]],
    [
      'USER 1000:1000',
      { imageUser: user('1000:1000', 1000, 1000) },
      '0:1:1000 1000:0:1 1001:1001:64536',
      '0:1:1000 1000:0:1 1001:1001:64536',
    ],
    ['USER 1001 without a row, so in group 0', { imageUser: user('1001', 1001, 0) }, '0:1:1001 1001:0:1 1002:1002:64535', whole],
    [
      'USER 200000:200000, above the range',
      { imageUser: user('200000:200000', 200_000, 200_000) },
      '0:1:65536 200000:0:1',
      '0:1:65536 200000:0:1',
    ],
    ['user app for an image of root', { startUser: APP }, ...app],
    ['container-user app for an image of root', { containerUser: APP }, ...app],
    ['container-user app before user', { startUser: user('5:5', 5, 5), containerUser: APP }, ...app],
    ['mapping remap for an image of root', { mapping: 'remap' }, whole, whole],
    ['several ranges count as one', { idMap: SEVERAL, imageUser: APP }, '0:1:100 100:0:1 101:101:1000', '0:1:101 101:0:1 102:102:999'],
    ['more uids than gids', { idMap: { uid: ONE.uid, gid: SEVERAL.gid }, imageUser: APP }, app[0], '0:1:101 101:0:1 102:102:999'],
    ['no subordinate ids', { idMap: SINGLE, imageUser: APP }, '100:0:1', '101:0:1'],
    ['a host whose map could not be read', { idMap: both([]), imageUser: APP }, '100:0:1', '101:0:1'],
  ])('%s', (_name, facts, uids, gids) => {
    const plan = planOf(facts);
    expect(plan.strategy).toBe('remap');
    expect(triplesIn(plan.mapArgs, '--uidmap')).toBe(uids);
    expect(triplesIn(plan.mapArgs, '--gidmap')).toBe(gids);
    expect(plan.mapArgs).toHaveLength(2 * `${uids} ${gids}`.split(' ').length);
    const runner = facts.containerUser ?? facts.startUser ?? facts.imageUser ?? NO_USER;
    expect(plan.runner).toEqual(runner);
    expect(plan.starts).toEqual(facts.startUser ?? facts.imageUser ?? NO_USER);
    expect(plan.equivalent).toBe(`--userns keep-id:uid=${runner.uid},gid=${runner.gid}`);
  });

  test.each<[string, Partial<PlanFacts>, object[]]>([
    [
      'the image',
      { imageUser: APP },
      [{ because: 'image-user', declared: 'app', user: 'app (100:101)' }, { because: 'image-user-stands' }],
    ],
    ['user', { startUser: APP }, [{ because: 'start-user', user: 'app (100:101)' }]],
    ['container-user', { containerUser: APP }, [{ because: 'container-user', user: 'app (100:101)' }, { because: 'image-user-stands' }]],
    ['container-user before user', { startUser: NO_USER, containerUser: APP }, [{ because: 'container-user', user: 'app (100:101)' }]],
    ['remap', { startUser: APP, mapping: 'remap' }, [{ because: 'asked-remap', user: 'app (100:101)' }]],
    [
      'a uid above the range, which is the one that is named',
      { idMap: { uid: ONE.uid, gid: SEVERAL.gid }, startUser: user('70000:5', 70_000, 5) },
      [
        { because: 'start-user', user: '70000:5' },
        { because: 'user-outside-range', user: '70000:5', subordinate: 65_536 },
      ],
    ],
    [
      'a gid above the range',
      { idMap: SEVERAL, startUser: user('5:1101', 5, 1101) },
      [
        { because: 'start-user', user: '5:1101' },
        { because: 'user-outside-range', user: '5:1101', subordinate: 1100 },
      ],
    ],
    [
      'the last id of the range',
      { idMap: SEVERAL, startUser: user('1100:1100', 1100, 1100) },
      [{ because: 'start-user', user: '1100:1100' }],
    ],
  ])('why: %s', (_name, facts, because) => {
    expect(planOf(facts).because).toEqual(because);
  });
});

test('mapping none gives no option and names no runner', () => {
  const plan = planOf({ imageUser: APP, mapping: 'none' });
  expect(plan).toMatchObject({
    strategy: 'none',
    mapArgs: [],
    equivalent: null,
    because: [{ because: 'asked-none' }],
    runner: null,
    idMap: null,
  });
  expect(plan.starts).toEqual(APP);
});

test('the default mapping is the map of the host as it is', () => {
  expect(defaultMap(SEVERAL)).toEqual(SEVERAL);
});

test('a user is called by name and ids, or by the ids alone', () => {
  expect([label(APP), label(user('5:6', 5, 6))]).toEqual(['app (100:101)', '5:6']);
});
