// Registries that do not answer as they should: what is said of it, by plan (Skopeo) and by run (Podman).

import type { RequestListener } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cli } from './support/cli.ts';
import { newFolder } from './support/folders.ts';
import { startServer } from './support/registry.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const digest = `sha256:${'a'.repeat(64)}`;

/** Says that it is a registry, and gives this for every manifest. */
const manifest =
  (text: string): RequestListener =>
  (request, response) => {
    response.setHeader('content-type', request.url?.includes('/manifests/') ? MANIFEST : 'application/json');
    response.end(request.url?.includes('/manifests/') ? text : '{}');
  };

const BROKEN = 'broken';
const faults: Readonly<Record<string, { readonly answer: RequestListener; readonly says: string }>> = {
  'the page of a proxy': { answer: (_, response) => void response.end('<html>Please log in to the network</html>'), says: BROKEN },
  'no JSON': { answer: manifest('\0\u001b[31mgarbage'), says: BROKEN },
  'half an answer': {
    answer: (_, response) => {
      response.setHeader('content-length', '1000');
      response.write('{"schemaVersion": 2, ');
      response.socket?.end();
    },
    says: BROKEN,
  },
  'an error of its own': {
    answer: (_, response) => {
      response.statusCode = 500;
      response.end('Internal Server Error');
    },
    says: BROKEN,
  },
  'a configuration that it has not': {
    answer: (request, response) => {
      if (request.url?.includes('/blobs/')) response.statusCode = 404;
      const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 100 };
      manifest(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [] }))(request, response);
    },
    says: '',
  },
};

test.each(Object.entries(faults))('a registry that answers with %s', async (_, { answer, says }) => {
  const { host, env } = await startServer(answer);
  const planned = await cli(newFolder(), ['plan', '--image', `${host}/app:1`], { env });
  expect(planned.stderr).toMatch(new RegExp(`^The image ${host}/app:1 could not be read: .+\n.*${says}.*Nothing was pulled.\nCure: .+\n$`));
  expect({ code: planned.code, stdout: planned.stdout }).toEqual({ code: 3, stdout: '' });
  expect(planned.stderr).not.toContain('\u001b');
  const ran = await cli(newFolder(), ['run', '--image', `${host}/app:1`, '--', 'true'], { env });
  expect(ran.stdout).toMatch(new RegExp(`The image ${host}/app:1 could not be pulled: `));
  expect(ran.code).toBe(3);
});

test('a registry that is not there', async () => {
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', '127.0.0.1:1/app:1']);
  expect(stderr).toContain('could not be reached');
  expect(code).toBe(3);
});

test('a registry without TLS, which nobody allowed', async () => {
  const { host } = await startServer((_, response) => void response.end('{}'));
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', `${host}/app:1`]);
  expect(stderr).toContain(`location = "${host}", insecure = true`);
  expect(code).toBe(3);
});

test('an image that was to be built here', async () => {
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', 'localhost/never-built']);
  expect(stderr).toContain('Build or load it in an earlier step');
  expect(code).toBe(3);
});

test('a name that the registry does not know', async () => {
  const { host, env } = await startServer((request, response) => {
    if (request.url !== '/v2/') response.statusCode = 404;
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/v2/' ? '{}' : '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}');
  });
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', `${host}/app:1`], { env });
  expect(stderr).toContain('There is no image of this name and tag');
  expect(code).toBe(3);
});

test('a registry that never answers ends the plan at its limit; the pull of a run goes on, and that is said', async () => {
  const { host, env, stop } = await startServer(() => undefined);
  const start = Date.now();
  const running = cli(newFolder(), ['run', '--image', `${host}/app:1`, '--', 'true'], { env });
  const { code, stderr } = await cli(newFolder(), ['plan', '--image', `${host}/app:1`], { env });
  expect(Date.now() - start).toBeLessThan(30_000);
  expect(stderr).toContain('could not be read (it has 20 s): ');
  expect(stderr).toContain('The registry took too long to answer. Nothing was pulled.');
  expect(code).toBe(3);

  await setTimeout(3000); // the run began to ask a little later
  stop();
  const ran = await running;
  expect(ran.stderr).toContain(`Warning: ${host} has not answered yet. Podman goes on trying`);
  expect(ran.code).toBe(3);
});
