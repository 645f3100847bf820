// Where there is no rootless Podman to ask: no Podman at all, and root.

import { expect, test } from 'vitest';
import type { Checkup } from '../../src/host/doctor.ts';
import { doctor, spoil, unfit } from './support/doctor.ts';
import { newHost } from './support/private-host.ts';

test('no Podman: one line says so, run refuses, verify works', async () => {
  const host = await newHost();
  await spoil(host, 'touch $base/none; for podman in $(type -ap podman); do mount --bind $base/none "$(readlink -f $podman)"; done');
  const { code, checkup } = await doctor(host);
  expect({ code, unfit: unfit(checkup) }).toEqual({ code: 3, unfit: ['podman'] });
  expect(checkup.requirements.find(({ id }) => id === 'podman')?.cure).toBe('sudo apt-get install -y podman uidmap');

  const ran = await host.asUser('node dist/cli/index.js run --image localhost/none -- true');
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain('Podman is not installed');
  const verified = await host.asUser('cli=$PWD/dist/cli/index.js; mkdir ~/out; touch ~/out/f; cd ~/out; node $cli verify');
  expect(verified.code, verified.stdout).toBe(0);
});

test('root: one line says so, and no store of root is made', async () => {
  const host = await newHost();
  const { code, stdout } = await host.asRoot('export HOME=$base/root; mkdir $HOME; node dist/cli/index.js doctor --format json');
  expect(code).toBe(3);
  const checkup = JSON.parse(stdout) as Checkup;
  expect(unfit(checkup)).toEqual(['plain-user']);
  const text = await host.asRoot('HOME=$base/root node dist/cli/index.js doctor');
  expect(text.stdout).toMatch(/^UNFIT {2}a plain user: This runs as root$/m);
  expect(text.stdout.split('\n').filter((line) => line.startsWith('?'))).toHaveLength(1);
  expect((await host.asRoot('find $base/root -mindepth 1; find /var/lib/containers -newer $base/root')).stdout).toBe('');
});
