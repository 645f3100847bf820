// Tries out what rootless containers need. What it sees is judged elsewhere (judge-host.ts).

import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import type { World } from '../world.ts';
import { type CureFacts, readCureFacts } from './cure-facts.ts';
import { type PodmanInfo, parsePodmanInfo } from './podman-info.ts';
import { podmanWords } from './podman-words.ts';
import { type Outcome, probeStore, type StoreProbes } from './probe-store.ts';
import { type HostFacts, readHost } from './read-host.ts';

export interface HostProbes {
  readonly host: HostFacts;
  /** Whether Podman tells of itself, and what. Not asked as root, who would get a store of root's. */
  readonly informs: Outcome;
  readonly info: PodmanInfo | null;
  /** $USER, which Podman goes by; null where it is not set. */
  readonly userVariable: string | null;
  /** XDG_RUNTIME_DIR; null where it is not set. */
  readonly runtimeFolder: { readonly path: string; readonly fault: 'missing' | 'foreign' | 'closed' | null } | null;
  /** Opening /dev/net/tun: the name of the error. */
  readonly tun: string | null;
  readonly store: StoreProbes;
  readonly cureFacts: CureFacts;
}

const UNTRIED: StoreProbes = { ownsFiles: undefined, executes: undefined, starts: undefined, startsMapped: undefined, connects: undefined };

/** Runs the probes: a handful of processes of Podman's, one after another. As root, none of them. */
export async function probeHost(world: World): Promise<HostProbes> {
  const host = await readHost(world);
  const rootless = world.user.uid !== 0 && host.podman !== null;
  const { informs, info } = rootless ? await readInfo(world) : { informs: undefined, info: null };
  const reaches = info !== null && !info.remote && host.podmanFault === null;
  return {
    host,
    informs,
    info,
    userVariable: world.env['USER'] || null,
    runtimeFolder: probeRuntimeFolder(world),
    tun: errorOf(() => closeSync(openSync('/dev/net/tun', constants.O_RDWR))),
    store: reaches ? await probeStore(world, host, info) : UNTRIED,
    cureFacts: readCureFacts(world.user),
  };
}

async function readInfo(world: World): Promise<Pick<HostProbes, 'informs' | 'info'>> {
  const { code, stdout, stderr } = await world.exec('podman', ['info', '--format', 'json']);
  if (code !== 0) return { informs: podmanWords(stderr, `podman info ended with status ${code}`), info: null };
  return { informs: null, info: parsePodmanInfo(stdout) };
}

function probeRuntimeFolder({ env, user }: World): HostProbes['runtimeFolder'] {
  const path = env['XDG_RUNTIME_DIR'] || null;
  if (path === null) return null;
  const missing = errorOf(() => accessSync(path)) === 'ENOENT';
  if (missing) return { path, fault: 'missing' };
  const closed = errorOf(() => accessSync(path, constants.W_OK | constants.X_OK)) !== null;
  const foreign = errorOf(() => statSync(path)) === null && statSync(path).uid !== user.uid;
  return { path, fault: foreign ? 'foreign' : closed ? 'closed' : null };
}

/** The name of the error that a call throws, or null. */
function errorOf(call: () => void): string | null {
  try {
    call();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
