// What the tests of this ring spoil in private, as it stands on the real host: it has to be the same before and after.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { TESTER } from './tester.ts';

const FILES = ['/etc/passwd', '/etc/group', '/etc/subuid', '/etc/subgid'];
const TOOLS = ['newuidmap', 'newgidmap', 'podman'];
const PLACES = ['/dev/net/tun', '/dev/fuse', '/run/user', '/sys/fs/cgroup'];
const SYSCTLS = ['user/max_user_namespaces', 'kernel/unprivileged_userns_clone', 'kernel/apparmor_restrict_unprivileged_userns'];

/** Everything of the host that a test here could have changed. */
export function hostState(): Readonly<Record<string, string | null>> {
  const tools = TOOLS.flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${name}`));
  return Object.fromEntries([
    ...[...tools, ...PLACES].map((path) => [path, identityOf(path)]),
    // Not the whole of it: another user may be added to a real host at any time.
    ...FILES.map((path) => [path, linesWith(TESTER.name, path).join()]),
    ...SYSCTLS.map((name) => [name, existsSync(`/proc/sys/${name}`) ? readFileSync(`/proc/sys/${name}`, 'utf8') : null]),
    ['mounts', readFileSync('/proc/self/mountinfo', 'utf8')],
    [`processes of ${TESTER.name}`, processesOf(TESTER.uid).join()],
    [`files of ${TESTER.name}`, ['/tmp', '/var/tmp', '/dev/shm', '/run/user'].flatMap((folder) => filesOf(TESTER.uid, folder)).join()],
  ]);
}

function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : [stat.ino, stat.mode.toString(8), stat.uid, stat.gid, stat.rdev].join(' ');
}

function linesWith(word: string, path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes(word));
}

function filesOf(uid: number, folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.uid === uid);
}

function processesOf(uid: number): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid === uid);
}
