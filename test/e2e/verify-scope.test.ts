// Where a check begins and where it ends: roots that are links, files, mounts or gone, and trees of every shape.

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder, removeFolder } from './support/folders.ts';

/** Gives files away to container user 100, as a container with the default mapping does. */
const giveAway = (...paths: readonly string[]) => output('podman', ['unshare', 'chown', '-hR', '100:101', ...paths]);
const countIn = async (folder: string) => (await output('podman', ['unshare', 'find', folder, '-printf', '.'])).length;

describe('a root that is', () => {
  test('a link: what it leads to is looked at', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder('elsewhere-')];
    writeFileSync(join(elsewhere, 'f'), '');
    await giveAway(join(elsewhere, 'f'));
    symlinkSync(elsewhere, join(folder, 'link'));
    symlinkSync('link', join(folder, 'link-to-link'));
    for (const root of ['link', 'link/', 'link-to-link']) {
      const { report } = await verify(folder, [root]);
      expect(report.scan).toMatchObject({ roots: [elsewhere], entries: 2, unexamined: [] });
      expect(findingsOf(report)).toEqual([`foreign-owner unknown ${elsewhere}/f`]);
    }
  });

  test('a link to a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'f'), '');
    await giveAway(join(folder, 'f'));
    symlinkSync('f', join(folder, 'link'));
    const { report } = await verify(folder, ['link']);
    expect(report.scan).toMatchObject({ roots: [join(folder, 'f')], entries: 1 });
    expect(findingsOf(report)).toEqual(['foreign-owner unknown f']);
  });

  test('the same place by two names: it is looked at once', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/f'), '');
    symlinkSync('out', join(folder, 'link'));
    const { report } = await verify(folder, ['out', 'link', 'link/f', 'out/f']);
    expect(report.scan).toMatchObject({ roots: [join(folder, 'out')], entries: 2 });
  });

  test('a file', async () => {
    const folder = newFolder();
    for (const name of ['f', 'g']) writeFileSync(join(folder, name), '');
    await giveAway(join(folder, 'f'), join(folder, 'g'));
    const { code, report } = await verify(folder, ['f']);
    expect(report.scan).toMatchObject({ roots: [join(folder, 'f')], entries: 1, unexamined: [] });
    expect({ code, found: findingsOf(report) }).toEqual({ code: 1, found: ['foreign-owner unknown f'] });
  });
});

describe('a root that vanishes during the scan', () => {
  /** find, which first removes something: what another process does at that moment. */
  function findThatRemoves(path: string): Record<string, string> {
    const bin = newFolder('bin-');
    writeFileSync(join(bin, 'find'), `#!/bin/sh\nrm -rf '${path}'\nexec /usr/bin/find "$@"\n`);
    chmodSync(join(bin, 'find'), 0o755);
    return { PATH: `${bin}:${process.env['PATH']}` };
  }
  function tree(): string {
    const folder = newFolder();
    mkdirSync(join(folder, 'out/deep'), { recursive: true });
    writeFileSync(join(folder, 'out/deep/f'), '');
    return folder;
  }

  test('was not proved to be in order', async () => {
    const folder = tree();
    const { code, report } = await verify(folder, ['out'], { env: findThatRemoves(join(folder, 'out')) });
    expect(report.scan?.unexamined).toEqual([
      { path: 'out', pathBytes: null, reason: 'it was there when the check began and is gone: nothing of it was proved' },
    ]);
    expect({ code, outcome: report.outcome, findings: report.findings }).toEqual({ code: 1, outcome: 'findings', findings: [] });
  });

  test('what vanishes below a root is no artefact any more', async () => {
    const folder = tree();
    const { code, report } = await verify(folder, ['out'], { env: findThatRemoves(join(folder, 'out/deep')) });
    expect(report.scan?.unexamined).toEqual([]);
    expect({ code, entries: report.scan?.entries }).toEqual({ code: 0, entries: 1 });
  });
});

describe('a tree of an unusual shape', () => {
  const NAME = 'n'.repeat(200);
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-shapes-'));
    for (const name of ['flat', 'wide']) mkdirSync(join(folder, name));
    for (let index = 0; index < 100_000; index += 1) writeFileSync(join(folder, 'flat', `f${index}`), '');
    for (let index = 0; index < 10_000; index += 1) mkdirSync(join(folder, 'wide', `d${index}`));
    const some = [7, 999, 5555].flatMap((index) => [`flat/f${index}0`, `wide/d${index}`]);
    await giveAway(...some.map((name) => join(folder, name)));
    // Sixty folders of 200 bytes in each other, three times the longest path that a call takes.
    const dig = `for (const root of ['deep', 'closed']) { process.chdir(${JSON.stringify(folder)}); fs.mkdirSync(root); process.chdir(root);
      for (let depth = 0; depth < 60; depth += 1) { fs.mkdirSync('${NAME}'); process.chdir('${NAME}'); }
      fs.writeFileSync('bottom', ''); fs.chownSync('bottom', 100, 101); }
      fs.mkdirSync('inner'); fs.writeFileSync('inner/f', ''); fs.chownSync('inner/f', 100, 101); fs.chownSync('inner', 100, 101); fs.chmodSync('inner', 0o700);`;
    await output('podman', ['unshare', process.execPath, '-e', dig]);
    await output('podman', ['unshare', 'chown', '100:101', join(folder, 'closed')]);
    chmodSync(join(folder, 'deep'), 0o755);
  }, 180_000);
  afterAll(() => removeFolder(folder));

  test('a hundred thousand entries in one folder', async () => {
    const { report } = await verify(folder, ['flat']);
    expect(report.scan).toMatchObject({ entries: 100_001, unexamined: [] });
    expect(findingsOf(report)).toEqual(['flat/f55550', 'flat/f70', 'flat/f9990'].map((path) => `foreign-owner unknown ${path}`));
  });

  test('ten thousand folders in one', async () => {
    const { report } = await verify(folder, ['wide']);
    expect(report.scan).toMatchObject({ entries: 10_001, unexamined: [] });
    expect(findingsOf(report)).toEqual(['wide/d5555', 'wide/d7', 'wide/d999'].map((path) => `foreign-owner unknown ${path}`));
  });

  test('deeper than a path can be long', async () => {
    const { report } = await verify(folder, ['deep']);
    expect(report.scan).toMatchObject({ entries: 62, unexamined: [] });
    expect(findingsOf(report)).toEqual([`foreign-owner unknown deep/${`${NAME}/`.repeat(60)}bottom`]);
  });

  test('deeper than that, with a closed folder at the end and closed to the runner from the start', async () => {
    for (const mode of ['0755', '0700']) {
      await output('podman', ['unshare', 'chmod', mode, join(folder, 'closed')]);
      const { report } = await verify(folder, ['closed']);
      const bottom = `closed/${`${NAME}/`.repeat(60)}`;
      expect(report.scan?.unexamined).toEqual([]);
      expect(report.scan?.entries).toBe(await countIn(join(folder, 'closed')));
      expect(findingsOf(report)).toEqual(
        ['closed', `${bottom}bottom`, `${bottom}inner`, `${bottom}inner/f`].map((path) => `foreign-owner unknown ${path}`),
      );
    }
  });

  test('all of it at once', async () => {
    const { report } = await verify(folder);
    expect(report.scan?.unexamined).toEqual([]);
    expect(report.scan?.entries).toBe(await countIn(folder));
    expect(report.findings.length).toBe(11);
  });
});
