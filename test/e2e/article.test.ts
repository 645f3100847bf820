// What an article of 2020 on Podman, Buildah and Skopeo ran into, case by case: first by hand, as its author saw it, then by us.

import { chmodSync, copyFileSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROUP, PASSWD } from '../../scripts/images.mjs';
import type { Explanation } from '../../src/mapping/explain.ts';
import { cli, expectPass, run, verify } from './support/cli.ts';
import { output, podman } from './support/commands.ts';
import { expectAllMine, newFolder, ownerOf, textIn } from './support/folders.ts';
import { GID, ID_MAP, ME, outside, ownerOutside, rowsOf, UID, USER } from './support/host.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('article');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });

let built: Promise<string> | null = null;
/** The image of the article: made by Buildah, USER app, and a VOLUME where the artefacts go. */
function buildahImage(): Promise<string> {
  built ??= buildByBuildah(images.named('buildah'));
  return built;
}

async function buildByBuildah(name: string): Promise<string> {
  const folder = newFolder('buildah-');
  mkdirSync(join(folder, 'etc'));
  copyFileSync('/bin/busybox', join(folder, 'busybox'));
  writeFileSync(join(folder, 'etc/passwd'), PASSWD);
  writeFileSync(join(folder, 'etc/group'), GROUP);
  const lines = [
    'FROM scratch',
    'ENV PATH=/bin',
    'COPY busybox /bin/busybox',
    'COPY busybox /bin/sh',
    'COPY etc /etc',
    'RUN busybox mkdir -p /home/app /output && busybox chown app:app /home/app /output',
    'USER app',
    'VOLUME /output',
    'CMD ["sh", "-c", "echo tested >/output/v1"]',
  ];
  writeFileSync(join(folder, 'Containerfile'), lines.join('\n'));
  await output('buildah', ['bud', '--quiet', '--isolation', 'chroot', '--tag', name, folder]);
  return name;
}

const explain = async (folder: string, ...args: string[]) => {
  const { stdout } = await cli(folder, ['explain', '--format', 'json', ...args]);
  return JSON.parse(stdout) as Explanation;
};

describe('a container that is root', () => {
  const script = 'echo tested >/output/v1 && stat -c %u:%g /output/v1 >/output/inside';

  test('by hand: the file is the runner’s outside and root’s inside', async () => {
    const folder = newFolder();
    expect((await podman('run', '--rm', '-v', `${folder}:/output`, rootImage(), 'sh', '-c', script)).code).toBe(0);
    expect(textIn(folder, 'inside')).toBe('0:0');
    expect(ownerOf(folder, 'v1')).toBe(ME);
  });

  test('by run: the same, proved', async () => {
    const folder = newFolder();
    const checked = await run(folder, ['--image', rootImage(), '--no-workspace', '--volume', '.:/output', '--', 'sh', '-c', script]);
    expectPass(checked);
    expect(checked.report.plan?.strategy).toBe('default');
    expect(textIn(folder, 'inside')).toBe('0:0');
    expectAllMine(folder);
  });
});

describe('keep-id with the runner’s own ids as the user', () => {
  const script = 'id -u >/output/inside; touch /home/app/own 2>/output/denied; echo $? >/output/status';

  test('by hand: he is himself inside, and the image’s own files are closed to him', async () => {
    const folder = newFolder();
    const options = ['--userns', 'keep-id', '--user', ME, '-v', `${folder}:/output`];
    expect((await podman('run', '--rm', ...options, appImage(), 'sh', '-c', script)).code).toBe(0);
    expect(textIn(folder, 'inside')).toBe(String(UID));
    expect(textIn(folder, 'denied')).toContain('Permission denied');
    expect(textIn(folder, 'status')).toBe('1');
    expectAllMine(folder);
  });

  test('by run: the image’s own user stays, and writes his own files', async () => {
    const folder = newFolder();
    const checked = await run(folder, ['--image', appImage(), '--no-workspace', '--volume', '.:/output', '--', 'sh', '-c', script]);
    expectPass(checked);
    expect(textIn(folder, 'inside')).toBe('100');
    expect(textIn(folder, 'status')).toBe('0');
    expectAllMine(folder);
  });
});

describe('an image made by Buildah, with USER app and a VOLUME', () => {
  test('by hand: permission denied', async () => {
    const out = newFolder();
    const { code, stderr } = await podman('run', '--rm', '-v', `${out}:/output`, await buildahImage());
    expect(stderr).toContain("can't create /output/v1: Permission denied");
    expect(code).not.toBe(0);
  });

  test('by run: it writes, and the artefact is the runner’s', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    const checked = await run(folder, ['--image', await buildahImage(), '--volume', './out:/output']);
    expectPass(checked);
    expect(checked.report.plan?.strategy).toBe('remap');
    expect(checked.report.image?.user).toEqual({ declared: 'app', uid: 100, gid: 101, name: 'app' });
    expect(textIn(folder, 'out/v1')).toBe('tested');
    expectAllMine(folder);
  });
});

describe('podman unshare chown of the output folder', () => {
  /** A workspace in which the output folder was given to app, and app has written to it. */
  async function chowned(): Promise<string> {
    const folder = newFolder();
    const out = join(folder, 'out');
    mkdirSync(out);
    await output('podman', ['unshare', 'chown', '100:101', out]);
    await output('podman', ['run', '--rm', '-v', `${out}:/output`, await buildahImage()]);
    return folder;
  }

  test('by hand: it writes, and the runner may not remove what it wrote', async () => {
    const folder = await chowned();
    expect(ownerOf(folder, 'out/v1')).toBe(ownerOutside(100, 101));
    expect(() => rmSync(join(folder, 'out/v1'))).toThrow(/EACCES/);
  });

  test('verify finds folder and file, and names the user of the container', async () => {
    const folder = await chowned();
    const { code, report } = await verify(folder, ['--image', await buildahImage()]);
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    const owner = { uid: outside('uid', 100), gid: outside('gid', 101) };
    expect(report.findings.map(({ rule, path, owner, container }) => ({ rule, path, owner, container }))).toEqual(
      ['out', 'out/v1'].map((path) => ({ rule: 'foreign-owner', path, owner, container: { uid: 100, gid: 101, user: 'app' } })),
    );
    expect(report.findings[0]?.message).toContain('app (100:101)');
    expect(report.findings[0]?.message).toContain('podman unshare chown -hR 0:0 -- out');
  });

  test('the command that verify proposes gives it back', async () => {
    const folder = await chowned();
    const message = (await verify(folder)).report.findings[0]?.message ?? '';
    const cure = /podman unshare chown [^.;]+/.exec(message)?.[0] ?? 'false';
    await output('sh', ['-c', cure], { cwd: folder });
    expect((await verify(folder)).code).toBe(0);
    rmSync(join(folder, 'out'), { recursive: true });
  });

  test('explain says whose file it is, with the name from the image', async () => {
    const folder = await chowned();
    const image = await buildahImage();
    const explanation = await explain(folder, 'out/v1', '--image', image);
    expect(explanation).toMatchObject({
      owner: { uid: outside('uid', 100), gid: outside('gid', 101) },
      from: 'subordinate',
      container: { uid: 100, gid: 101, user: 'app' },
    });
    expect(explanation.text).toContain(`uid 100 (app in ${image})`);
    expect(explanation.cure).toContain('podman unshare chown');
  });

  test('by run: a fresh folder needs no chown', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'fresh'));
    expectPass(await run(folder, ['--image', await buildahImage(), '--volume', './fresh:/output']));
    expectAllMine(folder);
    rmSync(join(folder, 'fresh/v1'));
  });
});

describe('/proc/self/uid_map', () => {
  test('in podman unshare it begins with the runner as root and goes on with his subordinate ids', () => {
    expect(ID_MAP.uid[0]).toEqual({ inside: 0, outside: UID, count: 1 });
    expect(ID_MAP.gid[0]).toEqual({ inside: 0, outside: GID, count: 1 });
    expect(ID_MAP.uid[1]?.inside).toBe(1);
    expect(ID_MAP.uid[1]?.count).toBeGreaterThanOrEqual(1000);
  });

  test('explain reads an id by it, as text and as json', async () => {
    const folder = newFolder();
    const id = outside('uid', 100);
    const text = (await cli(folder, ['explain', String(id)])).stdout;
    expect(text).toContain(`${id} is one of your subordinate ids (${ID_MAP.uid[1]?.outside} to `);
    expect(text).toContain('in a container with the default mapping it is uid 100.');
    const explanation = await explain(folder, String(id));
    expect(explanation).toMatchObject({ version: 1, subject: String(id), owner: { uid: id, gid: null }, from: 'subordinate' });
    expect(explanation.container).toEqual({ uid: 100, gid: null, user: null });
    expect(text).toBe(`${explanation.text}\nCure: ${explanation.cure}\n`);
  });

  test('explain knows the runner himself', async () => {
    const explanation = await explain(newFolder(), String(UID));
    expect(explanation).toMatchObject({ from: 'runner', container: { uid: 0, user: 'root' }, cure: null });
    expect(explanation.text).toContain(USER);
  });

  test('explain knows the first and the last subordinate id, and the one after it', async () => {
    const folder = newFolder();
    const last = ID_MAP.uid.at(-1) ?? { inside: 0, outside: 0, count: 0 };
    const end = last.inside + last.count - 1;
    expect(await explain(folder, String(outside('uid', 1)))).toMatchObject({ from: 'subordinate', container: { uid: 1 } });
    expect(await explain(folder, String(outside('uid', end)))).toMatchObject({ from: 'subordinate', container: { uid: end } });
    expect(await explain(folder, String(outside('uid', end) + 1))).toMatchObject({ from: 'elsewhere', container: null });
  });

  test('in a run with a computed mapping it is what the plan says', async () => {
    const folder = newFolder();
    const script = 'cat /proc/self/uid_map >uid_map && cat /proc/self/gid_map >gid_map';
    const checked = await run(folder, ['--image', appImage(), '--script', script]);
    expectPass(checked);
    const args = checked.report.plan?.podmanArgs ?? [];
    const said = (option: string) => args.flatMap((arg, index) => (args[index - 1] === option ? [arg.replaceAll(':', ' ')] : []));
    expect(said('--uidmap')).not.toEqual([]);
    expect(rowsOf(textIn(folder, 'uid_map'))).toEqual(rowsOf(said('--uidmap').join('\n')));
    expect(rowsOf(textIn(folder, 'gid_map'))).toEqual(rowsOf(said('--gidmap').join('\n')));
  });

  test('in a run with the default mapping it is that of podman unshare', async () => {
    const folder = newFolder();
    expectPass(await run(folder, ['--image', rootImage(), '--script', 'cat /proc/self/uid_map >uid_map']));
    expect(rowsOf(textIn(folder, 'uid_map'))).toEqual(ID_MAP.uid);
  });
});

// The tests are a plain user without sudo and cannot make files of real root. What Docker leaves is the same to the runner as what
// the distribution left: files of uid 0 of the host.
describe('files of real root, as Docker left them to Jenkins', () => {
  test('by hand: no rootless container can give them back', async () => {
    const { code, stderr } = await podman('unshare', 'chown', '0:0', '/etc/passwd');
    expect(code).not.toBe(0);
    expect(stderr).toContain('Operation not permitted');
  });

  test('verify finds every one of them, and says that it takes root', async () => {
    const all = (await output('find', ['/etc/apt', '-printf', '.'])).length;
    const { code, report } = await verify('/etc/apt');
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    expect(report.scan?.entries).toBe(all);
    expect(report.summary.byRule).toEqual({ 'foreign-owner': all });
    for (const { message, fix } of report.findings) {
      expect(message).toContain('to no id of your Podman');
      expect(message).toContain(`sudo chown -hR ${ME}`);
      expect(message).not.toContain('podman unshare');
      expect(fix).toBeNull();
    }
  });

  test('explain says where such a file is from', async () => {
    const explanation = await explain('/etc', 'passwd');
    expect(explanation).toMatchObject({ owner: { uid: 0, gid: 0 }, from: 'elsewhere', container: null });
    expect(explanation.text).toContain('Docker');
    expect(explanation.cure).toContain('sudo chown');
  });

  test('a folder that only root may enter was not examined: that is said, and fails', async () => {
    expect(lstatSync('/root')).toMatchObject({ uid: 0 });
    expect(lstatSync('/root').mode & 0o007).toBe(0);
    const { code, report } = await verify('/', ['/root']);
    expect(report.scan?.unexamined).toEqual([
      { path: 'root', pathBytes: null, reason: expect.stringContaining('not even podman unshare may look into this folder') },
    ]);
    expect({ code, outcome: report.outcome }).toEqual({ code: 1, outcome: 'findings' });
    const text = await cli('/', ['verify', '/root']);
    expect(text.stdout).toContain('Not examined: root: not even podman unshare');
    expect(text.code).toBe(1);
  });

  test('the runner’s own folder beside it passes', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'report.xml'), '');
    chmodSync(folder, 0o700);
    const { code, report } = await verify(folder);
    expect({ code, entries: report.scan?.entries, outcome: report.outcome }).toEqual({ code: 0, entries: 2, outcome: 'pass' });
  });
});
