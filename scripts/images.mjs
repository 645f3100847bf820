// Small images from the host's static busybox, without a registry: for the demo, the tests and the benchmark.
// Run as the user whose store shall hold them.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const APPLETS =
  'adduser cat chgrp chmod chown dd echo env false find head id kill ln ls mkdir mkfifo mv printf pwd rm sh sleep stat su tail test touch true yes'.split(
    ' ',
  );

export const PASSWD = 'root:x:0:0:root:/root:/bin/sh\napp:x:100:101:app:/home/app:/bin/sh\nother:x:200:201:other:/home/other:/bin/sh\n';
export const GROUP = 'root:x:0:\napp:x:101:\nother:x:201:\nextra:x:300:app\n';

/**
 * Makes an image and gives back its name.
 * @param {string} name localhost/… is put before it
 * @param {{changes?: string[], passwd?: string|null, group?: string|null, shell?: boolean, bulk?: {megabytes: number, files: number}|null,
 *   files?: {path: string, content?: string, folder?: boolean, link?: string, mode?: number, uid?: number, gid?: number}[]}} [image]
 *   `changes` are instructions of a Containerfile; `bulk` adds so many megabytes in so many files below /bulk.
 *   `passwd: null` makes an image without the file; `shell: false` one without busybox.
 */
export function makeImage(name, { changes = [], passwd = PASSWD, group = GROUP, shell = true, files = [], bulk = null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    const tar = join(folder, 'image.tar');
    const root = join(folder, 'root');
    mkdirSync(root);
    const place = (file) => {
      const path = join(root, file.path);
      mkdirSync(dirname(path), { recursive: true });
      if (file.folder) mkdirSync(path, { recursive: true });
      else if (file.link !== undefined) symlinkSync(file.link, path);
      else writeFileSync(path, file.content ?? '');
    };
    const base = [
      { path: 'tmp', folder: true, mode: 0o1777 },
      { path: 'root', folder: true, mode: 0o700 },
      ...(passwd === null ? [] : [{ path: 'etc/passwd', content: passwd }]),
      ...(group === null ? [] : [{ path: 'etc/group', content: group }]),
      { path: 'home/app', folder: true, uid: 100, gid: 101 },
    ];
    for (const file of [...base, ...files]) place(file);
    if (shell) {
      mkdirSync(join(root, 'bin'), { recursive: true });
      copyFileSync('/bin/busybox', join(root, 'bin/busybox'));
      for (const applet of APPLETS) symlinkSync('busybox', join(root, 'bin', applet));
    }
    if (bulk !== null) placeBulk(join(root, 'bulk'), bulk);
    const pack = (args) => execFileSync('tar', ['-C', root, '--numeric-owner', '--sort=name', ...args]);
    // Whatever owner a file has, the folders on the way to it are root's.
    const special = [...base, ...files].filter((file) => file.uid !== undefined || file.gid !== undefined || file.mode !== undefined);
    pack(['--owner=0', '--group=0', '--mode=u+rwX,go=rX', ...special.flatMap((file) => [`--exclude=./${file.path}`]), '-cf', tar, '.']);
    for (const file of special) {
      const mode = file.mode === undefined ? [] : [`--mode=${file.mode.toString(8)}`];
      pack([`--owner=${file.uid ?? 0}`, `--group=${file.gid ?? 0}`, ...mode, '--no-recursion', '-rf', tar, `./${file.path}`]);
    }
    const reference = `localhost/${name}`;
    execFileSync('podman', ['import', '--quiet', ...changes.flatMap((change) => ['-c', change]), tar, reference], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return reference;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function placeBulk(folder, { megabytes, files }) {
  const bytes = randomBytes(Math.ceil((megabytes * 1e6) / files));
  for (let file = 0; file < files; file += 1) {
    const path = join(folder, `folder${Math.floor(file / 100)}`);
    if (file % 100 === 0) mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `file${file}`), bytes);
  }
}

/** Removes images made by makeImage; one that is not there is no fault. */
export function removeImages(references) {
  execFileSync('podman', ['rmi', '--force', ...references], { stdio: 'ignore' });
}
