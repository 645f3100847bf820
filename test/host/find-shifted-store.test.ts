// On real folders. Their user is whoever runs the tests; a uid that nobody has stands for one whose places in /tmp and /var/tmp are
// free, and makes every folder of ours somebody else's.

import { chmodSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HostError } from '../../src/errors.ts';
import { findShiftedStore, makeShiftedStore, type ShiftedStore } from '../../src/host/find-shifted-store.ts';
import { realWorld, type World } from '../../src/world.ts';

const ME = process.getuid?.() ?? 0;
/** Another for every run of this file, so that two at once do not meet in /tmp. */
const NOBODY = 2_000_000_000 + process.pid;
const VAR_TMP = `/var/tmp/rootless-artefacts-${NOBODY}`;
const TMP = `/tmp/rootless-artefacts-run-${NOBODY}`;

/** A folder that everybody may pass through. */
function newFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'place-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  return folder;
}

/** Puts a folder where a store of NOBODY would be. */
function occupy(path: string, make: (path: string) => void = (folder) => mkdirSync(folder)): void {
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  make(path);
}

function toolFolder(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'fuse-overlayfs'), '#!/bin/sh\n', { mode: 0o755 });
  return folder;
}

function find(env: Record<string, string>, uid = ME): ShiftedStore | { readonly missing: string } {
  const silent = {
    info() {},
    warning() {},
    scanned() {},
    containerOut: process.stdout,
    containerErr: process.stderr,
    readsCommands: false,
  };
  const world: World = { ...realWorld(silent, ''), env: { PATH: toolFolder(), ...env } };
  return findShiftedStore({ ...world, user: { ...world.user, uid } });
}

/** The place of the store: the folder above it. */
function placeOf(env: Record<string, string>, uid = ME): string {
  return dirname(found(env, uid).root);
}

function found(env: Record<string, string>, uid = ME): ShiftedStore {
  const store = find(env, uid);
  if ('missing' in store) throw new Error(store.missing);
  return store;
}

describe('the program', () => {
  test('is the first on PATH, by its whole path', () => {
    const [first, second] = [toolFolder(), toolFolder()];
    expect(found({ PATH: `${newFolder()}:${first}:${second}` }).mountProgram).toBe(join(first, 'fuse-overlayfs'));
  });

  test.each<[string, (folder: string) => void]>([
    ['is not there', () => undefined],
    ['may not be executed', (folder) => writeFileSync(join(folder, 'fuse-overlayfs'), '', { mode: 0o644 })],
    ['is a folder', (folder) => mkdirSync(join(folder, 'fuse-overlayfs'))],
  ])('is missing: it %s', (_name, make) => {
    const folder = newFolder();
    make(folder);
    expect(find({ PATH: folder })).toEqual({ missing: 'fuse-overlayfs is not installed' });
  });

  test.each(['', '.', ':', 'bin'])('is not looked for in the working folder, which may be a checkout: PATH %j', (path) => {
    const folder = toolFolder();
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/fuse-overlayfs'), '', { mode: 0o755 });
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    expect(find({ PATH: path })).toEqual({ missing: 'fuse-overlayfs is not installed' });
  });
});

describe('the place', () => {
  test('is below XDG_DATA_HOME', () => {
    const data = newFolder();
    expect(placeOf({ XDG_DATA_HOME: data, HOME: newFolder() })).toBe(join(data, 'rootless-artefacts'));
  });

  test('is below ~/.local/share where XDG_DATA_HOME is not set, or is empty', () => {
    const home = newFolder();
    mkdirSync(join(home, '.local/share'), { recursive: true });
    const place = join(home, '.local/share/rootless-artefacts');
    expect([placeOf({ HOME: home }), placeOf({ HOME: home, XDG_DATA_HOME: '' })]).toEqual([place, place]);
  });

  test('is the same one when it is there already', () => {
    const data = newFolder();
    makeShiftedStore(found({ XDG_DATA_HOME: data }));
    expect(placeOf({ XDG_DATA_HOME: data })).toBe(join(data, 'rootless-artefacts'));
  });

  test.each<[string, (folder: string) => string]>([
    [
      'a home that is 0700',
      (folder) => {
        mkdirSync(join(folder, 'home/data'), { recursive: true });
        chmodSync(join(folder, 'home'), 0o700);
        return join(folder, 'home/data');
      },
    ],
    [
      'a data folder that is 0750',
      (folder) => {
        chmodSync(folder, 0o750);
        return folder;
      },
    ],
    [
      'a link that leads through a closed folder',
      (folder) => {
        mkdirSync(join(folder, 'closed/data'), { recursive: true });
        chmodSync(join(folder, 'closed'), 0o700);
        symlinkSync('closed/data', join(folder, 'data'));
        return join(folder, 'data');
      },
    ],
    ['a data folder that is not there', (folder) => join(folder, 'not-there')],
    [
      'a broken link',
      (folder) => {
        symlinkSync('nowhere', join(folder, 'data'));
        return join(folder, 'data');
      },
    ],
    [
      'a data folder that is a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
    ['a path that is not absolute', () => 'data'],
    [
      'a file in its place',
      (folder) => {
        writeFileSync(join(folder, 'rootless-artefacts'), '');
        return folder;
      },
    ],
    [
      'a link in its place, though to a folder that would do',
      (folder) => {
        mkdirSync(join(folder, 'elsewhere'));
        symlinkSync('elsewhere', join(folder, 'rootless-artefacts'));
        return folder;
      },
    ],
  ])('is in /var/tmp for %s', (_name, make) => {
    expect(placeOf({ XDG_DATA_HOME: make(newFolder()) }, NOBODY)).toBe(VAR_TMP);
  });

  test('is in /var/tmp where neither variable is set', () => {
    expect(placeOf({}, NOBODY)).toBe(VAR_TMP);
  });

  test('is in /var/tmp where the data folder may not be written to', () => {
    // /proc is closed to everybody, root included.
    expect(placeOf({ XDG_DATA_HOME: '/proc' }, NOBODY)).toBe(VAR_TMP);
  });

  test('is in /var/tmp where the one below the data folder is somebody else’s', () => {
    const data = newFolder();
    mkdirSync(join(data, 'rootless-artefacts'));
    expect(placeOf({ XDG_DATA_HOME: data }, NOBODY)).toBe(VAR_TMP);
  });

  test.each<[string, (path: string) => void]>([
    ['somebody else’s folder', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('/', path)],
    ['a file', (path) => writeFileSync(path, '')],
  ])('is nowhere where %s is in the way there too', (_name, make) => {
    occupy(VAR_TMP, make);
    const data = join(newFolder(), 'not-there');
    expect(find({ XDG_DATA_HOME: data }, NOBODY)).toEqual({
      missing: `no folder that other users may pass through (tried ${data}/rootless-artefacts, ${VAR_TMP})`,
    });
  });
});

describe('the run root', () => {
  test('decides about the store: Podman would refuse one store with two', () => {
    const data = newFolder();
    const [one, other] = [newFolder(), newFolder()];
    const rootOf = (runtime: string) => found({ XDG_DATA_HOME: data, XDG_RUNTIME_DIR: runtime }).root;
    expect(rootOf(one)).not.toBe(rootOf(other));
    expect(rootOf(one)).toBe(rootOf(one));
    expect(dirname(rootOf(one))).toBe(dirname(rootOf(other)));
  });

  test('is below XDG_RUNTIME_DIR', () => {
    const runtime = newFolder();
    expect(found({ XDG_RUNTIME_DIR: runtime }).runRoot).toBe(join(runtime, 'rootless-artefacts'));
  });

  test.each<[string, (folder: string) => Record<string, string>]>([
    ['XDG_RUNTIME_DIR is not set', () => ({})],
    ['XDG_RUNTIME_DIR is empty', () => ({ XDG_RUNTIME_DIR: '' })],
    ['XDG_RUNTIME_DIR is not absolute', () => ({ XDG_RUNTIME_DIR: 'run' })],
    ['XDG_RUNTIME_DIR is not there', (folder) => ({ XDG_RUNTIME_DIR: join(folder, 'gone') })],
    [
      'somebody else’s folder is in its place',
      (folder) => {
        mkdirSync(join(folder, 'rootless-artefacts'));
        return { XDG_RUNTIME_DIR: folder };
      },
    ],
  ])('is in /tmp where %s', (_name, make) => {
    expect(found(make(newFolder()), NOBODY).runRoot).toBe(TMP);
  });

  test('is in /tmp where it would be too long for Podman: 50 characters are not, 51 are', () => {
    const folder = mkdtempSync('/tmp/');
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [fits, exceeds] = [50, 51].map((length) => join(folder, 'x'.repeat(length - `${folder}//rootless-artefacts`.length)));
    for (const runtime of [fits, exceeds]) mkdirSync(runtime as string);
    expect(found({ XDG_RUNTIME_DIR: fits as string }, NOBODY).runRoot).toBe(`${fits}/rootless-artefacts`);
    expect(found({ XDG_RUNTIME_DIR: exceeds as string }, NOBODY).runRoot).toBe(TMP);
  });

  test.each<[string, (path: string) => void]>([
    ['somebody else’s folder', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('/', path)],
  ])('is nowhere where %s is in the way there too', (_name, make) => {
    occupy(TMP, make);
    expect(find({}, NOBODY)).toEqual({ missing: `no folder for what it needs while it runs (tried ${TMP})` });
  });
});

describe('making it', () => {
  const newStore = (): ShiftedStore => {
    const folder = newFolder();
    return { root: join(folder, 'place/storage'), runRoot: join(folder, 'run'), mountProgram: '/bin/true' };
  };
  const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);

  test.each([0o022, 0o077])('gives folders that container root may pass through, whatever the umask', (umask) => {
    const store = newStore();
    const before = process.umask(umask);
    try {
      makeShiftedStore(store);
    } finally {
      process.umask(before);
    }
    expect([dirname(store.root), store.root, store.runRoot].map(modeOf)).toEqual(['711', '711', '700']);
  });

  test('opens what an earlier one left closed', () => {
    const store = newStore();
    mkdirSync(store.root, { recursive: true, mode: 0o700 });
    chmodSync(dirname(store.root), 0o700);
    makeShiftedStore(store);
    expect([dirname(store.root), store.root].map(modeOf)).toEqual(['711', '711']);
  });

  test('follows no link that somebody was faster to put there', () => {
    const store = newStore();
    const target = newFolder();
    chmodSync(target, 0o750);
    symlinkSync(target, dirname(store.root));
    expect(() => makeShiftedStore(store)).toThrow(HostError);
    expect(modeOf(target)).toBe('750');
    expect(lstatSync(target).isDirectory()).toBe(true);
  });

  test('says what is wrong where it cannot be made', () => {
    const store = newStore();
    writeFileSync(store.runRoot, '');
    expect(() => makeShiftedStore(store)).toThrow(/^The store that shifts ids could not be made: E/);
  });
});
