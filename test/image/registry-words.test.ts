import { expect, test } from 'vitest';
import { diagnosisOf, skopeoWords } from '../../src/image/registry-words.ts';

test.each([
  [
    'time="2026-11-24T22:38:24Z" level=fatal msg="Error parsing image name \\"docker://127.0.0.1:5077/a:1\\": pinging container registry: Get \\"https://127.0.0.1:5077/v2/\\": EOF"\n',
    'pinging container registry: Get "https://127.0.0.1:5077/v2/": EOF',
  ],
  ['time="x" level=warning msg="first"\ntime="x" level=fatal msg="two\\nlines"\n', 'two lines'],
  ['time="x" level=fatal msg="a byte \\x01"\n', '"a byte \\x01"'],
  ['unknown flag: --config\n', 'unknown flag: --config'],
  ['one\ntwo\n', 'two'],
  ['', 'nothing said'],
])('%j', (stderr, words) => {
  expect(skopeoWords(stderr, 'nothing said')).toBe(words);
});

const ASKED = { registry: 'r.example', userName: 'runner', platforms: [] };

// The words are those that Skopeo 1.9.3, Podman 4.3.1 and later ones were seen to say.
test.each([
  ['no image found in manifest list for architecture amd64, variant "", OS linux', 'not made for the platform', 'Take a tag'],
  ['no image found in image index for architecture arm64', 'not made for the platform', 'Take a tag'],
  ['toomanyrequests: You have reached your pull rate limit', 'limits how often', '--password-stdin r.example'],
  ['unable to retrieve auth token: invalid username/password: unauthorized', 'asks for a login', '--password-stdin r.example'],
  ['reading manifest 1 in r.example/a: authentication required', 'asks for a login', 'log in as runner'],
  ['requested access to the resource is denied', 'asks for a login', '--password-stdin r.example'],
  ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock', "Docker's daemon", 'DOCKER_HOST'],
  ['dial unix /var/run/docker.sock: connect: permission denied', "Docker's daemon", 'runner may use its socket'],
  ['http: server gave HTTP response to HTTPS client', 'plain HTTP', 'location = "r.example", insecure = true'],
  ['x509: certificate signed by unknown authority', 'certificate', 'certs.d/r.example/ca.crt'],
  ['Get "https://r.example/v2/": context deadline exceeded', 'too long', 'https_proxy'],
  ['dial tcp 127.0.0.1:1: connect: connection refused', 'could not be reached', 'https_proxy'],
  ['dial tcp: lookup r.example: no such host', 'could not be reached', 'https_proxy'],
  ['Unexpected tar manifest.json: expected 1 item, got 2', 'several images', 'docker-archive:PATH:NAME:TAG'],
  ['reading manifest 1 in r.example/a: manifest unknown: manifest unknown', 'no image of this name', 'podman login'],
  ['no descriptor found for reference "nope"', 'no image of this name', 'tag'],
  ['writing blob: write /var/tmp/x: no space left on device', 'disk is full', 'podman system prune'],
  ['received unexpected HTTP status: 500 Internal Server Error', 'broken', 'Try again'],
  ["invalid character '<' looking for beginning of value", 'broken', 'Try again'],
  ['what it got is not the answer of a registry', 'broken', 'Try again'],
])('%s', (words, meaning, cure) => {
  const found = diagnosisOf(words, ASKED);
  expect(found?.meaning).toContain(meaning);
  expect(found?.cure).toContain(cure);
});

test('the platforms that there are', () => {
  const words = 'no image found in manifest list for architecture amd64';
  expect(diagnosisOf(words, { ...ASKED, platforms: ['linux/arm64', 'linux/s390x'] })?.meaning).toContain(
    'only for linux/arm64, linux/s390x.',
  );
});

test('a registry that is not named is a place to fill in', () => {
  const nameless = { ...ASKED, registry: null };
  for (const words of ['unauthorized', 'x509', 'server gave HTTP response to HTTPS client'])
    expect(diagnosisOf(words, nameless)?.cure).toContain('REGISTRY');
});

test('localhost/ is no registry but what was built here', () => {
  expect(diagnosisOf('connection refused', { ...ASKED, registry: 'localhost' })?.cure).toContain('Build or load it');
});

test('words that nobody knows', () => {
  expect(diagnosisOf('the moon is full', ASKED)).toBeNull();
});
