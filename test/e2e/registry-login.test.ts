// A registry that asks for a password. It is given once, on standard input, to `podman login` in a step before; from there on it is
// in a file that Podman and Skopeo read themselves, and nowhere else.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder } from './support/folders.ts';
import { SHELL, users } from './support/oci-layout.ts';
import { LOGIN, startRegistry } from './support/registry.ts';
import { watch } from './support/witness.ts';

const registry = await startRegistry({ closed: true });

/** An image that only a login shows, with a USER that has to be looked up in its layers. */
async function publish(name: string): Promise<string> {
  const image = { user: 'app', layers: [[...SHELL, ...users('app', 100, 101)]] };
  return (await registry.publish(name, [image], ['--dest-creds', `${LOGIN.user}:${LOGIN.password}`])).image;
}

/** As the documentation says it: the password comes on standard input. */
async function login(env: Readonly<Record<string, string>>, password: string = LOGIN.password): Promise<number | null> {
  const args = ['login', '--username', LOGIN.user, '--password-stdin', registry.host];
  const child = spawn('podman', args, { env: { ...process.env, ...registry.env, ...env }, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end(password);
  return new Promise((resolve) => child.on('close', resolve));
}

/** What would give the password away: as it is, and as it stands in the file and in the requests. */
const SECRETS = [LOGIN.password, Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64')];

const places: Record<string, () => Record<string, string>> = {
  'the file that REGISTRY_AUTH_FILE names': () => ({ REGISTRY_AUTH_FILE: join(newFolder(), 'auth.json') }),
  "podman login's own file": () => ({}),
};

test.each(Object.entries(places))('a login in %s is enough for plan and run, and shows nowhere', async (_, place) => {
  const image = await publish('secret:1');
  const env = { ...registry.env, ...place() };
  expect(await login(env)).toBe(0);
  const { PATH, seen } = watch('podman', 'skopeo', 'timeout', 'tar');

  const planned = await cli(newFolder(), ['plan', '--pull', 'always', '--image', image], { env: { ...env, PATH } });
  expect(planned.stdout).toMatch(/USER app: app \(100:101\)/);
  const folder = newFolder();
  const ran = await run(folder, ['--pull', 'always', '--image', image, '--script', 'echo >made'], { env: { ...env, PATH } });
  expectPass(ran);
  expectAllMine(folder);

  expect(seen()).toMatch(/skopeo --command-timeout 20s .*inspect --config/);
  expect(seen()).toMatch(/podman pull --quiet/);
  const said = [seen(), planned.stdout, planned.stderr, ran.stderr, JSON.stringify(ran.report)].join('\n');
  for (const secret of SECRETS) expect(said).not.toContain(secret);
});

const refused = {
  'no login': () => ({}),
  'a wrong login': () => ({ [registry.host]: { auth: Buffer.from(`${LOGIN.user}:not-this-one`).toString('base64') } }),
};

test.each(Object.entries(refused))('with %s, plan and run say how to log in', async (_, auths) => {
  const image = await publish('shut:1');
  const file = join(newFolder(), 'auth.json');
  writeFileSync(file, JSON.stringify({ auths: auths() }));
  const env = { ...registry.env, REGISTRY_AUTH_FILE: file };
  const cure = `podman login --username NAME --password-stdin ${registry.host}`;
  const planned = await cli(newFolder(), ['plan', '--image', image], { env });
  expect({ code: planned.code, stderr: planned.stderr }).toEqual({ code: 3, stderr: expect.stringContaining(cure) });
  const ran = await cli(newFolder(), ['run', '--image', image, '--', 'true'], { env });
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 3, stdout: expect.stringContaining(cure) });
  for (const text of [planned.stderr, ran.stdout, ran.stderr]) expect(text).not.toContain('not-this-one');
});

test('a password in the name of the image is refused, and not repeated', async () => {
  const image = `${LOGIN.user}:${LOGIN.password}@${registry.host}/secret:1`;
  const { code, stdout, stderr } = await cli(newFolder(), ['plan', '--image', image]);
  expect(code).toBe(2);
  expect(stderr).toContain('podman login --password-stdin');
  expect(stdout + stderr).not.toContain(LOGIN.password);
});
