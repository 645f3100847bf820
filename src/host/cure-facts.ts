// What has to be known of the host to write down a cure that can be pasted. Read only where something failed.

import { existsSync, readFileSync } from 'node:fs';
import type { User } from '../world.ts';
import type { SubordinateFiles } from './subordinate-ranges.ts';

export interface CureFacts {
  readonly user: User;
  readonly subordinate: SubordinateFiles;
  /** The switches that can forbid user namespaces, by their sysctl name; only those that this kernel has. */
  readonly switches: Readonly<Record<string, string>>;
  /** no_new_privs of prctl(2): setuid programs such as newuidmap have no effect, as in a pod with allowPrivilegeEscalation false. */
  readonly noNewPrivileges: boolean;
}

const SWITCHES = ['user.max_user_namespaces', 'kernel.unprivileged_userns_clone', 'kernel.apparmor_restrict_unprivileged_userns'];

/** The facts of this host. Never throws: what cannot be read counts as not there. */
export function readCureFacts(user: User): CureFacts {
  const pathOf = (name: string) => `/proc/sys/${name.replaceAll('.', '/')}`;
  return {
    user,
    subordinate: { uid: textOf('/etc/subuid'), gid: textOf('/etc/subgid') },
    switches: Object.fromEntries(SWITCHES.filter((name) => existsSync(pathOf(name))).map((name) => [name, textOf(pathOf(name)).trim()])),
    noNewPrivileges: /^NoNewPrivs:\s*1$/m.test(textOf('/proc/self/status')),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
