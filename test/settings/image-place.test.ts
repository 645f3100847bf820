import { expect, test } from 'vitest';
import { placeProblem } from '../../src/settings/image-place.ts';

const KINDS: Readonly<Record<string, 'file' | 'folder' | 'broken-link' | 'other'>> = {
  '/w/layout': 'folder',
  '/w/image.tar': 'file',
  '/w/broken': 'broken-link',
  '/w/closed': 'other',
};
const look = { cwd: '/w', resolve: (from: string, to: string) => `${from}/${to}`, kindOf: (path: string) => KINDS[path] ?? null };

test.each([
  ['node:24', 'missing'],
  ['node:24', 'never'],
  ['containers-storage:app', 'never'],
  ['docker-daemon:app:1', 'missing'],
  ['oci:layout:v1', 'always'],
  ['oci:closed', 'missing'],
  ['docker-archive:image.tar:app:1', 'newer'],
  ['oci-archive:image.tar', 'missing'],
])('%s with pull %s', (image, pull) => {
  expect(placeProblem(image, pull, look)).toBeNull();
});

test.each([
  ['oci:gone', 'missing', 'names a folder, and "gone" is not there'],
  ['oci:broken', 'missing', 'names a folder, and "broken" is not there'],
  ['oci:image.tar', 'missing', 'names a folder, and "image.tar" is a file'],
  ['docker-archive:layout', 'missing', 'names a file, and "layout" is a folder'],
  ['oci:layout', 'never', 'lies outside the store'],
  ['docker-daemon:app:1', 'never', 'lies outside the store'],
])('%s with pull %s is refused', (image, pull, problem) => {
  expect(placeProblem(image, pull, look)).toContain(problem);
});
