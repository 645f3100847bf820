import { expect, test } from 'vitest';
import { judgeHost } from '../../src/host/judge-host.ts';
import type { HostProbes } from '../../src/host/probe-host.ts';
import { REQUIREMENTS, type RequirementId } from '../../src/host/requirements.ts';

const map = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
];
const user = { uid: 1001, gid: 1001, groups: [1001], name: 'app' };
const INFO = {
  remote: false,
  driver: 'overlay',
  graphRoot: '/home/app/storage',
  storageConfiguration: '/home/app/.config/containers/storage.conf',
  cgroups: 'v2',
  cgroupManager: 'systemd',
  runtime: 'crun version 1.21',
};
const fine: HostProbes = {
  host: {
    user,
    podman: { version: '5.4.2' },
    idMap: { uid: map, gid: map },
    podmanFault: null,
    graphRoot: '/home/app/storage',
    selinux: false,
  },
  informs: null,
  info: INFO,
  userVariable: 'app',
  runtimeFolder: { path: '/run/user/1001', fault: null },
  tun: null,
  store: { ownsFiles: null, executes: null, starts: null, startsMapped: null, connects: null },
  cureFacts: { user, subordinate: { uid: '', gid: '' }, switches: {}, noNewPrivileges: false },
};
const none = { uid: [], gid: [] };
const untried = { ownsFiles: undefined, executes: undefined, starts: undefined, startsMapped: undefined, connects: undefined };
const broken = (podmanFault: string): HostProbes => ({
  ...fine,
  host: { ...fine.host, idMap: none, podmanFault },
  informs: podmanFault,
  info: null,
  store: untried,
});
const store = (more: Partial<HostProbes['store']>): HostProbes => ({ ...fine, store: { ...fine.store, ...more } });
const IDS = Object.keys(REQUIREMENTS) as RequirementId[];

test('a fit host: every requirement in order, with what was seen and nothing to cure', () => {
  const requirements = judgeHost(fine);
  expect(requirements.map(({ id }) => id)).toEqual(IDS);
  expect(requirements.filter(({ fit }) => fit !== true)).toEqual([]);
  expect(requirements.filter(({ breaks, symptom, cure }) => breaks !== null || symptom !== null || cure !== null)).toEqual([]);
  expect(Object.fromEntries(requirements.map(({ id, seen }) => [id, seen]))).toMatchObject({
    podman: '5.4.2',
    'subordinate-ids': '65536 uids and 65536 gids',
    'cgroup-manager': 'systemd',
    'container-runtime': 'crun version 1.21',
  });
});

const ROOT = { ...user, uid: 0, name: 'root' };
const NEWUIDMAP = 'exec: "newuidmap": executable file not found in $PATH';
const OVERLAP = 'newuidmap: write to uid_map failed: Invalid argument';
const rows: readonly (readonly [string, HostProbes, readonly RequirementId[], readonly RequirementId[]])[] = [
  [
    'root',
    { ...fine, host: { ...fine.host, user: ROOT, idMap: none }, informs: undefined, info: null, store: untried },
    ['plain-user'],
    IDS.filter((id) => !['plain-user', 'podman', 'user-name'].includes(id)),
  ],
  [
    'no Podman',
    { ...fine, host: { ...fine.host, podman: null, idMap: none }, informs: undefined, info: null, store: untried },
    ['podman'],
    IDS.filter((id) => !['plain-user', 'podman', 'user-name', 'runtime-folder'].includes(id)),
  ],
  ['a Podman that is elsewhere', { ...fine, info: { ...INFO, remote: true } }, ['podman'], []],
  ['no newuidmap: namespaces are allowed', broken(NEWUIDMAP), ['id-map-tools'], IDS.slice(6)],
  ['ranges that overlap: the tools are there', broken(OVERLAP), ['subordinate-ids'], IDS.slice(7)],
  ['words that nobody knows', broken('what is that'), ['user-namespaces'], IDS.slice(5)],
  ['namespaces forbidden', broken('cannot clone: Permission denied'), ['user-namespaces'], IDS.slice(5)],
  [
    'a single id',
    { ...store({ startsMapped: undefined, ownsFiles: undefined }), host: { ...fine.host, idMap: { uid: map.slice(0, 1), gid: map } } },
    ['subordinate-ids'],
    ['id-map-tools', 'storage-folder', 'storage-parents'],
  ],
  [
    'no start',
    store({ starts: 'crun: unknown version specified', startsMapped: undefined, connects: undefined }),
    ['container-runtime'],
    ['storage-parents', 'cgroups', 'cgroup-manager', 'network'],
  ],
  [
    'hybrid cgroups',
    store({ starts: 'crun: cgroups in hybrid mode not supported', startsMapped: undefined, connects: undefined }),
    ['cgroups'],
    ['storage-parents', 'cgroup-manager', 'container-runtime', 'network'],
  ],
  ['a way that is closed', store({ startsMapped: 'crun: make `/s/merged` private: Permission denied' }), ['storage-parents'], []],
  ['no network', store({ connects: 'a firewall' }), ['network'], []],
  ['NFS', store({ ownsFiles: 'install: cannot change ownership: Operation not permitted' }), ['storage-folder'], []],
  ['noexec below overlay', store({ executes: 'EACCES' }), [], []],
  ['noexec below vfs', { ...store({ executes: 'EACCES' }), info: { ...INFO, driver: 'vfs' } }, ['storage-driver', 'storage-folder'], []],
  [
    'info that fails',
    { ...fine, informs: 'kernel does not support overlay fs', info: null, store: untried },
    ['storage-driver'],
    IDS.slice(8),
  ],
  ['a runtime folder that is not there', { ...fine, runtimeFolder: { path: '/run/user/1', fault: 'missing' } }, ['runtime-folder'], []],
  ['no XDG_RUNTIME_DIR', { ...fine, runtimeFolder: null }, [], []],
  ['another $USER', { ...fine, userVariable: 'daemon' }, [], []],
  ['no /dev/net/tun, and a network all the same', { ...fine, tun: 'ENOENT' }, [], []],
];

test.each(rows)('%s', (_name, probes, unfit, unchecked) => {
  const requirements = judgeHost(probes);
  const those = (wanted: boolean | null) => requirements.filter(({ fit }) => fit === wanted).map(({ id }) => id);
  expect({ unfit: those(false), unchecked: those(null) }).toEqual({ unfit, unchecked });
  for (const { fit, seen, breaks, cure } of requirements) {
    expect(seen).not.toBe('');
    expect(breaks === null).toBe(fit !== false);
    expect(cure === null || cure === '').toBe(fit !== false);
    if (fit === null) expect(seen).toMatch(/^not checked: /);
  }
});

test('a device that is closed is told even where no container could be started', () => {
  const seen = judgeHost({ ...broken(NEWUIDMAP), tun: 'EACCES' }).find(({ id }) => id === 'network')?.seen;
  expect(seen).toMatch(/^not checked: .*; and \/dev\/net\/tun cannot be opened \(EACCES\)$/);
});

test("the symptom is Podman's own words, and not more of them than tell something", () => {
  const symptomOf = (probes: HostProbes, id: RequirementId) => judgeHost(probes).find((requirement) => requirement.id === id)?.symptom;
  expect(symptomOf(broken(NEWUIDMAP), 'id-map-tools')).toBe(NEWUIDMAP);
  expect(symptomOf(store({ connects: `x${'y'.repeat(500)}` }), 'network')).toBe(`x${'y'.repeat(199)}…`);
  const host = {
    ...broken('mkdir /run/user/1/libpod: permission denied'),
    runtimeFolder: { path: '/run/user/1', fault: 'closed' },
  } as const;
  expect(symptomOf(host, 'runtime-folder')).toBe('mkdir /run/user/1/libpod: permission denied');
});
