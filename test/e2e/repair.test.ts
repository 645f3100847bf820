// What containers left is given back without root. stat decides, before and after.

import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { cli, findingsOf, run } from './support/cli.ts';
import { command, output } from './support/commands.ts';
import { newFolder, ownerOf } from './support/folders.ts';
import { ME, ownerOutside, USER } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('repair');
const rootImage = () => images.of('root');

async function repair(folder: string, args: readonly string[]) {
  const { code, stdout, stderr } = await cli(folder, ['repair', '--format', 'json', ...args]);
  if (!stdout.startsWith('{')) throw new Error(`repair ended with status ${code} and without a report: ${stdout}${stderr}`);
  return { code, report: JSON.parse(stdout) as Report };
}

const leave = (folder: string, script: string) => run(folder, ['--image', rootImage(), '--fail-on', 'never', '--script', script]);

/** Everything stat tells of every entry, as root of Podman's namespace sees it; not the access time, which looking changes. */
async function pictureOf(folder: string): Promise<string[]> {
  const text = await output('podman', ['unshare', 'find', folder, '-printf', '%p %y %U:%G %m %i %n %s %T@ %C@\\0']);
  return text.toString('latin1').split('\0').sort();
}

/** Mode and owner below a folder in which nothing is closed any more: `path` → `MODE UID:GID`. */
async function statsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const text = await output('find', [folder, '-mindepth', '1', '-printf', '%P\\0%m %U:%G\\0']);
  const words = text.toString('latin1').split('\0');
  return Object.fromEntries(words.flatMap((word, index) => (index % 2 === 0 && word !== '' ? [[word, words[index + 1] ?? '']] : [])));
}

/** Plain `rm -rf`, as the next checkout clears the workspace. */
const clear = (folder: string) => command('rm', ['-rf', '--', folder]);

const EVERY_KIND = [
  'mkdir -p app/nest/deep/er && echo >app/nest/deep/er/file',
  'mkfifo app/pipe && ln -s nowhere app/dangling && ln -s /etc/passwd app/link && ln -s nest app/inward && echo >app/closed && mkdir app/empty',
  'chown -hR 100:101 app && chmod 0700 app app/nest app/nest/deep && chmod 0 app/closed && chmod 0555 app/empty',
  'mkdir -p go/mod && echo >go/mod/a.go && chmod 0444 go/mod/a.go && chown -R 100:101 go && chmod 0555 go/mod go',
  'mkdir sticky && echo >sticky/theirs && chown 200:201 sticky/theirs && chown 100:101 sticky && chmod 1777 sticky',
  'mkdir mine && echo >mine/f && chmod 0 mine/f && chmod 0555 mine; mkdir shut && echo >shut/f && chmod 0 shut; mkdir bare && chmod 0555 bare',
  'echo >grouped && chgrp 300 grouped',
  'mkdir nobody && echo >nobody/f && ln -s x nobody/l && chown -hR 65534:65534 nobody && echo >nogroup && chgrp 65534 nogroup',
  'echo >setuid && chown 100:101 setuid && chmod 6755 setuid',
  'echo >fine && chmod 0640 fine && echo >run.sh && chmod 0755 run.sh',
].join('\n');

describe('every kind of entry', () => {
  test('is the runner’s afterwards, with the bits that he needs and no others', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    const { code, report } = await repair(folder, ['.']);
    const stats = await statsOf(folder);
    expect(new Set(Object.values(stats).map((text) => text.split(' ')[1]))).toEqual(new Set([ME]));
    expect(Object.fromEntries(Object.entries(stats).map(([path, text]) => [path, text.split(' ')[0]]))).toMatchObject({
      app: '700',
      'app/nest': '700',
      'app/nest/deep/er': '755',
      'app/closed': '400',
      'app/empty': '555',
      go: '755',
      'go/mod': '755',
      'go/mod/a.go': '444',
      sticky: '1777',
      mine: '755',
      'mine/f': '400',
      shut: '700',
      bare: '555',
      setuid: '755',
      fine: '640',
      'run.sh': '755',
    });
    expect(report.repair).toMatchObject({
      dryRun: false,
      failed: 0,
      foreign: 0,
      left: { error: 0, unexamined: 0 },
      failures: [],
      passedBy: [],
    });
    expect({ code, outcome: report.outcome }).toEqual({ code: 0, outcome: 'pass' });
    expect(readFileSync('/etc/passwd').length).toBeGreaterThan(0);
    await expect(clear(folder)).resolves.toMatchObject({ code: 0 });
  });

  test('by hand: without it, rm stops', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    expect((await clear(folder)).code).not.toBe(0);
  });

  test('what is in order is not touched, down to its change time', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    const before = ['fine', 'run.sh', 'bare'].map((name) => lstatSync(join(folder, name), { bigint: true }).ctimeNs);
    await repair(folder, ['.']);
    expect(['fine', 'run.sh', 'bare'].map((name) => lstatSync(join(folder, name), { bigint: true }).ctimeNs)).toEqual(before);
  });

  test('a dry run counts and lists them, and changes nothing', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    const before = await pictureOf(folder);
    const { code, report } = await repair(folder, ['--dry-run', '.']);
    expect(await pictureOf(folder)).toEqual(before);
    expect({ code, done: report.repair?.done, dryRun: report.repair?.dryRun }).toEqual({ code: 1, done: 0, dryRun: true });
    const { report: real } = await repair(folder, ['.']);
    // The link and the group of nobody are those of which only the repair itself can tell.
    expect(report.repair?.unclear).toBe(2);
    expect(real.repair?.done).toBe((report.repair?.found ?? 0) + 2);
    expect(report.repair?.listed.length).toBe(report.repair?.found);
    expect(report.repair?.listed.map(({ path }) => path)).toEqual(expect.arrayContaining(['app/nest/deep/er/file', 'go/mod', 'mine/f']));
  });

  test('a second repair has nothing to do', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    await repair(folder, ['.']);
    const before = await pictureOf(folder);
    const { code, report } = await repair(folder, ['.']);
    expect(await pictureOf(folder)).toEqual(before);
    expect({ code, found: report.repair?.found, done: report.repair?.done }).toEqual({ code: 0, found: 0, done: 0 });
  });

  test('only what is below the path', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    const { report } = await repair(folder, ['go', 'grouped']);
    expect(report.repair?.done).toBe(4);
    expect([ownerOf(folder, 'go'), ownerOf(folder, 'grouped'), ownerOf(folder, 'app')]).toEqual([ME, ME, ownerOutside(100, 101)]);
  });

  test('a path in a closed folder', async () => {
    const folder = newFolder();
    await leave(folder, EVERY_KIND);
    const { code, report } = await repair(folder, ['app/nest/deep']);
    expect(report.repair?.done).toBe(3);
    // The way there stays closed, and the check says so.
    expect(code).toBe(1);
    const owner = await output('podman', [
      'unshare',
      'stat',
      '-c',
      '%u:%g',
      join(folder, 'app/nest/deep/er/file'),
      join(folder, 'app/nest'),
    ]);
    expect(owner.toString()).toBe('0:0\n100:101\n');
  });
});

test('names of any bytes', async () => {
  const folder = newFolder();
  await leave(
    folder,
    `long=$(printf '%0255d' 0)
mkdir -- "$(printf 'new\\nline')" "$(printf '\\377\\376')" -rf "$long"
for f in . "$(printf 'new\\nline')" "$(printf '\\377\\376')" ./-rf "$long"; do
  echo >"$f/$(printf 'caf\\351')"; echo >"$f/$(printf 'a\\nb')"; echo >"$f/-rf "; echo >"$f/ "; echo >"$f/*"; echo >"$f/$(printf '\\033[31m')"; echo >"$f/$(printf '1%0253d' 0)"
done
busybox find . -mindepth 1 -exec chown 100:101 {} + ; chmod 0500 -- -rf "$(printf '\\377\\376')"`,
  );
  const before = (await pictureOf(folder)).length;
  const { code, report } = await repair(folder, ['.']);
  expect({ code, done: report.repair?.done }).toEqual({ code: 0, done: 39 });
  expect((await pictureOf(folder)).length).toBe(before);
  expect(new Set(Object.values(await statsOf(folder)).map((text) => text.split(' ')[1]))).toEqual(new Set([ME]));
  await expect(clear(folder)).resolves.toMatchObject({ code: 0 });
});

/** FOLDER: a nest of 3,000 folders, each closed and of container user 100, with a file in each. */
const NEST = `
const fs = require('node:fs');
process.chdir(process.argv[1]);
for (let i = 0; i < 3000; i += 1) {
  fs.mkdirSync('deep', 0o700); fs.writeFileSync('deep/f', ''); fs.chownSync('deep', 100, 101); fs.chownSync('deep/f', 100, 101);
  process.chdir('deep');
}`;

test('a nest deeper than a path may be long, and than we hold folders', async () => {
  const folder = newFolder();
  await output('podman', ['unshare', process.execPath, '-e', NEST, folder]);
  const { code, report } = await repair(folder, ['.']);
  expect({ code, done: report.repair?.done, failed: report.repair?.failed }).toEqual({ code: 0, done: 6000, failed: 0 });
  expect((await output('find', [folder, '!', '-user', USER, '-printf', '.'])).length).toBe(0);
  await expect(clear(folder)).resolves.toMatchObject({ code: 0 });
});

describe('a link', () => {
  async function outsideTree() {
    const outside = newFolder('outside-');
    await leave(outside, 'mkdir d; echo >d/secret; chown -R 100:101 d; chmod 0 d/secret; chmod 0500 d');
    return { outside, before: await pictureOf(join(outside, 'd')) };
  }

  test('in the tree is given back itself; where it leads, neither owner nor mode changes', async () => {
    const { outside, before } = await outsideTree();
    const folder = newFolder();
    for (const name of ['theirs', 'mine']) symlinkSync(join(outside, 'd'), join(folder, name));
    symlinkSync(join(outside, 'd/secret'), join(folder, 'file'));
    await output('podman', ['unshare', 'chown', '-h', '100:101', join(folder, 'theirs'), join(folder, 'file')]);
    const { report } = await repair(folder, ['.']);
    expect(report.repair?.done).toBe(2);
    expect(['theirs', 'mine', 'file'].map((name) => ownerOf(folder, name))).toEqual([ME, ME, ME]);
    expect(await pictureOf(join(outside, 'd'))).toEqual(before);
  });

  test.each(['link', 'link/', 'up/link'])('as the path is a mistake: %s', async (path) => {
    const { outside, before } = await outsideTree();
    const folder = newFolder();
    for (const place of ['', 'up/']) {
      mkdirSync(join(folder, place), { recursive: true });
      symlinkSync(join(outside, 'd'), join(folder, place, 'link'));
    }
    const { code, stderr } = await cli(folder, ['repair', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`leads through a symbolic link to "${join(outside, 'd')}", and a repair follows none`);
    expect(await pictureOf(join(outside, 'd'))).toEqual(before);
  });

  test.each(['link/secret', 'up/link/secret'])(
    'on the way to the path, in a closed folder where only the repair sees it: %s',
    async (path) => {
      const { outside, before } = await outsideTree();
      const folder = newFolder();
      await leave(folder, `mkdir -p up; for d in . up; do ln -s ${join(outside, 'd')} $d/link; done; chown -h 100:101 link up/link`);
      const { code, report } = await repair(folder, [path]);
      expect(report.repair?.failures).toMatchObject([{ path, reason: 'a symbolic link is on the way to it, and a repair follows none' }]);
      expect({ code, done: report.repair?.done }).toEqual({ code: 1, done: 0 });
      expect(await pictureOf(join(outside, 'd'))).toEqual(before);
    },
  );
});

test('a hard link: the file is one, whatever its names', async () => {
  const folder = newFolder();
  const elsewhere = newFolder();
  await leave(folder, 'echo >f; chown 100:101 f');
  for (const other of [join(elsewhere, 'other'), join(folder, 'g')]) await output('podman', ['unshare', 'ln', join(folder, 'f'), other]);
  await repair(folder, ['.']);
  expect([ownerOf(folder, 'f'), ownerOf(folder, 'g'), ownerOf(elsewhere, 'other')]).toEqual([ME, ME, ME]);
});

describe('what is not the runner’s to give', () => {
  test('what real root owns is counted, left alone and still found', async () => {
    const before = await pictureOf('/etc/apt');
    const { code, report } = await repair('/', ['/etc/apt']);
    expect(report.repair).toMatchObject({ found: 0, done: 0, foreign: before.length - 1, failed: 0 });
    expect(await pictureOf('/etc/apt')).toEqual(before);
    expect(code).toBe(1);
    expect(report.repair?.left.error).toBeGreaterThan(0);
  });

  test('Podman’s own store is passed by, also as the path', async () => {
    rootImage();
    const store = (await output('podman', ['info', '--format', '{{.Store.GraphRoot}}'])).toString().trim();
    const foreign = async () =>
      (await output('podman', ['unshare', 'find', store, '!', '-uid', '0', '-printf', '%p %U:%G %C@\\n'])).toString();
    const before = await foreign();
    expect(before.length).toBeGreaterThan(0);
    for (const path of [join(store, '..'), store, join(store, 'overlay')]) {
      const { report } = await repair('/', [path]);
      expect(report.repair?.passedBy.map(({ reason }) => reason)).toEqual(['it is a store of Podman, where the ids have to stay']);
    }
    expect(await foreign()).toBe(before);
  });

  test('another mount below the root, also one of the same disk; unless it is asked for', async () => {
    const folder = newFolder();
    const other = newFolder('other-');
    const place = join(folder, 'mnt');
    mkdirSync(place);
    await leave(other, 'echo >f; chown 100:101 f');
    await leave(folder, 'echo >g; chown 100:101 g');
    await output('podman', ['unshare', 'mount', '--bind', other, place]);
    try {
      const { report } = await repair(folder, ['.']);
      expect(report.repair).toMatchObject({ done: 1, passedBy: [{ path: 'mnt', reason: 'another file system is mounted there' }] });
      expect([ownerOf(folder, 'g'), ownerOf(other, 'f')]).toEqual([ME, ownerOutside(100, 101)]);
      const { report: both } = await repair(folder, ['.', 'mnt']);
      expect(both.repair?.done).toBe(1);
      expect(ownerOf(other, 'f')).toBe(ME);
    } finally {
      await output('podman', ['unshare', 'umount', place]);
    }
  });

  test('a file that may not be changed is told with its reason, and the rest is done', async () => {
    const folder = newFolder();
    await leave(folder, 'echo >a; echo >b; chown 100:101 a b');
    const readOnly = join(newFolder(), 'ro');
    mkdirSync(readOnly);
    await output('podman', ['unshare', 'mount', '--bind', '-o', 'ro', folder, readOnly]);
    try {
      await output('podman', ['unshare', 'mount', '-o', 'remount,bind,ro', readOnly]);
      const { report } = await repair(readOnly, ['.']);
      expect(report.repair).toMatchObject({ found: 2, done: 0, failed: 2 });
      expect(report.repair?.failures.map(({ path, reason }) => `${path}: ${reason}`).sort()).toEqual([
        'a: EROFS: read-only file system',
        'b: EROFS: read-only file system',
      ]);
    } finally {
      await output('podman', ['unshare', 'umount', readOnly]);
    }
  });
});

describe('--repair of a run', () => {
  const leaves = 'mkdir d; echo >d/f; chown -R 100:101 d; chmod 0700 d';
  const order = (folder: string, repairs: string, script: string, ...more: string[]) =>
    run(folder, ['--image', rootImage(), '--repair', repairs, '--script', script, ...more]);

  test('failed: the findings stay in the report, the outcome is that of the check after it', async () => {
    const folder = newFolder();
    const { code, report } = await order(folder, 'failed', leaves);
    expect(findingsOf(report)).toEqual(['foreign-owner run d', 'foreign-owner run d/f']);
    expect(report.repair).toMatchObject({
      found: 2,
      done: 2,
      changed: { owner: 2, mode: 0 },
      failed: 0,
      left: { error: 0, warning: 0, unexamined: 0 },
    });
    expect({ code, outcome: report.outcome }).toEqual({ code: 0, outcome: 'pass' });
    expect([ownerOf(folder, 'd'), ownerOf(folder, 'd/f')]).toEqual([ME, ME]);
  });

  test('never, which is the default: nothing is changed', async () => {
    const folder = newFolder();
    const { code, report } = await run(folder, ['--image', rootImage(), '--script', leaves]);
    expect({ code, repair: report.repair }).toEqual({ code: 1, repair: null });
    expect(ownerOf(folder, 'd')).toBe(ownerOutside(100, 101));
  });

  test('what an earlier job left is repaired by always alone', async () => {
    const folder = newFolder();
    await leave(folder, leaves);
    const failed = await order(folder, 'failed', 'true');
    expect({ code: failed.code, repair: failed.report.repair }).toEqual({ code: 0, repair: null });
    const { code, report } = await order(folder, 'always', 'true');
    expect({ code, done: report.repair?.done, left: report.repair?.left }).toEqual({
      code: 0,
      done: 2,
      left: { error: 0, warning: 0, unexamined: 0 },
    });
    expect(new Set(report.findings.map(({ origin }) => origin))).toEqual(new Set(['earlier']));
  });

  test('the status of a command that failed is passed on all the same', async () => {
    const folder = newFolder();
    const { code, report } = await order(folder, 'failed', `${leaves}; exit 7`);
    expect({ code, outcome: report.outcome, done: report.repair?.done }).toEqual({ code: 7, outcome: 'command-failed', done: 2 });
  });

  test('what it cannot cure still fails the check', async () => {
    const folder = newFolder();
    const { code, report } = await order(folder, 'failed', leaves, '--artefacts', '**', '--artefacts', 'not-there.xml');
    expect({ code, left: report.repair?.left.error }).toEqual({ code: 1, left: 1 });
  });
});

describe('on the terminal', () => {
  test('a repair and a dry run in plain words', async () => {
    const folder = newFolder();
    await leave(folder, 'mkdir d; echo >d/f; chown -R 100:101 d; mkdir ro; echo >ro/f; chmod 0555 ro');
    const dry = await cli(folder, ['repair', '--dry-run', '.']);
    expect(dry.stdout).toContain('Dry run:  would change the owner of 2 entries and the mode of 1 entry, of 5 entries');
    expect(dry.stdout).toContain('Would be given back:\n');
    expect(dry.stdout).toContain('  d/f\n');
    const { code, stdout } = await cli(folder, ['repair', '.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^PASS {2}All 5 entries belong to /);
    expect(stdout).toContain('Repair:   changed the owner of 2 entries and the mode of 1 entry, of 5 entries\n');
  });

  test.each([
    [[], 'PATH is missing'],
    [['/'], 'PATH "/" is the whole system'],
    [['gone'], 'PATH "gone" is not there'],
    [['.', '--image', 'a'], '--image "a" is an option of'],
    [['.', '--', 'x'], '-- "x" a command after -- belongs to run, not to repair'],
  ])('mistakes are told, and nothing is changed: %j', async (args, says) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'f'), '');
    chmodSync(join(folder, 'f'), 0);
    const { code, stderr } = await cli(folder, ['repair', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(lstatSync(join(folder, 'f')).mode & 0o777).toBe(0);
    expect(readdirSync(folder)).toEqual(['f']);
  });
});
