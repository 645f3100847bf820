// On real folders: what a container would find missing is made as the runner, and nothing else is touched.

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeMountPoints } from '../../src/container/mount-points.ts';
import { readArgv } from '../../src/settings/argv.ts';
import { parseSettings } from '../../src/settings/parse.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'mount-points-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes the mount points of a run in a workspace, as its command line says. */
function make(workspace: string, ...argv: readonly string[]): void {
  const line = readArgv(['run', '--image', 'app', ...argv]);
  if (line.kind !== 'settings') throw new Error(`${line.kind} is no run`);
  makeMountPoints(parseSettings(line.raw, { cwd: workspace, resolve: posix.resolve, variables: {}, kindOf: () => 'folder' }));
}

/** Everything in a folder: `name/` for a folder, `name ->` for a link, `name` for a file. */
function treeOf(folder: string, prefix = ''): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (!entry.isDirectory()) return [`${prefix}${entry.name}${entry.isSymbolicLink() ? ' ->' : ''}`];
    return [`${prefix}${entry.name}/`, ...treeOf(join(folder, entry.name), `${prefix}${entry.name}/`)];
  });
}

describe('in the workspace', () => {
  test.each<[string, (workspace: string) => string[], string[]]>([
    ['a volume', (here) => ['--volume', `/etc:${here}/deep/er`], ['deep/', 'deep/er/']],
    ['a named volume', (here) => ['--volume', `cache:${here}/node_modules`], ['node_modules/']],
    ['a file', (here) => ['--volume', `/etc/passwd:${here}/etc/passwd`], ['etc/', 'etc/passwd']],
    ['a read-only volume', (here) => ['--volume', `/etc:${here}/etc:ro`], ['etc/']],
    ['the working directory', () => ['--workdir', 'web/app'], ['web/', 'web/app/']],
    ['a target that is written in a roundabout way', (here) => ['--volume', `/etc:${here}//a/./b`], ['a/', 'a/b/']],
  ])('%s gets its place', (_name, argv, tree) => {
    const workspace = newFolder();
    make(workspace, ...argv(workspace));
    expect(treeOf(workspace)).toEqual(tree);
  });

  test('what is there already stays as it is', () => {
    const workspace = newFolder();
    writeFileSync(join(workspace, 'file'), 'text');
    mkdirSync(join(workspace, 'out'), { mode: 0o750 });
    make(workspace, '--volume', `/etc/passwd:${workspace}/file`, '--volume', `/etc:${workspace}/out`, '--workdir', 'out');
    expect(treeOf(workspace)).toEqual(['file', 'out/']);
    expect(readFileSync(join(workspace, 'file'), 'utf8')).toBe('text');
    expect(lstatSync(join(workspace, 'out')).mode & 0o777).toBe(0o750);
  });

  test.each<[string, (workspace: string) => string[]]>([
    ['the image', () => ['--volume', '/etc:/output', '--workdir', '/srv']],
    ['a folder whose name only begins alike', (here) => ['--volume', `/etc:${here}-too/etc`]],
    ['a folder above', (here) => ['--volume', `/etc:${here}/..`]],
    ['a folder beside it, by way of ..', (here) => ['--volume', `/etc:${here}/../beside`]],
  ])('nothing is made for a target in %s', (_name, argv) => {
    const above = newFolder();
    const workspace = join(above, 'workspace');
    mkdirSync(workspace);
    make(workspace, ...argv(workspace));
    expect(treeOf(above)).toEqual(['workspace/']);
  });

  test('nothing is made where the workspace is not mounted', () => {
    const workspace = newFolder();
    make(workspace, '--no-workspace', '--volume', `/etc:${workspace}/etc`);
    expect(treeOf(workspace)).toEqual([]);
  });

  test.each(['folder', '../beside', '/absolute', 'nowhere'])('a link is never followed: not one to %s', (to) => {
    const above = newFolder();
    const workspace = join(above, 'workspace');
    for (const folder of ['workspace/folder', 'beside', 'absolute']) mkdirSync(join(above, folder), { recursive: true });
    symlinkSync(to.startsWith('/') ? join(above, to) : to, join(workspace, 'link'));
    make(workspace, '--volume', `/etc:${workspace}/link/etc`, '--volume', `/etc/passwd:${workspace}/link/passwd`, '--workdir', 'link/web');
    make(workspace, '--volume', `/etc/passwd:${workspace}/link`);
    expect(treeOf(above)).toEqual(['absolute/', 'beside/', 'workspace/', 'workspace/folder/', 'workspace/link ->']);
  });

  test('a file on the way is left for Podman to complain of', () => {
    const workspace = newFolder();
    writeFileSync(join(workspace, 'file'), '');
    make(workspace, '--volume', `/etc:${workspace}/file/etc`);
    expect(treeOf(workspace)).toEqual(['file']);
  });

  test('what the runner may not make is left for Podman to complain of', () => {
    const workspace = newFolder();
    // Nobody may make a folder there, root neither.
    make(workspace, '--volume', '/proc/self:/proc-self', '--volume', '/etc:/proc-self/new', '--workdir', `${'x'.repeat(300)}`);
    expect(treeOf(workspace)).toEqual([]);
  });

  test('a source that the runner may not look at is taken for a folder', () => {
    const workspace = newFolder();
    const closed = newFolder();
    writeFileSync(join(closed, 'file'), '');
    chmodSync(closed, 0o000);
    onTestFinished(() => chmodSync(closed, 0o700));
    make(workspace, '--volume', `${closed}/file:${workspace}/place`);
    expect(treeOf(workspace)).toEqual(['place/']);
  });
});

describe('in another mount, the deepest that the target lies in', () => {
  test('its folder gets the place, and the workspace does not', () => {
    const [workspace, out] = [newFolder(), newFolder()];
    mkdirSync(join(workspace, 'out'));
    make(workspace, '--volume', `${out}:${workspace}/out`, '--volume', `/etc:${workspace}/out/etc`);
    expect({ workspace: treeOf(workspace), out: treeOf(out) }).toEqual({ workspace: ['out/'], out: ['etc/'] });
  });

  test('in whatever order and manner they are given', () => {
    const [workspace, data, inner] = [newFolder(), newFolder(), newFolder()];
    make(workspace, '--volume', '/etc:/data/in/etc', '--volume', `${inner}:/data//in/`, '--volume', `${data}:/data`);
    expect({ data: treeOf(data), inner: treeOf(inner) }).toEqual({ data: ['in/'], inner: ['etc/'] });
  });

  test.each(['ro', 'O'])('nothing is made in one that is mounted with %s, nor in the workspace behind it', (option) => {
    const [workspace, out] = [newFolder(), newFolder()];
    mkdirSync(join(workspace, 'out'));
    make(workspace, '--volume', `${out}:${workspace}/out:${option}`, '--volume', `/etc:${workspace}/out/etc`);
    expect({ workspace: treeOf(workspace), out: treeOf(out) }).toEqual({ workspace: ['out/'], out: [] });
  });

  test('nothing is made in a named volume, nor in the workspace behind it', () => {
    const workspace = newFolder();
    make(workspace, '--volume', `cache:${workspace}/cache`, '--volume', `/etc:${workspace}/cache/etc`);
    expect(treeOf(workspace)).toEqual(['cache/']);
  });
});
