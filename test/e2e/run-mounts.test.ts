// What the container sees of the host, and what is checked of it afterwards.

import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cli, expectPass, run, verify } from './support/cli.ts';
import { output, podman } from './support/commands.ts';
import { expectAllMine, newFolder, ownerOf, textIn } from './support/folders.ts';
import { ME } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('mounts');
const appImage = () => images.of('app', { changes: ['USER app'] });
const runIn = (folder: string, script: string, ...more: string[]) => run(folder, ['--image', appImage(), ...more, '--script', script]);

describe('--volume', () => {
  test('rw: written to, and checked', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    const checked = await runIn(folder, 'echo tested >/output/f', '--no-workspace', '--volume', './out:/output:rw');
    expectPass(checked);
    expect(checked.report.scan).toMatchObject({ roots: [join(folder, 'out')], entries: 2 });
    expectAllMine(folder);
  });

  test('ro: read, not written to, and nothing of it is checked', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/f'), 'given');
    chmodSync(join(folder, 'in/f'), 0o644);
    const args = ['--no-workspace', '--volume', './in:/input:ro'];
    const read = await runIn(folder, 'test "$(cat /input/f)" = given', ...args);
    expectPass(read);
    expect(read.report.scan).toMatchObject({ roots: [], entries: 0 });
    const written = await runIn(folder, 'echo >/input/new', ...args);
    expect({ code: written.code, outcome: written.report.outcome }).toEqual({ code: 1, outcome: 'command-failed' });
    expect(written.stderr).toContain('Read-only file system');
    expect(existsSync(join(folder, 'in/new'))).toBe(false);
  });

  test('a file: written to in place', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'result.txt'), 'before\n');
    const args = ['--no-workspace', '--volume', './result.txt:/result.txt'];
    const checked = await runIn(folder, 'echo after >>/result.txt', ...args);
    expectPass(checked);
    expect(checked.report.scan).toMatchObject({ roots: [join(folder, 'result.txt')], entries: 1 });
    expect(textIn(folder, 'result.txt')).toBe('before\nafter');
    const closed = await runIn(folder, 'chmod 0 /result.txt', ...args);
    expect(closed.report.findings).toMatchObject([{ rule: 'unreadable', origin: 'run', path: 'result.txt' }]);
    expect(closed.code).toBe(1);
  });

  test('a named volume: kept from run to run, and not the business of the check', async () => {
    const folder = newFolder();
    const name = `e2e-volume-${process.pid}`;
    onTestFinished(async () => {
      await podman('volume', 'rm', '--force', name);
    });
    const write = await runIn(folder, 'echo cached >/cache/f', '--volume', `${name}:/cache`);
    expectPass(write);
    expect(write.report.scan?.roots).toEqual([folder]);
    expectPass(await runIn(folder, 'cat /cache/f >seen; echo more >>/cache/f', '--volume', `${name}:/cache`));
    expect(textIn(folder, 'seen')).toBe('cached');
    expect((await podman('volume', 'exists', name)).code).toBe(0);
  });

  test('a mount point that is missing in the workspace is made, and is the runner’s', async () => {
    const [folder, cache] = [newFolder(), newFolder('cache-')];
    writeFileSync(join(folder, 'settings'), 'given');
    const volumes = ['--volume', `${cache}:${folder}/node_modules`, '--volume', `./settings:${folder}/etc/settings:ro`];
    const checked = await runIn(folder, 'echo >node_modules/package', ...volumes);
    expectAllMine(folder);
    expect(ownerOf(cache, 'package')).toBe(ME);
    expectPass(checked);
  });
});

describe('--no-workspace', () => {
  test('the container does not see the working folder', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'secret'), '');
    const checked = await runIn(folder, `test ! -e '${folder}' && pwd && test "$(pwd)" = /`, '--no-workspace');
    expectPass(checked);
    expect(checked.report.scan).toMatchObject({ roots: [], entries: 0 });
  });

  test('that nothing was checked is said', async () => {
    const { stdout } = await cli(newFolder(), ['run', '--image', appImage(), '--no-workspace', '--', 'true']);
    expect(stdout).toContain('Nothing was checked: no folder of the host is mounted writable');
  });
});

describe('a workspace whose path has', () => {
  const names: readonly (readonly [string, string])[] = [
    ['spaces', ' with white space '],
    ['a colon', 'a:b'],
    ['a comma', 'a,b'],
    ['a colon and an equals sign', 'a:b=c'],
    ['quotes', `it's "quoted"`],
    ['a colon and a double quote', 'a:"b"'],
    ['a dollar, a backslash and a backtick', '$HOME\\n`id`'],
    ['a newline', 'new\nline'],
    ['letters that are not ASCII', 'größe:日本'],
    ['a dash in front', '--privileged'],
  ];

  test.each(names)('%s', async (_, name) => {
    const folder = join(newFolder(), name);
    mkdirSync(folder);
    const checked = await runIn(folder, 'mkdir out; echo tested >out/a.xml; pwd >where', '--artefacts', 'out/*.xml');
    expectPass(checked);
    expect(textIn(folder, 'where')).toBe(folder);
    expectAllMine(folder);
    expect((await verify(folder)).report.scan?.entries).toBe(4);
  });
});

test('an anonymous volume of the image goes with the container', async () => {
  const folder = newFolder();
  const image = images.of('anonymous', {
    changes: ['USER app', 'VOLUME /data'],
    files: [{ path: 'data', folder: true, uid: 100, gid: 101 }],
  });
  const marker = `marker-${process.pid}-${Date.now()}`;
  expectPass(await run(folder, ['--image', image, '--script', `echo >/data/${marker}; echo >f`]));
  const volumes = (await output('podman', ['info', '--format', '{{.Store.VolumePath}}'])).toString().trim();
  expect(
    (await output('podman', ['unshare', 'sh', '-c', `find "$1" -name "$2" 2>/dev/null || true`, 'sh', volumes, marker])).toString(),
  ).toBe('');
});
