import { expect, test } from 'vitest';
import { parseReference, referenceProblem } from '../../src/image/reference.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

// text, transport, name in the store, what Skopeo is asked for, registry
test.each([
  ['node:24', 'registry', 'node:24', null, null],
  ['library/node', 'registry', 'library/node', null, null],
  ['docker.io/library/node:24', 'registry', 'docker.io/library/node:24', 'docker://docker.io/library/node:24', 'docker.io'],
  ['localhost/app', 'registry', 'localhost/app', 'docker://localhost/app', 'localhost'],
  ['localhost:5000/app:1', 'registry', 'localhost:5000/app:1', 'docker://localhost:5000/app:1', 'localhost:5000'],
  ['docker://quay.io/a/b', 'registry', 'quay.io/a/b', 'docker://quay.io/a/b', 'quay.io'],
  ['docker://node:24', 'registry', 'docker.io/library/node:24', 'docker://docker.io/library/node:24', 'docker.io'],
  ['docker://me/app', 'registry', 'docker.io/me/app', 'docker://docker.io/me/app', 'docker.io'],
  [`r:5000/a:1@${DIGEST}`, 'registry', `r:5000/a:1@${DIGEST}`, `docker://r:5000/a@${DIGEST}`, 'r:5000'],
  [`r:5000/a@${DIGEST}`, 'registry', `r:5000/a@${DIGEST}`, `docker://r:5000/a@${DIGEST}`, 'r:5000'],
  ['f'.repeat(64), 'registry', 'f'.repeat(64), null, null],
  ['containers-storage:localhost/app', 'containers-storage', 'localhost/app', null, null],
  ['containers-storage:@0123abc', 'containers-storage', '0123abc', null, null],
  ['docker-daemon:app:1', 'docker-daemon', null, 'docker-daemon:app:1', null],
])('%s is an image of %s', (text, transport, localName, remoteName, registry) => {
  expect(parseReference(text)).toEqual({ text, transport, localName, remoteName, registry, path: null });
});

test.each([
  ['oci:build/layout', 'oci', 'build/layout'],
  ['oci:/srv/layout:v1', 'oci', '/srv/layout'],
  ['oci-archive:out.tar', 'oci-archive', 'out.tar'],
  ['docker-archive:out.tar:localhost/app:1', 'docker-archive', 'out.tar'],
  ['oci:latest', 'oci', 'latest'],
])('%s is in a place', (text, transport, path) => {
  expect(parseReference(text)).toEqual({ text, transport, localName: null, remoteName: text, registry: null, path });
});

test.each([
  'node',
  'docker://node',
  `docker.io/library/node@${DIGEST}`,
  `docker.io/library/node:24@${DIGEST}`,
  'containers-storage:app',
  'docker-daemon:app:1',
  'docker-daemon:r:5000/app:1',
  `docker-daemon:${DIGEST}`,
  'oci:x',
  'docker-archive:x.tar',
])('%s is a reference', (text) => {
  expect(referenceProblem(text)).toBeNull();
});

test.each([
  ['docker://', 'names no image'],
  ['user:password@registry.example/app', 'podman login --password-stdin'],
  ['docker://token@registry.example/app', 'podman login --password-stdin'],
  ['containers-storage:', 'containers-storage:NAME'],
  ['containers-storage:[overlay@/var/lib/containers/storage]app', 'without [store]'],
  ['docker-daemon:app', 'has no tag'],
  ['docker-daemon:r:5000/app', 'has no tag'],
  ['docker-daemon:', 'has no tag'],
  ['oci:', 'names no folder'],
  ['oci::tag', 'names no folder'],
  ['docker-archive:', 'names no file'],
  ['oci-archive:', 'names no file'],
])('%s is refused', (text, problem) => {
  expect(referenceProblem(text)).toContain(problem);
});
