// However a run ends, nothing of it stays in the store that shifts ids.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { post, step } from './support/action.ts';
import { expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { imagesOf } from './support/images.ts';
import { expectShiftedStoreEmpty, layersInOwnStore, shiftedPodman } from './support/stores.ts';

const images = imagesOf('leftovers');
/** With a VOLUME, for which Podman makes a volume without a name. */
const appImage = () => images.of('app', { changes: ['USER app', 'VOLUME /data'] });
const WAIT = 'trap "exit 0" TERM; echo >/data/f; echo >started; while true; do sleep 0.1; done';

beforeEach(() => expectShiftedStoreEmpty());
afterEach(() => expectShiftedStoreEmpty());

test('not after a run that passed', async () => {
  const checked = await run(newFolder(), ['--image', appImage(), '--script', 'echo >/data/f; echo >/home/app/f']);
  expectPass(checked);
  expect(checked.report.plan?.storage).toBe('shifted');
});

test.each([
  ['whose command failed', ['--script', 'echo >/data/f; exit 3'], 3],
  ['that could not start its command', ['--', 'not-there'], 3],
  ['that Podman refused', ['--podman-arg', '--memory=nonsense', '--', 'true'], 3],
  ['that ran out of time', ['--timeout', '1', '--script', WAIT], 124],
  ['that ran out of time and would not stop', ['--timeout', '1', '--script', `trap "" TERM; ${WAIT.replace(/^trap[^;]*;/, '')}`], 124],
])('not after a run %s', async (_what, args, code) => {
  expect((await run(newFolder(), ['--image', appImage(), ...args])).code).toBe(code);
});

test.each(['SIGTERM', 'SIGINT'] as const)('not after a run that was cancelled by %s', async (signal) => {
  const folder = newFolder();
  const { report } = await run(folder, ['--image', appImage(), '--script', WAIT], {
    started: (child) => void untilThere(join(folder, 'started')).then(() => child.kill(signal)),
  });
  expect(report.outcome).toBe('cancelled');
});

test('not after a step that was killed, once its post step has run', async () => {
  const folder = newFolder();
  const killed = await step(folder, { image: appImage(), run: WAIT }, (child) => {
    void untilThere(join(folder, 'started')).then(() => child.kill('SIGKILL'));
  });
  expect(killed.code).toBeNull();
  const left = await shiftedPodman(['ps', '--format', '{{.Names}}']);
  expect(left).toMatch(/^rootless-artefacts-[0-9a-f]{16}\n$/);

  const ended = await post(folder, killed);
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
  expect(ended.stdout.toString()).toContain(`Removing the container ${left.trim()}`);
});

test('six runs at once of an image that was never mapped: all pass, and nothing is left or copied', async () => {
  const image = images.of('fresh', { changes: ['USER 4321:4322'] });
  const before = await layersInOwnStore();
  const folders = Array.from({ length: 6 }, () => newFolder());
  const all = await Promise.all(folders.map((folder) => run(folder, ['--image', image, '--script', 'id -u >uid'])));
  for (const checked of all) {
    expectPass(checked);
    expect(checked.report.plan?.storage).toBe('shifted');
  }
  for (const folder of folders) {
    expect(textIn(folder, 'uid')).toBe('4321');
    expectAllMine(folder);
  }
  expect(await layersInOwnStore()).toBe(before);
});

async function untilThere(path: string): Promise<void> {
  for (let tries = 0; !existsSync(path); tries += 1) {
    if (tries > 300) throw new Error(`${path} did not come about in 30 s`);
    await sleep(100);
  }
}
