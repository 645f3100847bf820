// The few facts that doctor takes from `podman info --format json`. Pure.

export interface PodmanInfo {
  /** Podman only talks to a service elsewhere (podman-remote, podman machine). */
  readonly remote: boolean;
  readonly driver: string;
  readonly graphRoot: string;
  /** The storage.conf that counts; it need not exist. */
  readonly storageConfiguration: string;
  readonly cgroups: string;
  readonly cgroupManager: string;
  readonly runtime: string;
}

interface Json {
  readonly [key: string]: Json | string | boolean | undefined;
}

/** The facts; '' for one that this release of Podman does not tell. Throws where the text is not JSON. */
export function parsePodmanInfo(json: string): PodmanInfo {
  const info = JSON.parse(json) as Json;
  const text = (...path: readonly string[]): string => {
    let at: Json | string | boolean | undefined = info;
    for (const key of path) at = typeof at === 'object' ? at[key] : undefined;
    return typeof at === 'string' ? at : '';
  };
  const host = info['host'];
  return {
    remote: typeof host === 'object' && host['serviceIsRemote'] === true,
    driver: text('store', 'graphDriverName'),
    graphRoot: text('store', 'graphRoot'),
    storageConfiguration: text('store', 'configFile'),
    cgroups: text('host', 'cgroupVersion'),
    cgroupManager: text('host', 'cgroupManager'),
    runtime: text('host', 'ociRuntime', 'version').split('\n')[0] || text('host', 'ociRuntime', 'name'),
  };
}
