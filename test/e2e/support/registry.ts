// A real registry on loopback, and servers there that only pretend to be one.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, onTestFinished } from 'vitest';
import { command, output } from './commands.ts';
import { newFolder } from './folders.ts';
import { type LayoutImage, writeLayout } from './oci-layout.ts';

export interface Registry {
  /** 127.0.0.1 and its port. */
  readonly host: string;
  /** What makes Podman speak plain HTTP with it, and look for short names there. */
  readonly env: { readonly CONTAINERS_REGISTRIES_CONF: string };
  /**
   * Brings images there under one name, more than one as a list of platforms, and gives the full name and their ids. What is pulled of
   * them is removed when the test file is done. `options` are of skopeo copy.
   */
  readonly publish: (name: string, images: readonly LayoutImage[], options?: readonly string[]) => Promise<Published>;
}

export interface Published {
  readonly image: string;
  readonly ids: readonly string[];
}

export const LOGIN = { user: 'robot', password: 'opensesame-7Qk2' } as const;
/** Its bcrypt hash (the one kind that the registry takes): perl -e 'print crypt("…", q($2y$05$abcdefghijklmnopqrstuu))' */
const HTPASSWD = `${LOGIN.user}:$2y$05$abcdefghijklmnopqrstuuaOkpcbrExRy6ox/5JxZc0UbRT1hFaZO\n`;

/** Debian's docker-registry until the test file is done; call it at the top of one. With `closed`, only LOGIN may read or write. */
export async function startRegistry({ closed = false } = {}): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-registry-'));
  const auth = closed ? ['auth:', '  htpasswd:', '    realm: test', `    path: ${join(folder, 'htpasswd')}`] : [];
  const storage = ['storage:', '  filesystem:', `    rootdirectory: ${join(folder, 'data')}`];
  // Port 0: a free one, which its log tells.
  const lines = ['version: 0.1', 'log:', '  level: info', ...storage, ...auth, 'http:', '  addr: 127.0.0.1:0', ''];
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  writeFileSync(join(folder, 'config.yml'), lines.join('\n'));
  const server = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: ['ignore', 'ignore', 'pipe'] });
  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const host = await addressOf(server);
  const env = registriesConf(folder, host);
  const remember = removeAfterwards();
  const publish = async (name: string, images: readonly LayoutImage[], options: readonly string[] = []) => {
    const layout = newFolder();
    const ids = writeLayout(layout, images);
    for (const id of ids) remember(id);
    const args = ['--registries-conf', env.CONTAINERS_REGISTRIES_CONF, '--insecure-policy', 'copy', '--quiet', '--all', ...options];
    await output('skopeo', [...args, `oci:${layout}`, `docker://${host}/${name}`]);
    return { image: `${host}/${name}`, ids };
  };
  return { host, env, publish };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`docker-registry ended with status ${code}`)));
    createInterface({ input: server.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** The same for a server of Node that answers as it is told, until the test is done. */
export async function startServer(answer: RequestListener): Promise<Pick<Registry, 'host' | 'env'> & { readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-server-'));
  const server = createServer(answer);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, env: registriesConf(folder, host), stop };
}

function registriesConf(folder: string, host: string): Registry['env'] {
  const path = join(folder, 'registries.conf');
  const lines = [`unqualified-search-registries = ["${host}"]`, '[[registry]]', `location = "${host}"`, 'insecure = true', ''];
  writeFileSync(path, lines.join('\n'));
  return { CONTAINERS_REGISTRIES_CONF: path };
}

/** Whether Podman's store has an image by this name or id. */
export async function isStored(image: string): Promise<boolean> {
  return (await command('podman', ['image', 'exists', image])).code === 0;
}

/** Removes images by their ids when the test file is done; those that are not there are no fault. */
export function removeAfterwards(): (id: string) => void {
  const ids = new Set<string>();
  afterAll(async () => {
    if (ids.size > 0) await command('podman', ['rmi', '--force', ...ids]);
  });
  return (id) => void ids.add(id);
}
