import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cureOfRanges, sharedWith } from '../../src/host/subordinate-ranges.ts';

const app = { uid: 1001, gid: 1002, groups: [1002], name: 'app' };
const nameless = { ...app, name: '1001' };
const MIGRATE = 'podman system migrate';

test.each([
  ['none for anybody', app, '', '', `sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 app && ${MIGRATE}`],
  [
    'the first range that nobody has, in either file',
    app,
    'a:100000:65536\n',
    'b:300000:10\n',
    `sudo usermod --add-subuids 300010-365545 --add-subgids 300010-365545 app && ${MIGRATE}`,
  ],
  ['gids alone are missing', app, 'app:100000:65536\n', '', `sudo usermod --add-subgids 165536-231071 app && ${MIGRATE}`],
  ['both are there: only the namespace is old', app, 'app:100000:65536\n', 'app:100000:65536\n', MIGRATE],
  ['by the number of the user', app, '1001:100000:65536\n', '1001:100000:65536\n', MIGRATE],
  [
    'the later of two that overlap goes',
    app,
    '# a comment\nother:1:2\napp:100000:65536\napp:130000:65536\n',
    'app:100000:65536\n',
    `sudo sed -i '4d' /etc/subuid && ${MIGRATE}`,
  ],
  [
    'several go at once, in both files',
    app,
    'app:100000:10\napp:100009:1\napp:100000:10\n',
    'app:5000:10\napp:5009:1\n',
    `sudo sed -i '2d;3d' /etc/subuid && sudo sed -i '2d' /etc/subgid && ${MIGRATE}`,
  ],
  ['ranges that only touch stay', app, 'app:100000:10\napp:100010:10\n', 'app:100000:10\n', MIGRATE],
  [
    'one that holds the own id goes, and a sound one comes',
    app,
    'app:1000:65536\n',
    'app:100000:65536\n',
    `sudo sed -i '1d' /etc/subuid && sudo usermod --add-subuids 165536-231071 app && ${MIGRATE}`,
  ],
  ['the own gid counts for gids', app, 'app:100000:1\n', 'app:1002:1\napp:100000:1\n', `sudo sed -i '1d' /etc/subgid && ${MIGRATE}`],
  [
    'a user without a name, whom usermod does not know',
    nameless,
    '',
    '',
    `echo 1001:100000:65536 | sudo tee -a /etc/subuid /etc/subgid && ${MIGRATE}`,
  ],
])('%s', (_name, user, uid, gid, cure) => {
  expect(cureOfRanges({ uid, gid }, user)).toBe(cure);
});

test.each([
  ['nobody', 'app:100:10\nother:110:10\n', 'app:100:10\n', []],
  ['one, named once', 'app:100:10\nother:109:10\n', 'app:100:10\nother:100:1\n', ['other']],
  ['by gids alone', 'app:100:10\n', 'third:0:1000\napp:100:10\n', ['third']],
  ['not himself by his number', 'app:100:10\n1001:100:10\n', '', []],
])('shared with %s', (_name, uid, gid, others) => {
  expect(sharedWith({ uid, gid }, app)).toEqual(others);
});

test('the range that is proposed meets no other', () => {
  const line = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 ** 30 }), fc.integer({ min: 1, max: 2 ** 20 }))
    .map(([owner, first, count]) => ({ text: `${owner}:${first}:${count}`, first, count }));
  const file = fc.array(line, { maxLength: 8 });
  fc.assert(
    fc.property(file, file, (uid, gid) => {
      const textOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join('\n');
      const cure = cureOfRanges({ uid: textOf(uid), gid: textOf(gid) }, app);
      const [first, last] = (/--add-subuids (\d+)-(\d+)/.exec(cure) ?? []).slice(1).map(Number) as [number, number];
      expect(last - first).toBe(65_535);
      expect([...uid, ...gid].filter((range) => range.first <= last && first < range.first + range.count)).toEqual([]);
    }),
  );
});
