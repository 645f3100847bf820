// However a run ends, no container and no temporary file is left: support/cli.ts expects that after every run, here it is sought out.

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { containerOf, expectPass, findingsOf, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { expectAllMine, newFolder, textIn } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('endings');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });

/** A script that ends at once when it is told to, and not before. */
const WAIT = 'trap "exit 0" TERM; echo >started; while true; do sleep 0.1; done';

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 300) throw new Error('it did not come about in 30 s');
    await sleep(100);
  }
}

test('a command that fails: its status is passed on, and what it left is judged', async () => {
  const folder = newFolder();
  const { code, report } = await run(folder, ['--image', rootImage(), '--script', 'echo >f; chown 100:101 f; exit 7']);
  expect({ code, outcome: report.outcome, exitCode: report.command?.exitCode }).toEqual({
    code: 7,
    outcome: 'command-failed',
    exitCode: 7,
  });
  expect(findingsOf(report)).toEqual(['foreign-owner run f']);
});

test('a command that is not in the image', async () => {
  const { code, report, stderr } = await run(newFolder(), ['--image', appImage(), '--', 'not-there']);
  expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'not-run' });
  expect(stderr).toContain('not-there');
});

test('an image without a shell, and a script', async () => {
  const image = images.of('no-shell', { shell: false });
  const { code, report } = await run(newFolder(), ['--image', image, '--script', 'true']);
  expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'not-run' });
});

test('a time limit: stopped, and what it left is judged', async () => {
  const folder = newFolder();
  const args = ['--image', rootImage(), '--timeout', '1', '--script', `echo >f; chown 100:101 f; ${WAIT}`];
  const { code, report } = await run(folder, args);
  expect({ code, outcome: report.outcome, exitCode: report.command?.exitCode }).toEqual({
    code: 124,
    outcome: 'timed-out',
    exitCode: null,
  });
  expect(findingsOf(report)).toEqual(['foreign-owner run f']);
  expect(containerOf(report)).not.toBeNull();
});

describe('cancelled', () => {
  async function cancel(folder: string, signal: NodeJS.Signals) {
    const { code, report } = await run(folder, ['--image', appImage(), '--script', WAIT], {
      started: (child) => void until(() => existsSync(join(folder, 'started'))).then(() => child.kill(signal)),
    });
    expectAllMine(folder);
    return { code, outcome: report.outcome };
  }

  test('by SIGTERM', async () => {
    expect(await cancel(newFolder(), 'SIGTERM')).toEqual({ code: 143, outcome: 'cancelled' });
  });

  test('by SIGINT', async () => {
    expect(await cancel(newFolder(), 'SIGINT')).toEqual({ code: 130, outcome: 'cancelled' });
  });

  // A runner kills what is left of a job when we have ended: the container has to be gone by then, on a busy host too.
  test('six at once, and no container is left by the time the command ends', async () => {
    appImage();
    const folders = Array.from({ length: 6 }, () => newFolder());
    const all = await Promise.all(folders.map((folder) => cancel(folder, 'SIGTERM')));
    expect(all).toEqual(folders.map(() => ({ code: 143, outcome: 'cancelled' })));
  });
});

describe('at once', () => {
  test('two runs of an image that was never mapped before, each in its folder', async () => {
    const image = images.of('fresh', { changes: ['USER 4321:4321'] });
    const folders = [newFolder(), newFolder()];
    for (const checked of await Promise.all(folders.map((folder) => run(folder, ['--image', image, '--script', 'id -u >uid']))))
      expectPass(checked);
    for (const folder of folders) {
      expect(textIn(folder, 'uid')).toBe('4321');
      expectAllMine(folder);
    }
  });

  test('two runs with two mappings in one folder', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    const both = await Promise.all([
      run(folder, ['--image', rootImage(), '--script', 'id -u >out/root; mkdir -p out/a; echo >out/a/f']),
      run(folder, ['--image', appImage(), '--script', 'id -u >out/app; mkdir -p out/b; echo >out/b/f']),
    ]);
    for (const checked of both) expectPass(checked);
    expect([textIn(folder, 'out/root'), textIn(folder, 'out/app')]).toEqual(['0', '100']);
    expectAllMine(folder);
  });
});

test('after a run there is no container of its image that has ended', async () => {
  const folder = newFolder();
  expectPass(await run(folder, ['--image', appImage(), '--', 'true']));
  const ended = ['--filter', 'status=exited', '--filter', 'status=created', '--filter', `ancestor=${appImage()}`];
  expect((await output('podman', ['ps', '--all', '--quiet', ...ended])).toString()).toBe('');
});
