// Whose doing it was: what this run made or changed fails it, what an earlier job left is told and does not.

import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectPass, findingsOf, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder, removeFolder } from './support/folders.ts';
import { ownerOutside } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('origin');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });

/** What another tool left before: plain podman, by hand. */
async function left(folder: string, script: string): Promise<void> {
  await output('podman', ['run', '--rm', '-v', `${folder}:/w`, '-w', '/w', rootImage(), 'sh', '-ec', script]);
}

const runIn = (folder: string, script: string, ...more: string[]) => run(folder, ['--image', rootImage(), ...more, '--script', script]);

describe('what was there before', () => {
  const LEFT = 'mkdir old; echo >old/f; echo >old/g; chown -R 100:101 old; echo >closed; chmod 0 closed';

  test('is told as earlier, as a warning, and does not fail the run', async () => {
    const folder = newFolder();
    await left(folder, LEFT);
    const { code, report } = await runIn(folder, 'echo >new');
    expect(findingsOf(report)).toEqual([
      'foreign-owner earlier old',
      'foreign-owner earlier old/f',
      'foreign-owner earlier old/g',
      'unreadable earlier closed',
    ]);
    expect({ code, outcome: report.outcome, error: report.summary.error }).toEqual({ code: 0, outcome: 'pass', error: 0 });
  });

  test('fails where fail-on says warning', async () => {
    const folder = newFolder();
    await left(folder, LEFT);
    expect((await runIn(folder, 'echo >new', '--fail-on', 'warning')).code).toBe(1);
  });

  test('stands beside what the run made, which fails it', async () => {
    const folder = newFolder();
    await left(folder, LEFT);
    const { code, report } = await runIn(folder, 'echo >new; chown 200:201 new');
    expect(findingsOf(report)).toEqual([
      'foreign-owner earlier old',
      'foreign-owner earlier old/f',
      'foreign-owner earlier old/g',
      'foreign-owner run new',
      'unreadable earlier closed',
    ]);
    expect({ code, error: report.summary.error, warning: report.summary.warning }).toEqual({ code: 1, error: 1, warning: 4 });
  });

  test('is not explained by the mapping of a run that did not make it', async () => {
    const folder = newFolder();
    await left(folder, 'echo >old; chown 100:101 old');
    const { report } = await run(folder, ['--image', appImage(), '--script', 'echo >new']);
    const [old] = report.findings;
    expect(old).toMatchObject({ path: 'old', origin: 'earlier' });
    expect(`${old?.owner?.uid}:${old?.owner?.gid}`).toBe(ownerOutside(100, 101));
    // In the container of this run its ids are 99:100, but no container user 99 made it, and no setting of this run cures it.
    expect(old?.fix).toBeNull();
    expect(old?.message).not.toMatch(/\b99:100\b/);
    expect(old?.message).toContain('podman unshare chown');
  });

  test('in a closed folder of another is earlier too', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir -p d/e; echo >d/e/f; chown -R 100:101 d; chmod 0700 d');
    const { code, report } = await runIn(folder, 'echo >new');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier d', 'foreign-owner earlier d/e', 'foreign-owner earlier d/e/f']);
    expect(code).toBe(0);
  });
});

test('a mount on another file system has a clock of its own', async () => {
  const [folder, shm] = [newFolder(), mkdtempSync('/dev/shm/e2e-')];
  onTestFinished(() => removeFolder(shm));
  expect(statSync(shm).dev).not.toBe(statSync(folder).dev);
  await left(shm, 'echo >old; chown 100:101 old');
  const { report } = await runIn(folder, 'echo >/shm/new; chown 100:101 /shm/new', '--volume', `${shm}:/shm`);
  expect(findingsOf(report)).toEqual([`foreign-owner earlier ${shm}/old`, `foreign-owner run ${shm}/new`]);
});

test('a second run in the same folder finds what the first one left as earlier', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'out'));
  const first = await runIn(folder, 'echo >out/f; chown 100:101 out/f');
  expect(findingsOf(first.report)).toEqual(['foreign-owner run out/f']);
  const second = await runIn(folder, 'echo >out/g');
  expect(findingsOf(second.report)).toEqual(['foreign-owner earlier out/f']);
  expect(second.code).toBe(0);
  await output('podman', ['unshare', 'chown', '0:0', join(folder, 'out/f')]);
  expectPass(await runIn(folder, 'echo >out/h'));
});
