import { expect, test } from 'vitest';
import { runUrlOf } from '../../src/ci/run-url.ts';

const HUB = { provider: 'github', repository: 'acme/shop' } as const;

test.each<[string, ReturnType<typeof runUrlOf>, string | null]>([
  ['GitHub', runUrlOf(HUB, 'https://github.com'), 'https://github.com/acme/shop/actions/runs/42/attempts/2'],
  ['Enterprise Server', runUrlOf(HUB, 'https://git.example:8443/'), 'https://git.example:8443/acme/shop/actions/runs/42/attempts/2'],
  [
    'Gitea, which numbers otherwise',
    runUrlOf({ ...HUB, provider: 'gitea' }, 'http://gitea:3000/sub'),
    'http://gitea:3000/sub/acme/shop/actions',
  ],
  [
    'a name that is no path',
    runUrlOf({ ...HUB, repository: 'a)b/c d' }, 'https://github.com'),
    'https://github.com/a)b/c%20d/actions/runs/42/attempts/2',
  ],
  ['no server', runUrlOf(HUB, undefined), null],
  ['a server that is no address', runUrlOf(HUB, 'javascript:alert(1)'), null],
  ['a server that ends the link', runUrlOf(HUB, 'https://x.example/) ![](y'), null],
  ['no repository', runUrlOf({ ...HUB, repository: null }, 'https://github.com'), null],
])('%s', (_, urlOf, url) => {
  expect(urlOf('42', 2)).toBe(url);
});

test('a run that is none has no address', () => {
  expect(runUrlOf(HUB, 'https://github.com')('0', 0)).toBeNull();
});
