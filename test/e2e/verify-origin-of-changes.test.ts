// Whose doing it was, told by what changes an inode and what does not: contents, names, links, modes, and times that were set.

import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf, run } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('origin-of-changes');
const rootImage = () => images.of('root');

/** What another tool left before: plain podman, by hand. */
async function left(folder: string, script: string): Promise<void> {
  await output('podman', ['run', '--rm', '-v', `${folder}:/w`, '-w', '/w', rootImage(), 'sh', '-ec', script]);
}

const runIn = (folder: string, script: string, ...more: string[]) => run(folder, ['--image', rootImage(), ...more, '--script', script]);

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
