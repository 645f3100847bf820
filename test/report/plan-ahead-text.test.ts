import { expect, test } from 'vitest';
import type { RemoteImage } from '../../src/image/remote-image.ts';
import type { ImageFacts } from '../../src/image/resolve-users.ts';
import { planMapping } from '../../src/mapping/plan.ts';
import type { Ahead } from '../../src/plan-ahead.ts';
import { planAheadDocument, renderPlanAhead } from '../../src/report/plan-ahead-text.ts';
import { HOST } from '../support/facts.ts';

const NAME = 'r.example/app:1';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const REMOTE: RemoteImage = {
  reference: NAME,
  readFrom: `docker://${NAME}`,
  id: 'b'.repeat(64),
  user: '70000:70000',
  platform: 'linux/amd64',
  layers: [
    { digest: DIGEST, size: 4_000_000_000 },
    { digest: DIGEST, size: 200_000_000 },
  ],
};
const BEYOND = {
  ids: [
    { kind: 'uid' as const, id: 70_000, largest: 65_536 },
    { kind: 'gid' as const, id: 70_000, largest: 65_536 },
  ],
  cure: 'Add a line.',
};
const USER = { declared: '70000:70000', uid: 70_000, gid: 70_000, name: null };
const IMAGE: ImageFacts = { ...REMOTE, size: 0, layers: [], resolvedUser: USER, startUser: null, containerUser: null, users: null };
const plan = planMapping({ idMap: HOST.idMap, imageUser: USER, startUser: null, containerUser: null, mapping: 'auto' });

const planned = (outlook: Ahead['outlook']): Ahead => ({ host: HOST, image: IMAGE, plan, outlook });
const open = (remote: Partial<RemoteImage>, names: readonly string[]): Ahead => ({
  host: HOST,
  plan: null,
  outlook: { remote: { ...REMOTE, ...remote }, beyond: null },
  open: names,
});

test('a plan of an image that is here says nothing of a pull', () => {
  expect(renderPlanAhead(planned(null))).not.toContain('pull');
  expect(planAheadDocument(planned(null)).pull).toBeNull();
});

test('before a pull: where it was read, how much it is, and what it would meet', () => {
  const ahead = planned({ remote: REMOTE, beyond: BEYOND });
  expect(renderPlanAhead(ahead)).toMatch(
    /\n\nBefore the pull\n {2}Read from docker:\/\/r\.example\/app:1: linux\/amd64, 4\.2 GB in 2 layers to transfer\. Nothing was pulled\.\n {2}Warning: The image's USER is uid 70000 \(the largest that you can have is 65536\) and gid 70000 .*the pull will fail at its end.* Cure: Add a line\.\n$/,
  );
  expect(planAheadDocument(ahead)).toMatchObject({
    plan: { strategy: 'remap' },
    pull: { readFrom: `docker://${NAME}`, platform: 'linux/amd64', layers: 2, bytes: 4_200_000_000, beyond: BEYOND, open: [] },
  });
});

test('a size that the manifest does not tell is left out', () => {
  const ahead = planned({ remote: { ...REMOTE, layers: null }, beyond: null });
  expect(renderPlanAhead(ahead)).toContain('Read from docker://r.example/app:1: linux/amd64. Nothing was pulled.\n');
  expect(planAheadDocument(ahead).pull).toMatchObject({ layers: null, bytes: null, beyond: null });
});

test('a name whose ids are open', () => {
  const ahead = open({ user: 'app' }, ['app']);
  expect(renderPlanAhead(ahead).split('\n').slice(1, 6)).toEqual([
    `Image:   ${NAME}, USER app`,
    'Mapping: known only after the pull',
    "  The ids of app stand in the image's own /etc/passwd, in a layer that is not fetched for a plan.",
    "  What is sure: a run maps this very user to you, or takes Podman's default mapping should it be 0:0.",
    `  To know it now: podman pull ${NAME}, then plan again.`,
  ]);
  expect(planAheadDocument(ahead)).toMatchObject({
    image: { reference: NAME, id: REMOTE.id, user: { declared: 'app', uid: null, gid: null, name: null } },
    plan: null,
    pull: { open: ['app'] },
  });
});

test('a number whose group is open', () => {
  const text = renderPlanAhead(open({ user: '1001' }, ['1001']));
  expect(text).toContain('What is sure: a run maps uid 1001 to you. Only its group is open.');
});

test('an image without USER, started as a name', () => {
  expect(renderPlanAhead(open({ user: '' }, ['worker']))).toContain(`Image:   ${NAME}, no USER\n`);
});

test('a host without Podman, and a USER that would move the cursor', () => {
  const ahead = { ...open({ user: 'a\u001b[2J' }, ['a\u001b[2J']), host: { ...HOST, podman: null } } as Ahead;
  const text = renderPlanAhead(ahead);
  expect(text).toContain('Podman none');
  expect(text).not.toContain('\u001b');
});
