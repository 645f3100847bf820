// Images for several platforms under one name: which of them is planned and run here.

import { expect, test } from 'vitest';
import { cli, run } from './support/cli.ts';
import { newFolder } from './support/folders.ts';
import { HERE, SHELL } from './support/oci-layout.ts';
import { startRegistry } from './support/registry.ts';

const registry = await startRegistry();

const other = HERE === 'arm64' ? 'amd64' : 'arm64';

test('of a list the image for this machine is planned, and run', async () => {
  const { image, ids } = await registry.publish('list:1', [
    { architecture: other, user: '2000:2000', layers: [SHELL] },
    { user: '1000:1000', layers: [SHELL, [{ path: 'srv/a' }]] },
    { architecture: 's390x', user: '3000:3000', layers: [SHELL] },
  ]);
  const { stdout } = await cli(newFolder(), ['plan', '--format', 'json', '--image', image], { env: registry.env });
  const document = JSON.parse(stdout);
  expect(document.image).toMatchObject({ id: ids[1], user: { uid: 1000 } });
  expect(document.pull).toMatchObject({ platform: `linux/${HERE}`, layers: 2 });
  const { report } = await run(newFolder(), ['--image', `docker://${image}`, '--script', 'echo >made'], { env: registry.env });
  expect(report.image).toMatchObject({ reference: `docker://${image}`, id: ids[1], user: { uid: 1000 } });
});

test('a list without this machine is refused with the platforms that it has', async () => {
  const { image } = await registry.publish('foreign:1', [
    { architecture: other, layers: [SHELL] },
    { architecture: 's390x', layers: [SHELL] },
  ]);
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', image], { env: registry.env });
  expect(stderr).toContain(`not made for the platform of this machine, only for linux/${other}, linux/s390x`);
  expect(code).toBe(3);
});
