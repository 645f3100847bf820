import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/errors.ts';
import { type Plan, planMapping } from '../../src/mapping/plan.ts';
import { planStorage, type StorageFacts } from '../../src/mapping/storage.ts';
import { HOST } from '../support/facts.ts';

const APP = { declared: 'app', uid: 100, gid: 101, name: 'app' };
const planOf = (mapping: 'remap' | 'default' | 'none'): Plan =>
  planMapping({ idMap: HOST.idMap, imageUser: APP, startUser: null, containerUser: null, mapping });

const GRAPH_ROOT = '/home/runner/.local/share/containers/storage';
const LAYERS = [`${GRAPH_ROOT}/overlay/b/diff`, `${GRAPH_ROOT}/overlay/a/diff`];
const SHIFTED = {
  root: '/var/tmp/rootless-artefacts-1001/storage',
  runRoot: '/run/user/1001/rootless-artefacts',
  mountProgram: '/usr/bin/fuse-overlayfs',
};
const SIZE = 120_000_000;

const withStorage = (plan: Plan, facts: Partial<StorageFacts> = {}) =>
  planStorage(plan, {
    asked: 'auto',
    borrowed: null,
    graphRoot: GRAPH_ROOT,
    image: { layers: LAYERS, size: SIZE },
    shifted: SHIFTED,
    ...facts,
  });

describe('the store that shifts ids', () => {
  test('is taken for a computed mapping, reads the user’s own, and says so', () => {
    const plan = planOf('remap');
    expect(withStorage(plan)).toEqual({
      ...plan,
      storage: 'shifted',
      store: SHIFTED,
      storeArgs: [
        ...['--root', '/var/tmp/rootless-artefacts-1001/storage', '--runroot', '/run/user/1001/rootless-artefacts'],
        ...['--storage-driver', 'overlay', '--storage-opt', `additionalimagestore=${GRAPH_ROOT}`],
        ...['--storage-opt', 'overlay.mount_program=/usr/bin/fuse-overlayfs'],
      ],
      because: [...plan.because, { because: 'storage-shifted' }],
    });
  });

  test.each(['remap', 'default', 'none'] as const)('is taken wherever it is asked for: mapping %s', (mapping) => {
    expect(withStorage(planOf(mapping), { asked: 'shifted' })).toMatchObject({ storage: 'shifted', store: SHIFTED });
  });
});

describe('the user’s own store', () => {
  const own = (plan: Plan, reason: object) => ({
    ...plan,
    storage: 'native',
    store: null,
    storeArgs: [],
    because: [...plan.because, reason],
  });

  test.each(['default', 'none'] as const)('is taken where nothing has to be shifted: mapping %s', (mapping) => {
    const plan = planOf(mapping);
    expect(withStorage(plan)).toEqual(own(plan, { because: 'storage-nothing-to-shift' }));
    // Whatever else would stand in the way is nobody's question.
    expect(withStorage(plan, { borrowed: 'the volume cache' })).toEqual(own(plan, { because: 'storage-nothing-to-shift' }));
  });

  test.each<['remap' | 'default' | 'none', number]>([
    ['remap', SIZE],
    ['default', 0],
    ['none', 0],
  ])('is taken where it is asked for: mapping %s, for which Podman copies %i bytes', (mapping, size) => {
    const plan = planOf(mapping);
    expect(withStorage(plan, { asked: 'native' })).toEqual(own(plan, { because: 'storage-asked-native', size }));
  });
});

const obstacles: readonly (readonly [string, Partial<StorageFacts>, string])[] = [
  ['a volume', { borrowed: 'the volume cache' }, "the run names the volume cache, which only the user's own store has"],
  ['no program', { shifted: { missing: 'fuse-overlayfs is not installed' } }, 'fuse-overlayfs is not installed'],
  ['no place', { shifted: { missing: 'no folder' } }, 'no folder'],
  ['silence about the own store', { graphRoot: null }, "Podman did not say where the user's own store is"],
  [
    'a comma in its path',
    { graphRoot: '/home/a,b' },
    "the path of the user's own store holds a comma or a colon, at which Podman takes it apart",
  ],
  [
    'a colon in its path',
    { graphRoot: '/home/a:b' },
    "the path of the user's own store holds a comma or a colon, at which Podman takes it apart",
  ],
  ['an own store without layers', { image: { layers: null, size: SIZE } }, "the user's own store is not made of overlay layers"],
  [
    'an image in another store',
    { image: { layers: [`${GRAPH_ROOT}/overlay/b/diff`, '/srv/images/overlay/a/diff'], size: SIZE } },
    "the image lies in another store than the user's own",
  ],
  [
    'an image in a store whose path only begins alike',
    { graphRoot: '/home/runner/.local/share/containers/stor' },
    "the image lies in another store than the user's own",
  ],
];

describe.each(obstacles)('what stands in the way: %s', (_name, facts, why) => {
  test('the user’s own store is taken, with the reason and the cost', () => {
    const plan = withStorage(planOf('remap'), facts);
    expect(plan).toMatchObject({ storage: 'native', store: null, storeArgs: [] });
    expect(plan.because.at(-1)).toEqual({ because: 'storage-native', why, size: SIZE });
  });

  test('where the other was asked for it is an error with a cure', () => {
    const ask = () => withStorage(planOf('remap'), { ...facts, asked: 'shifted' });
    expect(ask).toThrow(HostError);
    expect(ask).toThrow(`The storage that shifts ids cannot be had: ${why}`);
  });
});

test.each([
  ['fuse-overlayfs is not installed', 'Install it (Debian and Ubuntu: sudo apt-get install -y fuse-overlayfs), or set storage to auto.'],
  ['/dev/fuse cannot be opened', 'Set storage to auto or native.'],
])('the cure where %s', (missing, cure) => {
  try {
    withStorage(planOf('remap'), { asked: 'shifted', shifted: { missing } });
    expect.unreachable();
  } catch (error) {
    expect((error as HostError).cure).toBe(cure);
  }
});
