// Mounts below a root: what can hold artefacts is looked at, what the kernel makes up is not blamed on anybody, and what may never
// answer is not asked.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { verifyWithMounts } from './support/private-mounts.ts';

/** A workspace with a file of the runner's, and folders to mount on. */
function workspace(): string {
  const folder = newFolder();
  for (const name of ['rootfs/proc', 'rootfs/dev', 'mnt']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'rootfs/file'), '');
  return folder;
}

/** Another folder, in which a file is container user 100's. */
async function elsewhere(): Promise<string> {
  const folder = newFolder('elsewhere-');
  for (const name of ['mine', 'other']) writeFileSync(join(folder, name), '');
  await output('podman', ['unshare', 'chown', '100:101', join(folder, 'other')]);
  return folder;
}

describe('a mount of a disk', () => {
  test('bound from elsewhere is looked at: it is where the next job finds the files', async () => {
    const [folder, outside] = [workspace(), await elsewhere()];
    const { report } = await verifyWithMounts(folder, `mount --bind '${outside}' mnt`);
    expect(report.scan).toMatchObject({ entries: 8, unexamined: [] });
    expect(findingsOf(report)).toEqual(['foreign-owner unknown mnt/other']);
  });

  test('of another file system too', async () => {
    const folder = workspace();
    const { code, report } = await verifyWithMounts(folder, 'mount -t tmpfs none mnt; echo >mnt/a; echo >mnt/b; chmod 0 mnt/b');
    expect(report.scan).toMatchObject({ entries: 8, unexamined: [] });
    expect({ code, found: findingsOf(report) }).toEqual({ code: 1, found: ['unreadable unknown mnt/b'] });
  });

  test('that is a root of its own inside another is looked at once', async () => {
    const [folder, outside] = [workspace(), await elsewhere()];
    const { report } = await verifyWithMounts(folder, `mount --bind '${outside}' mnt`, ['.', 'mnt']);
    expect(report.scan).toMatchObject({ roots: [folder], entries: 8 });
  });

  test('that leads back to the folder it is in ends', async () => {
    const folder = workspace();
    const { report } = await verifyWithMounts(folder, 'mount --bind . mnt');
    expect(report.scan?.entries).toBeLessThan(20);
    expect(report.findings).toEqual([]);
  });

  test('that the runner may not enter is said, and fails', async () => {
    const folder = workspace();
    const { code, report } = await verifyWithMounts(folder, 'mount --bind /root mnt');
    expect(code).toBe(1);
    expect(report.scan?.unexamined.map(({ path }) => path)).toEqual(['mnt']);
  });
});

describe('what the kernel makes up', () => {
  const CHROOT = 'mount --rbind /proc rootfs/proc; mount --rbind /dev rootfs/dev';

  test('is neither looked at nor blamed on anybody, and that is said', async () => {
    const folder = workspace();
    const { code, report, stderr } = await verifyWithMounts(folder, CHROOT);
    expect({ code, findings: report.findings }, stderr).toEqual({ code: 0, findings: [] });
    expect(report.scan).toMatchObject({ entries: 4, unexamined: [] });
    expect(stderr).toContain(`Warning: ${folder}/rootfs/proc is not checked: proc is mounted there, whose files the kernel makes up`);
  });

  test('what lies beside it is looked at all the same', async () => {
    const folder = workspace();
    for (const name of ['rootfs/etc', 'rootfs/process']) mkdirSync(join(folder, name));
    for (const name of ['rootfs/etc/f', 'rootfs/process/f', 'rootfs/f']) writeFileSync(join(folder, name), '');
    symlinkSync('/proc', join(folder, 'rootfs/link'));
    await output('podman', [
      'unshare',
      'chown',
      '-h',
      '100:101',
      ...['etc/f', 'process/f', 'f'].map((name) => join(folder, 'rootfs', name)),
    ]);
    const { report } = await verifyWithMounts(folder, CHROOT);
    expect(report.scan).toMatchObject({ entries: 10, unexamined: [] });
    expect(findingsOf(report).filter((finding) => finding.startsWith('foreign-owner'))).toEqual(
      ['rootfs/etc/f', 'rootfs/f', 'rootfs/process/f'].map((path) => `foreign-owner unknown ${path}`),
    );
  });

  test('is looked at where it is asked for by name', async () => {
    const { report } = await verify(newFolder(), ['/proc/sys/kernel/random']);
    expect(report.scan?.entries).toBeGreaterThan(3);
  });
});

describe('a file system of a program', () => {
  const serve = (lower: string) => {
    const [upper, work] = [newFolder(), newFolder()];
    return `fuse-overlayfs -f -o 'lowerdir=${lower},upperdir=${upper},workdir=${work}' mnt & server=$!
      for tries in $(seq 100); do mountpoint -q mnt && break; sleep 0.05; done; mountpoint -q mnt`;
  };
  const reason = (type: string) =>
    `the file system of a program (${type}) is mounted here, and it may never answer. To have it checked, name it as a path of its own; else unmount it`;

  test('that never answers holds nobody up: it is said, and fails', async () => {
    const [folder, outside] = [workspace(), newFolder()];
    const began = performance.now();
    const { code, report } = await verifyWithMounts(folder, `${serve(outside)}; kill -STOP $server`);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(report.scan).toMatchObject({ entries: 5, unexamined: [{ path: 'mnt', reason: reason('fuse.fuse-overlayfs') }] });
    expect({ code, findings: report.findings }).toEqual({ code: 1, findings: [] });
  });

  test('that patterns leave out counts for nothing', async () => {
    const [folder, outside] = [workspace(), newFolder()];
    const patterns = ['--artefacts', '**', '--artefacts', '!mnt'];
    const { code, report } = await verifyWithMounts(folder, `${serve(outside)}; kill -STOP $server`, patterns);
    expect({ code, unexamined: report.scan?.unexamined }).toEqual({ code: 0, unexamined: [] });
  });

  test('is looked at where it is asked for by name', async () => {
    const [folder, outside] = [workspace(), newFolder()];
    writeFileSync(join(outside, 'f'), '');
    const { code, report, stderr } = await verifyWithMounts(folder, serve(outside), ['mnt']);
    expect({ code, entries: report.scan?.entries, unexamined: report.scan?.unexamined }, stderr).toEqual({
      code: 0,
      entries: 2,
      unexamined: [],
    });
  });
});
