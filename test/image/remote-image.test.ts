import { expect, test } from 'vitest';
import { bytesOf, sizeWords } from '../../src/image/layer-size.ts';
import { chosenFrom, parseConfig, parseManifest } from '../../src/image/remote-image.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

test.each([
  ['{"os":"linux","architecture":"amd64","config":{"User":"app","Env":[]}}', 'app', 'linux/amd64'],
  ['{"os":"linux","architecture":"arm64","variant":"v8","config":{}}', '', 'linux/arm64/v8'],
  ['{"os":"linux","architecture":"amd64","config":null}', '', 'linux/amd64'],
  ['{"os":"linux","architecture":"amd64","variant":"","config":{"User":null}}', '', 'linux/amd64'],
  ['{"os":"linux","architecture":"amd64"}', '', 'linux/amd64'],
])('the configuration %s', (text, user, platform) => {
  expect(parseConfig(text)).toEqual({ user, platform });
});

test.each([
  '',
  '<html>',
  'null',
  '[]',
  '{}',
  '{"os":"linux"}',
  '{"os":"linux","architecture":1}',
  '{"os":"linux","architecture":"amd64","config":{"User":5}}',
  '{"os":"linux","architecture":"\\u001b[31m"}',
  `{"os":"linux","architecture":"${'x'.repeat(41)}"}`,
])('%s is no configuration', (text) => {
  expect(parseConfig(text)).toBeNull();
});

test('the manifest of an image', () => {
  const text = JSON.stringify({ schemaVersion: 2, layers: [{ digest: DIGEST, size: 5, mediaType: 'x' }] });
  expect(parseManifest(text)).toEqual({ kind: 'image', layers: [{ digest: DIGEST, size: 5 }] });
});

test('a list, without what is for no platform', () => {
  const manifests = [
    { digest: DIGEST, platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
    { digest: OTHER, platform: { os: 'unknown', architecture: 'unknown' } },
    { digest: OTHER },
  ];
  expect(parseManifest(JSON.stringify({ manifests }))).toEqual({ kind: 'list', images: [{ digest: DIGEST, platform: 'linux/arm/v7' }] });
});

test.each([
  'no JSON',
  '{"schemaVersion":1,"fsLayers":[]}',
  '{"layers":[{"digest":"sha256:../../etc/passwd","size":1}]}',
  `{"layers":[{"digest":"${DIGEST}","size":-1}]}`,
  `{"layers":[{"digest":"${DIGEST}","size":1.5}]}`,
  `{"layers":[{"digest":"${DIGEST}"}]}`,
  '{"manifests":[{"digest":"--help","platform":{"os":"linux","architecture":"amd64"}}]}',
])('%s is no manifest', (text) => {
  expect(parseManifest(text)).toBeNull();
});

const list = (...platforms: readonly string[]) => ({
  kind: 'list' as const,
  images: platforms.map((platform, index) => ({ digest: `sha256:${index}`, platform })),
});

test.each([
  ['linux/amd64', list('linux/arm64', 'linux/amd64'), 'sha256:1'],
  ['linux/arm64', list('linux/amd64', 'linux/arm64/v8'), 'sha256:1'],
  ['linux/arm/v7', list('linux/arm/v6', 'linux/arm/v7'), 'sha256:1'],
  ['linux/arm', list('linux/arm/v6', 'linux/arm/v7'), null],
  ['linux/amd64', list('linux/amd64', 'linux/amd64'), null],
  ['linux/s390x', list('linux/amd64'), null],
])('%s of a list', (platform, images, digest) => {
  expect(chosenFrom(images, platform)).toBe(digest);
});

test.each([
  [[], 0, '0.0 kB in 0 layers'],
  [[1_500], 1_500, '1.5 kB in 1 layer'],
  [[300_000_000, 91_000_000], 391_000_000, '391 MB in 2 layers'],
  [[4_200_000_000], 4_200_000_000, '4.2 GB in 1 layer'],
])('%j', (sizes, bytes, words) => {
  const layers = sizes.map((size) => ({ digest: DIGEST, size }));
  expect(bytesOf(layers)).toBe(bytes);
  expect(sizeWords(layers)).toBe(words);
});
