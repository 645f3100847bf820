// The bundle for `podman unshare`, which lies beside this one. Where that is in the workspace (`uses: ./`, or node_modules) a container can
// rewrite it before we run it with the rights over all our subordinate ids: then a copy is run, made before the container starts.

import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings/settings.ts';

// Not new URL(…, import.meta.url): the bundler takes that for a file to carry along, and moves it.
const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), '..', 'inside', 'index.js');

/** The path of the script, out of reach of a container of these settings. A copy goes when this process ends. */
export function insideScript({ verb, workspace, mountWorkspace, volumes }: Settings): string {
  const mounts = [...(mountWorkspace ? [workspace] : []), ...volumes.map(({ source }) => source)];
  const script = realpathSync(SCRIPT);
  if (verb !== 'run' || !mounts.some((mount) => script.startsWith(`${mount.replace(/\/+$/, '')}/`))) return script;
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'rootless-artefacts-inside-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Its package.json stays behind, so its name has to say that it is a module.
  const copy = join(folder, 'index.mjs');
  copyFileSync(script, copy);
  return copy;
}
