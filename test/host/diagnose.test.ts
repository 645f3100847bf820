// The words are those of the tools themselves: of Podman 4.3.1 and crun 1.8.1 on hosts that were made unfit, or of the report named.

import { expect, test } from 'vitest';
import type { CureFacts } from '../../src/host/cure-facts.ts';
import { diagnose, symptomIn } from '../../src/host/diagnose.ts';
import { REQUIREMENTS, type RequirementId } from '../../src/host/requirements.ts';
import { SYMPTOMS } from '../../src/host/symptoms.ts';

const facts: CureFacts = {
  user: { uid: 1001, gid: 1002, groups: [1002], name: 'app' },
  subordinate: { uid: '', gid: '' },
  switches: {},
  noNewPrivileges: false,
};

const WORDS: readonly (readonly [RequirementId, string])[] = [
  ['runtime-folder', 'time="t" level=error msg="XDG_RUNTIME_DIR directory \\"/run/user/0\\" is not owned by the current user"'],
  ['runtime-folder', 'time="t" level=error msg="mkdir /run/user/60001/libpod: permission denied"'],
  ['runtime-folder', 'creating events dirs: mkdir /run/user/59876: permission denied'],
  [
    'runtime-folder',
    'crun: create directory `/run/user/60001`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
  ],
  [
    'user-namespaces',
    'cannot clone: No space left on device user namespaces are not enabled in /proc/sys/user/max_user_namespaces cannot re-exec process',
  ],
  ['user-namespaces', 'cannot clone: Permission denied'],
  ['user-namespaces', 'failed to reexec: Permission denied'],
  ['id-map-tools', 'command required for rootless mode with multiple IDs: exec: "newuidmap": executable file not found in $PATH'],
  [
    'id-map-tools',
    'time="t" level=error msg="running `/usr/bin/newuidmap 46 0 60001 1 1 600100000 65536`: newuidmap: write to uid_map failed: Operation not permitted\\n" cannot set up namespace using "/usr/bin/newuidmap": should have setuid or have filecaps setuid: exit status 1',
  ],
  [
    'id-map-tools',
    'newuidmap: Target process 42 is owned by a different user: uid:1001 pw_uid:1001 st_uid:1001, gid:0 pw_gid:1001 st_gid:0',
  ], // actions-runner-controller#4234
  [
    'subordinate-ids',
    'time="t" level=error msg="running `/usr/bin/newuidmap 41 0 60001 1 1 600100000 65536 65537 600100000 65536`: newuidmap: write to uid_map failed: Invalid argument\\n" cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
  ],
  ['subordinate-ids', 'invalid configuration: the specified mapping 60000:65536 in "/etc/subuid" includes the user UID'],
  ['subordinate-ids', 'newuidmap: uid range [1-65537) -> [100000-165536) not allowed'],
  [
    'subordinate-ids',
    'processing tar file(potentially insufficient UIDs or GIDs available in user namespace (requested 100:101 for /home/app)',
  ],
  ['subordinate-ids', 'cannot find UID/GID for user app: no subuid ranges found for user "app" in /etc/subuid'],
  ['storage-driver', 'kernel does not support overlay fs: unable to create kernel-style whiteout: operation not permitted'],
  ['storage-folder', 'creating runtime static files directory: mkdir /home/app/.local/share: permission denied'],
  ['storage-folder', 'ApplyLayer stdout: stderr: lchown /etc/shadow: operation not permitted'],
  ['storage-parents', 'crun: make `/home/app/.local/share/containers/storage/overlay/ab/merged` private: Permission denied'],
  ['storage-parents', 'runc: open /home/app/.local/share/containers/storage/overlay/ab/merged: permission denied'],
  ['cgroups', 'OCI runtime error: crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2'],
  ['cgroup-manager', 'crun: sd-bus call: Interactive authentication required.: Permission denied'],
  ['container-runtime', 'OCI runtime error: crun: unknown version specified'],
  ['container-runtime', '[conmon:e]: Runtime path /usr/bin/crun is not valid Permission denied write child: broken pipe'],
  ['container-runtime', 'default OCI runtime "crun" not found: invalid argument'],
  ['container-runtime', 'please update to v2.0.1 or later: outdated conmon version'],
  [
    'network',
    '/usr/bin/slirp4netns failed: "open(\\"/dev/net/tun\\"): Permission denied\\nWARNING: Support for seccomp is experimental\\n"',
  ],
  ['network', '/usr/bin/slirp4netns failed: "open(\\"/dev/net/tun\\"): No such file or directory\\n"'],
  ['network', 'pasta failed with exit code 1: Failed to open() /dev/net/tun: No such file or directory'],
  [
    'network',
    'could not find slirp4netns, the network namespace can\'t be configured: exec: "slirp4netns": executable file not found in $PATH',
  ],
  ['network', 'could not find pasta, the network namespace can\'t be configured: exec: "pasta": executable file not found in $PATH'],
];

test.each(WORDS)('%s: %s', (requirement, words) => {
  expect(symptomIn(words)?.requirement).toBe(requirement);
  const error = diagnose(words, facts);
  expect(error?.message).toContain(`(${words})`);
  expect(error?.meaning).toBe(`${REQUIREMENTS[requirement].breaks}.`);
  expect(error?.cure).not.toBe('');
});

test('every symptom is met by real words, and none stands in the way of another', () => {
  const met = new Set(WORDS.map(([, words]) => symptomIn(words)));
  expect(SYMPTOMS.filter((symptom) => !met.has(symptom))).toEqual([]);
});

test.each([
  'crun: executable file `/nothing` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found',
  'initializing source docker://nowhere.example/app:latest: pinging container registry nowhere.example: no such host',
  'npm ERR! Operation not permitted',
  '',
])('not of the host: %s', (words) => {
  expect(diagnose(words, facts)).toBeNull();
});

const CLONE = 'cannot clone: Permission denied';
test.each([
  [{ 'user.max_user_namespaces': '0' }, 'sudo sysctl -w user.max_user_namespaces=15000'],
  [{ 'user.max_user_namespaces': '96365', 'kernel.unprivileged_userns_clone': '0' }, 'sudo sysctl -w kernel.unprivileged_userns_clone=1'],
  [
    { 'user.max_user_namespaces': '96365', 'kernel.apparmor_restrict_unprivileged_userns': '1' },
    'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  ],
  [
    { 'user.max_user_namespaces': '0', 'kernel.unprivileged_userns_clone': '0' },
    'sudo sysctl -w user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1',
  ],
])('of the switches %j only those that are closed are opened', (switches, cure) => {
  expect(diagnose(CLONE, { ...facts, switches })?.cure).toBe(cure);
});

test('with every switch open it is a container around that forbids it', () => {
  const switches = { 'user.max_user_namespaces': '96365', 'kernel.apparmor_restrict_unprivileged_userns': '0' };
  expect(diagnose(CLONE, { ...facts, switches })?.cure).toMatch(/^Let the container around this allow it/);
});

test.each([
  [
    'crun: make `/home/app/.local/share/containers/storage/overlay/ab/merged` private: Permission denied',
    'chmod o+x /home/app /home/app/.local /home/app/.local/share /home/app/.local/share/containers /home/app/.local/share/containers/storage',
  ],
  ['crun: make `/mnt/merged` private: Permission denied', 'chmod o+x "$HOME"'],
])('the way to the store is opened, folder by folder: %s', (words, cure) => {
  expect(diagnose(words, facts)?.cure).toBe(cure);
});

test('setuid without effect is not cured by setting it', () => {
  const words = 'newuidmap: write to uid_map failed: Operation not permitted';
  expect(diagnose(words, facts)?.cure).toMatch(/^sudo chmod u\+s /);
  expect(diagnose(words, { ...facts, noNewPrivileges: true })?.cure).toMatch(/^Set allowPrivilegeEscalation: true/);
});
