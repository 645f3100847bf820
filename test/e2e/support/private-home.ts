// Another home of the same user: Podman has a store of its own in it, made as its storage.conf says.

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { output } from './commands.ts';
import { newFolder, removeFolder } from './folders.ts';
import { type Home, shiftedStore } from './stores.ts';

/** A home, gone when the test is over. `images` are copied into its store. */
export async function privateHome(mode: number, storageConf: string, images: readonly string[]): Promise<Home> {
  const [folder, runtime] = [newFolder('home-'), newFolder('run-')];
  for (const name of ['.config/containers', '.local/share']) mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, '.config/containers/storage.conf'), storageConf);
  chmodSync(folder, mode);
  const home = { HOME: folder, XDG_RUNTIME_DIR: runtime };
  onTestFinished(async () => {
    await removeFolder(shiftedStore(home).root);
    // Podman keeps a process alive that holds the namespaces of this runtime folder.
    process.kill(Number(readFileSync(join(runtime, 'libpod/tmp/pause.pid'), 'utf8')));
  });
  const archive = join(newFolder('archive-'), 'images.tar');
  await output('podman', ['save', '--quiet', '--multi-image-archive', '--output', archive, ...images]);
  await output('podman', ['load', '--quiet', '--input', archive], { env: { ...(process.env as Record<string, string>), ...home } });
  return home;
}
