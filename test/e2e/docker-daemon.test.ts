// Images that an earlier step built with Docker. The default socket, /var/run/docker.sock, is Podman's own business (`podman pull
// docker-daemon:`) and not tried out here.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cli } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { SHELL } from './support/oci-layout.ts';
import { archiveOf, NUMBERS, places } from './support/places.ts';

const { layoutOf, expectPlannedAndRun } = places();

// There is no Docker here. Podman itself offers Docker's interface on a socket, with the images of a store of its own.
test('docker-daemon: an image of the daemon that DOCKER_HOST names', async () => {
  const { layout } = layoutOf({ ...NUMBERS, layers: [SHELL, [{ path: 'srv/daemon' }]] });
  const folder = newFolder();
  const socket = join(folder, 'docker.sock');
  const store = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
  const file = await archiveOf(layout, 'docker-archive', ':localhost/e2e-daemon:1');
  await output('podman', [...store, 'load', '--quiet', '--input', file]);
  const daemon = spawn('podman', [...store, 'system', 'service', '--time', '0', `unix://${socket}`], { stdio: 'ignore' });
  onTestFinished(async () => {
    daemon.kill('SIGTERM');
    await new Promise((resolve) => daemon.on('close', resolve));
    await command('podman', ['unshare', 'rm', '-rf', join(folder, 'root'), join(folder, 'run')]);
  });
  await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true);
  await expectPlannedAndRun('docker-daemon:localhost/e2e-daemon:1', { DOCKER_HOST: `unix://${socket}` });
});

test('docker-daemon: without a daemon, what to see to', async () => {
  const env = { DOCKER_HOST: `unix://${join(newFolder(), 'docker.sock')}` };
  const planned = await cli(newFolder(), ['plan', '--image', 'docker-daemon:app:1'], { env });
  expect({ code: planned.code, stderr: planned.stderr }).toEqual({ code: 3, stderr: expect.stringContaining('DOCKER_HOST') });
  const ran = await cli(newFolder(), ['run', '--image', 'docker-daemon:app:1', '--', 'true'], { env });
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 3, stdout: expect.stringContaining('DOCKER_HOST') });
});
