// Whose doing it was: what this run made or changed fails it, what an earlier job left is told and does not.

import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
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

describe('what the run touched', () => {
  test.each([
    ['written to', 'echo more >>old'],
    ['given away', 'chown 200:201 old'],
    ['renamed', 'mv old new; mv new old'],
    ['given another mode', 'chmod 0600 old'],
  ])('an old file that was %s is this run’s doing', async (_, script) => {
    const folder = newFolder();
    await left(folder, 'echo >old; chown 100:101 old');
    const { code, report } = await runIn(folder, script);
    expect(findingsOf(report)).toEqual(['foreign-owner run old']);
    expect(code).toBe(1);
  });

  test('an old file that was only read is not', async () => {
    const folder = newFolder();
    await left(folder, 'echo >old; chown 100:101 old');
    const { code, report } = await runIn(folder, 'cat old');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier old']);
    expect(code).toBe(0);
  });

  test('a time of change that the container set back fools nobody', async () => {
    const folder = newFolder();
    const { code, report } = await runIn(folder, 'echo >f; chown 100:101 f; touch -d "2001-02-03 04:05:06" f');
    expect(statSync(join(folder, 'f')).mtime.getFullYear()).toBe(2001);
    expect(findingsOf(report)).toEqual(['foreign-owner run f']);
    expect(code).toBe(1);
  });

  test('an old time of change on an old file neither', async () => {
    const folder = newFolder();
    await left(folder, 'echo >old; chown 100:101 old; touch -d "2037-01-01 00:00:00" old');
    const { report } = await runIn(folder, 'echo >new');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier old']);
  });

  test('a time of change in the future fools nobody either', async () => {
    const folder = newFolder();
    await left(folder, 'echo >old; chown 100:101 old');
    const { report } = await runIn(folder, 'echo >new; chown 100:101 new; touch -d "2037-01-01 00:00:00" new');
    expect(statSync(join(folder, 'new')).mtime.getFullYear()).toBe(2037);
    expect(findingsOf(report)).toEqual(['foreign-owner earlier old', 'foreign-owner run new']);
  });

  test('a further name for an old file changes the file: which of its names is new cannot be seen', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir a b; echo >a/old; echo >a/alone; chown 100:101 a/old a/alone');
    const { code, report } = await runIn(folder, 'ln a/old b/new');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier a/alone', 'foreign-owner run a/old', 'foreign-owner run b/new']);
    expect(code).toBe(1);
  });

  test('of an old folder that was renamed, only the folder is', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir -p old/deep a; echo >old/f; echo >old/deep/g; chown -R 100:101 old');
    const { report } = await runIn(folder, 'mv old new');
    expect(findingsOf(report)).toEqual([
      'foreign-owner earlier new/deep',
      'foreign-owner earlier new/deep/g',
      'foreign-owner earlier new/f',
      'foreign-owner run new',
    ]);
  });

  test('a folder of the runner’s that was moved blames nobody for what an earlier job left in it', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir -p a b; echo >a/f; chown 100:101 a/f');
    const { code, report } = await runIn(folder, 'mv a b/a');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier b/a/f']);
    expect(code).toBe(0);
  });

  test('an old folder whose content was changed is: what the run put there, the runner cannot remove', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir old quiet; echo >old/f; chown -R 100:101 old quiet');
    const { code, report } = await runIn(folder, 'echo >old/new');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier old/f', 'foreign-owner earlier quiet', 'foreign-owner run old']);
    expect(code).toBe(1);
  });

  test('an old folder in which only an old file was written to is not', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir old; echo >old/f; chown -R 100:101 old');
    const { report } = await runIn(folder, 'echo more >>old/f');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier old', 'foreign-owner run old/f']);
  });

  test('a mount of another’s is not changed by our asking for the time', async () => {
    const folder = newFolder();
    await left(folder, 'mkdir open; chown 100:101 open; chmod 0777 open');
    const { code, report } = await runIn(folder, 'true', '--no-workspace', '--volume', './open:/open');
    expect(findingsOf(report)).toEqual(['foreign-owner earlier open']);
    expect(code).toBe(0);
  });

  test('a file made in the first moment of the container is this run’s', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'just-before'), '');
    const image = images.of('quick', { changes: ['ENTRYPOINT ["chown", "100:101"]'] });
    const { report } = await run(folder, ['--image', image, '--', 'just-before']);
    expect(findingsOf(report)).toEqual(['foreign-owner run just-before']);
  });

  test('fifty times over, what was made just before is earlier and what the container makes at once is not', async () => {
    const image = images.of('quick', { changes: ['ENTRYPOINT ["chown", "100:101"]'] });
    const wrong: string[] = [];
    for (let round = 0; round < 50; round += 1) {
      const folder = newFolder();
      writeFileSync(join(folder, 'at-once'), '');
      writeFileSync(join(folder, 'just-before'), '');
      chmodSync(join(folder, 'just-before'), 0o200);
      const { report } = await run(folder, ['--image', image, '--', 'at-once']);
      const found = findingsOf(report).join(', ');
      if (found !== 'foreign-owner run at-once, unreadable earlier just-before') wrong.push(found);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
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
