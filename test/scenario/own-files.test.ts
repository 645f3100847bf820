// The Action by `uses: ./`: its own bundles lie in the workspace, where the container can rewrite them.

import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './support/folders.ts';
import { newJob } from './support/mini-runner.ts';
import { runNode24 } from './support/node-process.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

test('what the container writes over our files is never run', async () => {
  const workspace = newFolder('own-workspace');
  cpSync(DIST, join(workspace, 'dist'), { recursive: true });
  const evil = join(newFolder('evil'), 'ran');
  // Every file of ours, and a closed folder so that the half that runs under podman unshare is called.
  const script = `for f in $(find dist -name '*.js'); do echo "require('fs').writeFileSync('${evil}','')" >"$f"; done; mkdir closed; chmod 000 closed`;
  const job = newJob({ workspace, podman: { run: { script } } });
  const { folder } = job.podman;
  const env = { PATH: `${folder}:/usr/local/bin:/usr/bin:/bin`, HOME: newFolder('home'), USER: 'runner', RUNNER_TEMP: job.temp };
  const args = [join(workspace, 'dist/cli/index.js'), 'run', '--format', 'json', '--image', 'localhost/app', '--', 'true'];
  const { code, stdout } = await runNode24({ args, cwd: workspace, env });

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'findings' });
  const [call] = job.podman.callsOf('unshare').filter(({ argv }) => argv.includes('locked-folders'));
  const ours = call?.argv.find((word) => /index\.m?js$/.test(word)) ?? workspace;
  expect(ours.startsWith(workspace)).toBe(false);
  expect(existsSync(evil)).toBe(false);
  expect(readdirSync(job.temp).filter((name) => name.startsWith('rootless-artefacts-inside-'))).toEqual([]);
});
