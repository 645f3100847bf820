// Who am I, which ids may I map, which Podman is this. Few processes: every one of them costs 25 to 90 ms.

import { existsSync } from 'node:fs';
import { HostError } from '../errors.ts';
import { type ExecResult, ToolMissing, type User, type World } from '../world.ts';
import { readCureFacts } from './cure-facts.ts';
import { diagnose } from './diagnose.ts';
import { type IdMap, parseIdMap, sizeOf } from './id-map.ts';
import { podmanWords } from './podman-words.ts';
import { cureOfRanges } from './subordinate-ranges.ts';

export interface HostFacts {
  readonly user: User;
  /** null: there is no Podman here (verify works without). */
  readonly podman: { readonly version: string } | null;
  /** Podman's own namespace: its ids inside, the host's outside. Empty where Podman is missing, rootful or broken. */
  readonly idMap: { readonly uid: IdMap; readonly gid: IdMap };
  /** Podman's own words where it is there and could not make its namespace. */
  readonly podmanFault: string | null;
  /** Where the user's own store lies; null where Podman did not say. */
  readonly graphRoot: string | null;
  readonly selinux: boolean;
}

/** The facts about this host. Never throws for what is missing: `requireRootlessPodman` says that. */
export async function readHost(world: World): Promise<HostFacts> {
  const base = { user: world.user, selinux: existsSync('/sys/fs/selinux/enforce'), graphRoot: null };
  const none = { uid: [], gid: [] };
  try {
    // `podman info` would tell all of it in one process, but takes as long as three of these two side by side.
    const [maps, version] = await Promise.all([
      world.user.uid === 0
        ? null
        : world.exec('podman', ['unshare', 'cat', '/proc/self/uid_map', '/proc/self/gid_map', '/proc/self/environ']),
      world.exec('podman', ['--version']),
    ]);
    const podman = { version: /\d+\.\d+\.\d+\S*/.exec(version.stdout)?.[0] ?? version.stdout.trim() };
    if (maps === null) return { ...base, podman, idMap: none, podmanFault: null };
    const idMap = splitMaps(maps);
    // podman-unshare(1): the environment in there tells the place of the store.
    const graphRoot = /(?:^|\0|\n)CONTAINERS_GRAPHROOT=([^\0]+)/.exec(maps.stdout)?.[1] ?? null;
    return idMap === null
      ? { ...base, podman, idMap: none, podmanFault: podmanWords(maps.stderr, `podman unshare ended with status ${maps.code}`) }
      : { ...base, podman, idMap, podmanFault: null, graphRoot };
  } catch (error) {
    if (error instanceof ToolMissing) return { ...base, podman: null, idMap: none, podmanFault: null };
    throw error;
  }
}

/** The output of `cat uid_map gid_map environ`: the second map begins where container id 0 comes a second time. */
function splitMaps(result: ExecResult): HostFacts['idMap'] | null {
  const rows = parseIdMap(/^(?:\s*\d+ +\d+ +\d+\n)*/.exec(result.stdout)?.[0] ?? '');
  const second = rows.findIndex((row, index) => index > 0 && row.inside === 0);
  if (result.code !== 0 || second < 0) return null;
  return { uid: rows.slice(0, second), gid: rows.slice(second) };
}

/** Throws a HostError where we are root: before anything of Podman is started, which would make a store of root's. */
export function refuseRoot(user: User): void {
  if (user.uid !== 0) return;
  throw new HostError(
    'This runs as root, so Podman would not be rootless',
    'As root, container root is root on the host, and the files of the container would belong to root.',
    'Run it as a plain user that has subordinate ids: sudo useradd --create-home runner, then sudo -iu runner.',
  );
}

/** Throws a HostError, with the cure, where rootless Podman cannot work here. */
export function requireRootlessPodman(host: HostFacts): void {
  if (host.podman === null) {
    throw new HostError(
      'Podman is not installed',
      'A container cannot be run without it.',
      'Install it (Debian and Ubuntu: sudo apt-get install -y podman uidmap), or check files that another tool made with the verb verify.',
    );
  }
  if (host.podmanFault !== null) {
    const known = diagnose(host.podmanFault, readCureFacts(host.user));
    if (known !== null) throw known;
    throw new HostError(
      `Podman could not make its user namespace: ${host.podmanFault}`,
      'Without one, no user can be mapped and no container started.',
      'Ask what is missing here: rootless-artefacts doctor',
    );
  }
}

/** Throws a HostError where no subordinate ids are left to map the other users of the image to. */
export function requireSubordinateIds(host: HostFacts): void {
  const short = [sizeOf(host.idMap.uid) < 2 ? 'uid' : null, sizeOf(host.idMap.gid) < 2 ? 'gid' : null].filter((kind) => kind !== null);
  if (short.length === 0) return;
  throw new HostError(
    `${host.user.name} has no subordinate ${short.map((kind) => `${kind}s`).join(' and ')}`,
    'Podman maps the users of the image to them; with none, only a single user exists in the container.',
    cureOfRanges(readCureFacts(host.user).subordinate, host.user),
  );
}
