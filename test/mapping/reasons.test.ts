import { expect, test } from 'vitest';
import { type Reason, sentenceOf } from '../../src/mapping/reasons.ts';

const DEFAULT = "so its commands run as root in the container, and Podman's default mapping already makes container root the runner.";

test.each<[Reason, string]>([
  [{ because: 'root-image', declared: '' }, `The image names no USER, ${DEFAULT}`],
  [{ because: 'root-image', declared: '0:0' }, `The image's USER is 0:0, ${DEFAULT}`],
  [
    { because: 'image-user', declared: 'app', user: 'app (100:101)' },
    "The image's USER app is app (100:101) in the container; mapped to the runner, what it writes is the runner's.",
  ],
  [{ because: 'start-user', user: '5:6' }, 'The container starts as 5:6 (user), so that is who becomes the runner.'],
  [{ because: 'container-user', user: '5:6' }, '5:6 is the user that becomes the runner, as container-user says.'],
  [{ because: 'asked-default' }, "Podman's default mapping, because mapping is default: only container root is the runner."],
  [{ because: 'asked-remap', user: 'root (0:0)' }, 'root (0:0) is mapped explicitly, because mapping is remap.'],
  [
    { because: 'asked-none' },
    'No mapping option is given, because mapping is none: what podman-arg or containers.conf say holds, and who is who cannot be predicted.',
  ],
  [{ because: 'image-user-stands' }, 'No --user is given: the image starts as its own user and keeps its supplementary groups.'],
  [{ because: 'storage-nothing-to-shift' }, 'Storage is your own store: this mapping copies nothing.'],
  [
    { because: 'storage-shifted' },
    'Storage is a store of its own, which reads the image from yours and shifts its ids while they are read (fuse-overlayfs): nothing is copied.',
  ],
  [{ because: 'storage-asked-native', size: 0 }, 'Storage is your own store, because storage is native.'],
  [
    { because: 'storage-asked-native', size: 599_600_000 },
    'Storage is your own store, because storage is native. Podman copies the 600 MB of the image once for this mapping.',
  ],
  [
    { because: 'storage-native', why: 'the run names the volume cache', size: 1 },
    'Storage is your own store, because the run names the volume cache. Podman copies the 1 MB of the image once for this mapping.',
  ],
  [
    { because: 'user-outside-range', user: '200000:0', subordinate: 65_536 },
    '200000:0 lies above the 65536 subordinate ids. It is mapped all the same; files that the image itself holds of such an id cannot be stored.',
  ],
])('%j says itself in one sentence', (reason, sentence) => {
  expect(sentenceOf(reason)).toBe(sentence);
});
