import { expect, test } from 'vitest';
import type { HostFacts } from '../../src/host/read-host.ts';
import { explainMap, isIdMap } from '../../src/mapping/explain-map.ts';

const idMap = [
  { inside: 0, outside: 1000, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
];
const HOST: HostFacts = {
  user: { uid: 1000, gid: 1000, groups: [1000], name: 'ann' },
  podman: { version: '4.3.1' },
  idMap: { uid: idMap, gid: idMap },
  podmanFault: null,
  graphRoot: null,
  selinux: false,
};

test.each([
  ['the lines of the article', '         0       1000          1\n         1     100000      65536\n', true],
  ['one line', '0 1000 1', true],
  ['all on one line', '0 1000 1 1 100000 65536', true],
  ['a uid', '100099', false],
  ['two numbers', '0 1000', false],
  ['four numbers', '0 1000 1 1', false],
  ['a path of numbers', '0/1000/1', false],
  ['nothing', '', false],
])('%s is a pasted map: %s %s', (_, text, expected) => {
  expect(isIdMap(text)).toBe(expected);
});

test('the map of the article, both ways', () => {
  const { rows, text } = explainMap('0 1000 1\n1 100000 65536', HOST);
  expect(rows.map(({ from }) => from)).toEqual(['runner', 'subordinate']);
  expect(text.split('\n')).toEqual([
    '0 in there is 1000 out here: you, ann. What 0 writes is yours.',
    '1 to 65536 in there are 100000 to 165535 out here: your subordinate ids. What they write is not yours, and you can give it back to yourself without root (podman unshare chown).',
    'So 100 in there is 100000 + (100 - 1) = 100099 out here, and a file of 100099 out here is one of 100 in there.',
  ]);
});

test('ids of another user, and rows that only begin in the runner’s, take root', () => {
  const { rows, text } = explainMap('0 0 1 1 165000 65536 70000 4000000 0', HOST);
  expect(rows).toEqual([
    { inside: 0, outside: 0, count: 1, from: 'elsewhere' },
    { inside: 1, outside: 165_000, count: 65_536, from: 'elsewhere' },
  ]);
  expect(text).toContain('takes root to give back');
});
