// The environment that Podman gets: an allow-list. A job's own environment holds tokens (ACTIONS_RUNTIME_TOKEN and more), inputs
// and the runner's command files, and conmon and the container would inherit whatever is not left out. Pure.

import type { Environment } from '../world.ts';

const NAMES = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'TZ',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'DBUS_SESSION_BUS_ADDRESS',
  'CONTAINERS_CONF',
  'CONTAINERS_CONF_OVERRIDE',
  'CONTAINERS_REGISTRIES_CONF',
  'CONTAINERS_STORAGE_CONF',
  'REGISTRY_AUTH_FILE',
  'DOCKER_CONFIG',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // A proxy is how a pull gets out, and Podman hands it to the container as `podman run` always does.
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
] as const;

/**
 * What Podman and every command beside it may see. USER is set to the name that belongs to the uid: Podman looks up subordinate
 * ids by $USER first (GetConfiguredMappings in libpod), and in CI it is often missing or another's.
 */
export function podmanEnvironment(env: Readonly<Record<string, string | undefined>>, user: string): Environment {
  const kept: Record<string, string> = { USER: user, LOGNAME: user, LC_ALL: 'C' };
  for (const name of NAMES) {
    const value = env[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

const PODMAN_READS =
  /^(?:LD_|XDG_|CONTAINERS?_|PODMAN_|STORAGE_|REGISTRY_|BUILDAH_|SSL_CERT_|GO|LISTEN_|DBUS_|_|LC_)|^(?:PATH|HOME|USER|LOGNAME|TMPDIR|LANG|TZ|SHELL|IFS|ENV|BASH_ENV|NOTIFY_SOCKET|DOCKER_CONFIG|TERM)$|_proxy$/i;

/** Whether Podman, conmon or the runtime would act on this variable themselves, so that it must not stand in their environment. */
export function podmanReads(name: string): boolean {
  return PODMAN_READS.test(name);
}
