// The commands that cure a host, to be pasted. Pure.

import type { User } from '../world.ts';
import type { CureFacts } from './cure-facts.ts';

export function install(packages: string): string {
  return `sudo apt-get install -y ${packages}`;
}

/**
 * The folder that a login session would have made. `unset XDG_RUNTIME_DIR` is no cure: Podman notes the folder in its database at
 * the first use of a store, and wants that one ever after.
 */
export function cureOfRuntimeFolder({ uid, gid }: User): string {
  return `sudo install -d -m 0700 -o ${uid} -g ${gid} /run/user/${uid} && export XDG_RUNTIME_DIR=/run/user/${uid}`;
}

/** What each switch has to be, and what it is where it forbids user namespaces. */
const SWITCHES: Readonly<Record<string, { readonly open: string; readonly closed: string }>> = {
  'user.max_user_namespaces': { open: '15000', closed: '0' },
  'kernel.unprivileged_userns_clone': { open: '1', closed: '0' },
  'kernel.apparmor_restrict_unprivileged_userns': { open: '0', closed: '1' },
};

/** Opens the switches that are closed. With none, it is a container around us that forbids user namespaces. */
export function cureOfSwitches({ switches }: CureFacts): string {
  const changes = Object.entries(SWITCHES).flatMap(([name, { open, closed }]) => (switches[name] === closed ? [`${name}=${open}`] : []));
  return changes.length > 0
    ? `sudo sysctl -w ${changes.join(' ')}`
    : 'Let the container around this allow it: docker run --security-opt seccomp=unconfined, or a pod with hostUsers: false';
}

export function cureOfIdMapTools({ noNewPrivileges }: CureFacts): string {
  return noNewPrivileges
    ? 'Set allowPrivilegeEscalation: true in the securityContext of the pod (docker: leave out --security-opt no-new-privileges)'
    : 'sudo chmod u+s "$(command -v newuidmap)" "$(command -v newgidmap)"';
}

export function cureOfStore(): string {
  return 'Set graphroot in ~/.config/containers/storage.conf to a folder of yours on a local disk that is not mounted noexec';
}

/** Lets others pass through every folder above the mounted image that the words name, but for those right below the root. */
export function cureOfParents(words: string): string {
  const parts = /(\/[^`\s]*)\/overlay\/[^`\s]*merged/.exec(words)?.[1]?.split('/').slice(1) ?? [];
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).slice(1);
  return `chmod o+x ${folders.join(' ') || '"$HOME"'}`;
}

/** Another driver for the store, whose storage.conf is named. */
export function overlayInstead(configuration: string): string {
  const folder = configuration.slice(0, configuration.lastIndexOf('/'));
  return `podman system reset --force && mkdir -p ${folder} && printf '[storage]\\ndriver = "overlay"\\n' >${configuration}`;
}
