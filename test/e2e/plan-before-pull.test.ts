// A plan of an image that is only in a registry: it says what a run would, and nothing is pulled.

import { expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder } from './support/folders.ts';
import { ID_MAP } from './support/host.ts';
import { HERE, SHELL, users, writeLayout } from './support/oci-layout.ts';
import { isStored, startRegistry } from './support/registry.ts';

const registry = await startRegistry();

async function planOf(image: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = await cli(newFolder(), ['plan', '--format', 'json', '--image', image, ...options], {
    env: registry.env,
  });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

test('an image with numbers is planned from its configuration alone', async () => {
  const { image, ids } = await registry.publish('numbers:1', [{ user: '1000:1000', layers: [SHELL] }]);
  const document = await planOf(image);
  expect(document.image).toEqual({
    reference: image,
    id: ids[0],
    user: { declared: '1000:1000', uid: 1000, gid: 1000, name: null },
  });
  expect(document.plan.strategy).toBe('remap');
  expect(document.pull).toMatchObject({ readFrom: `docker://${image}`, platform: `linux/${HERE}`, layers: 1, beyond: null, open: [] });
  expect(document.pull.bytes).toBeGreaterThan(100_000);
  expect(await isStored(image)).toBe(false);
});

const named = {
  lowest: [[...SHELL, ...users('app', 100, 101)], [{ path: 'srv/a' }], [{ path: 'srv/b' }]],
  'topmost-of-two': [[...SHELL, ...users('app', 7, 7)], users('app', 100, 101), [{ path: 'srv/b' }]],
};

test.each(Object.entries(named))('a name is told by the %s layer that has it, and the run agrees', async (which, layers) => {
  const { image, ids } = await registry.publish(`named-${which}:1`, [{ user: 'app', layers }]);
  const planned = await planOf(image);
  expect(await isStored(image)).toBe(false);
  expect(planned.image.user).toEqual({ declared: 'app', uid: 100, gid: 101, name: 'app' });

  const folder = newFolder();
  const ran = await run(folder, ['--image', image, '--script', 'echo >made'], { env: registry.env });
  expectPass(ran);
  expectAllMine(folder);
  expect(ran.report.image).toEqual(planned.image);
  expect(ran.report.image?.id).toBe(ids[0]);
  expect(ran.report.plan).toMatchObject({ strategy: planned.plan.strategy, storage: planned.plan.storage });
  expect(ran.report.plan?.podmanArgs).toEqual(expect.arrayContaining(planned.plan.podmanArgs));
  expect(ran.stderr).toMatch(new RegExp(`${image}: [\\d.]+ [kM]B in 3 layers, linux/${HERE}`));

  // Now that it is here, the registry is not asked any more.
  expect((await planOf(image)).pull).toBeNull();
});

const untold = {
  'is deleted by a whiteout': [[...SHELL, ...users('app', 100, 101)], [{ path: 'etc/.wh.passwd' }]],
  'is deleted with its folder': [[...SHELL, ...users('app', 100, 101)], [{ path: 'etc/.wh..wh..opq' }]],
  'was never there': [SHELL],
};

test.each(Object.entries(untold))('a name is no user where passwd %s', async (_, layers) => {
  const { image } = await registry.publish('nobody:1', [{ user: 'app', layers }]);
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', image], { env: registry.env });
  expect(stderr).toContain(`The image ${image} has no user app`);
  expect(code).toBe(3);
});

test('a name stays open where its layer is too large to fetch, and the plan says what is sure', async () => {
  const layout = newFolder();
  const layers = [[...SHELL, ...users('app', 100, 101)], [{ path: 'srv/large', zeros: 101_000_000 }]];
  const [id = ''] = writeLayout(layout, [{ user: 'app', layers, gzip: false }]);
  const text = await cli(newFolder(), ['plan', '--image', `oci:${layout}`]);
  expect(text.stdout).toContain('Mapping: known only after the pull\n  The ids of app stand in');
  expect(text.stdout).toMatch(/10\d MB in 2 layers to transfer. Nothing was pulled/);
  expect(text.code).toBe(0);
  const document = await planOf(`oci:${layout}`);
  expect(document).toMatchObject({ plan: null, image: { id, user: { declared: 'app', uid: null } }, pull: { open: ['app'] } });
});

test('an id above the subordinate ids is foretold with the lines that cure it, and the pull fails as foretold', async () => {
  const largest = { uid: 0, gid: 0 };
  for (const kind of ['uid', 'gid'] as const) largest[kind] = ID_MAP[kind].reduce((sum, { count }) => sum + count, 0) - 1;
  const [uid, gid] = [largest.uid + 10, largest.gid + 20];
  const { image } = await registry.publish('beyond:1', [{ user: `${uid}:${gid}`, layers: [[...SHELL, { path: 'home/me', uid, gid }]] }]);
  const told = await cli(newFolder(), ['plan', '--image', image], { env: registry.env });
  expect(told.stdout).toContain(`uid ${uid} (the largest that you can have is ${largest.uid}) and gid ${gid} (the largest`);
  const cure =
    /Cure:? +Add the line \S+:\d+:65536 to \/etc\/subuid and the line \S+:\d+:65536 to \/etc\/subgid, then run: podman system migrate/; // a colon after Cure in a message, none in a report
  expect(told.stdout).toMatch(cure);
  expect(told.code).toBe(0);

  const { code, stdout, stderr } = await cli(newFolder(), ['run', '--image', image, '--', 'true'], { env: registry.env });
  expect(stdout).toMatch(new RegExp(`cannot be stored: .*${uid}:${gid}`));
  expect(stdout).toContain(`It holds files of uid ${uid}, where ${largest.uid} is the largest that you can have, and gid ${gid}`);
  expect(stdout).toMatch(cure);
  expect(code).toBe(3);
  expect(stderr).toMatch(new RegExp(`Warning: USER ${uid}:${gid} of ${image} .* this pull will fail at its end`));
});

test('always asks the registry, missing and never the store', async () => {
  const { image, ids } = await registry.publish('moving:1', [{ user: '1000:1000', layers: [SHELL] }]);
  const never = await cli(newFolder(), ['plan', '--pull', 'never', '--image', image], { env: registry.env });
  expect({ code: never.code, stderr: never.stderr }).toEqual({ code: 3, stderr: expect.stringContaining('pull is never') });

  expectPass(await run(newFolder(), ['--image', image, '--script', 'echo >made'], { env: registry.env }));
  const moved = await registry.publish('moving:1', [{ user: '2000:2000', layers: [SHELL] }]);
  for (const pull of ['missing', 'never']) expect((await planOf(image, '--pull', pull)).image.id).toBe(ids[0]);
  expect((await planOf(image, '--pull', 'always')).image).toMatchObject({ id: moved.ids[0], user: { uid: 2000 } });
  const { report } = await run(newFolder(), ['--pull', 'always', '--image', image, '--script', 'echo >made'], { env: registry.env });
  expect(report.image?.id).toBe(moved.ids[0]);
});

test('a short name is pulled, since only Podman knows where from, and that is said', async () => {
  const { ids } = await registry.publish('short:1', [{ user: '1000:1000', layers: [SHELL] }]);
  const { stdout, stderr } = await cli(newFolder(), ['plan', '--format', 'json', '--image', 'short:1'], { env: registry.env });
  expect(stderr).toContain('short:1 names no registry');
  expect(JSON.parse(stdout)).toMatchObject({ image: { id: ids[0] }, pull: null });
  expect(await isStored(ids[0] as string)).toBe(true);
});

test('explain knows the users of an image that is not here', async () => {
  const { image } = await registry.publish('explained:1', [{ user: 'app', layers: [[...SHELL, ...users('app', 100, 101)]] }]);
  const uid = String(process.getuid?.());
  const { stdout } = await cli(newFolder(), ['explain', uid, '--image', image], { env: registry.env });
  expect(stdout).toContain('app');
  expect(await isStored(image)).toBe(false);
});
