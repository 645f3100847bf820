// Podman's stores of whoever runs the tests: his own, and the one that shifts ids.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect } from 'vitest';
import { findShiftedStore } from '../../../src/host/find-shifted-store.ts';
import { realWorld } from '../../../src/world.ts';
import { command, output } from './commands.ts';

/** Variables on top of those of the tests: another home is another pair of stores. */
export type Home = Readonly<Record<string, string>>;

const variables = (home: Home) => ({ ...(process.env as Record<string, string>), ...home });

export function shiftedStore(home: Home = {}) {
  const out = new PassThrough();
  const world = realWorld({ info() {}, warning() {}, scanned() {}, containerOut: out, containerErr: out, readsCommands: false }, '');
  const store = findShiftedStore({ ...world, env: variables(home) });
  if ('missing' in store) throw new Error(store.missing);
  return store;
}

function shiftedOptions(home: Home): readonly string[] {
  const { root, runRoot, mountProgram } = shiftedStore(home);
  return ['--root', root, '--runroot', runRoot, '--storage-driver', 'overlay', '--storage-opt', `overlay.mount_program=${mountProgram}`];
}

/** podman by hand on the store that shifts ids: what it printed. */
export async function shiftedPodman(args: readonly string[], home: Home = {}): Promise<string> {
  return (await output('podman', [...shiftedOptions(home), ...args], { env: variables(home) })).toString();
}

/**
 * Whether there is a container of this name in a store, one that only the storage knows too. It asks for the name: `podman ps` reads
 * every container, and fails where another run's is being removed meanwhile (seen with 4.3.1: "image not known").
 */
export async function hasContainer(storage: 'native' | 'shifted', name: string, home: Home = {}): Promise<boolean> {
  const options = storage === 'native' ? [] : shiftedOptions(home);
  const { code, stderr } = await command('podman', [...options, 'container', 'exists', '--external', name], { env: variables(home) });
  if (code !== 0 && code !== 1) throw new Error(`podman container exists ${name} ended with status ${code}: ${stderr}`);
  return code === 0;
}

/** Expects that nothing of any container is in the store that shifts ids: no entry, no layer, no volume, no mount and no process. */
export async function expectShiftedStoreEmpty(home: Home = {}): Promise<void> {
  const { root } = shiftedStore(home);
  expect(await shiftedPodman(['ps', '--all', '--external', '--quiet'], home)).toBe('');
  expect(await shiftedPodman(['volume', 'ls', '--quiet'], home)).toBe('');
  const layers = readdirSync(join(root, 'overlay')).filter((name) => !['l', '.has-mount-program'].includes(name));
  const links = readdirSync(join(root, 'overlay/l'));
  // Podman 5 writes a list only once it has held something.
  const entries = ['overlay-containers/containers.json', 'overlay-layers/layers.json'].map((file) =>
    existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')) : [],
  );
  expect({ layers, links, entries }).toEqual({ layers: [], links: [], entries: [[], []] });
  expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(root);
  // conmon calls a last podman that looks whether all is gone, and may outlive the run by a moment.
  await expect.poll(() => processesOf(root), { timeout: 10_000 }).toEqual([]);
}

/** The command lines of all processes that name a path. */
export function processesOf(path: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return []; // it has ended, or is not ours
      }
    })
    .filter((line) => line.includes(path));
}

/**
 * A picture of the user's own store: every entry but the locks with inode, size, mode and the time of its last change, what is in the
 * files of JSON, and what `podman info` says.
 */
export async function pictureOfOwnStore() {
  const info = JSON.parse((await output('podman', ['info', '--format', 'json'])).toString()) as Info;
  const { memFree: _, swapFree: __, uptime: ___, cpuUtilization: ____, ...host } = info.host;
  const { graphRootUsed: _____, ...store } = info.store;
  const graphRoot = store.graphRoot;
  const find = ['unshare', 'find', graphRoot, '!', '-name', '*.lock', '-printf', '%P %y %i %s %m %T@\\n'];
  const files = (await output('podman', find)).toString().trim().split('\n').sort();
  const json = files.map((line) => line.replace(/ .*/, '')).filter((path) => path.endsWith('.json'));
  const contents = json.map(
    (path) =>
      `${path} ${createHash('sha256')
        .update(readFileSync(join(graphRoot, path)))
        .digest('hex')}`,
  );
  return { files, contents, info: { ...info, host, store } };
}

interface Info {
  readonly host: Readonly<Record<string, unknown>>;
  readonly store: Readonly<Record<string, unknown>> & { readonly graphRoot: string };
}

/** How many layers there are in the user's own store. */
export async function layersInOwnStore(): Promise<number> {
  const graphRoot = (await output('podman', ['info', '--format', '{{.Store.GraphRoot}}'])).toString().trim();
  return readdirSync(join(graphRoot, 'overlay')).filter((name) => /^[0-9a-f]{64}$/.test(name)).length;
}
