import { expect, test } from 'vitest';
import { podmanWords } from '../../src/host/podman-words.ts';

test.each([
  ['silence leaves the sentence to the caller', '', 'podman said nothing'],
  ['blank lines are silence too', ' \n\n', 'podman said nothing'],
  ['one line loses its Error', 'Error: no such image\n', 'no such image'],
  ['Error in the middle of a line stays', 'image: Error: unknown\n', 'image: Error: unknown'],
  ['several lines become one', 'Error: copying\r\nError: reading\n', 'copying reading'],
  ['of many, the last four count', '1\n2\n3\n4\n5\n6\n', '3 4 5 6'],
  [
    'what Podman only logs is left out',
    'time="2026-01-01T00:00:00Z" level=warning msg="cgroup"\ntime="t" level=info msg="a"\ntime="t" level=debug msg="b"\nError: no such image\n',
    'no such image',
  ],
  ['an error that it logs is quoted', 'time="t" level=error msg="newuidmap failed"\n', 'time="t" level=error msg="newuidmap failed"'],
  ['warnings alone are silence', 'time="t" level=warning msg="cgroup"\n', 'podman said nothing'],
])('%s', (_name, stderr, words) => {
  expect(podmanWords(stderr, 'podman said nothing')).toBe(words);
});
