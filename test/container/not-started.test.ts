// The words are those of Podman 4.3.1, some of them shortened.

import { expect, test } from 'vitest';
import { isMountProgram, whyNotStarted } from '../../src/container/not-started.ts';

const MOUNT =
  'Error: mounting storage for container 33cd60: creating overlay mount to /x/merged, mount_data="lowerdir=/x/l/MX,upperdir=/x/diff,workdir=/x/work,,volatile": ';
const QUOTED = `${MOUNT}using mount program /usr/bin/fuse-overlayfs: `;
const NOT_FOUND =
  'crun: executable file `not-there` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command';

test.each<[string, number, string, string]>([
  ['an option that it does not know', 125, 'Error: unknown flag: --nonsense\n', 'unknown flag: --nonsense'],
  ['a command that is not there', 127, `Error: ${NOT_FOUND}\n`, NOT_FOUND],
  [
    'a command that may not be executed',
    126,
    'Error: crun: open executable: Permission denied: OCI\n',
    'crun: open executable: Permission denied: OCI',
  ],
  ['what came before does not matter', 125, 'time="t" level=warning msg="a"\nError: one\nError: two', 'two'],
  [
    'a mount program that failed, in several lines',
    127,
    `time="t" level=error msg="Unmounting"\n${QUOTED}unknown argument ignored: lazytime\nunknown argument ignored: \nfuse: device not found\nfuse-overlayfs: cannot mount: Operation not permitted\n: exit status 1\n`,
    '/usr/bin/fuse-overlayfs: fuse: device not found fuse-overlayfs: cannot mount: Operation not permitted : exit status 1',
  ],
  [
    'a mount program that was killed',
    126,
    `${QUOTED}<stderr empty>: signal: segmentation fault\n`,
    '/usr/bin/fuse-overlayfs: <stderr empty>: signal: segmentation fault',
  ],
  [
    'a network that could not be made, in words of the host',
    126,
    'Error: /usr/bin/slirp4netns failed: "open(\\"/dev/net/tun\\"): Permission denied\\nchild failed(1)\\n"\n',
    '/usr/bin/slirp4netns failed: "open(\\"/dev/net/tun\\"): Permission denied\\nchild failed(1)\\n"',
  ],
  ['a mount without a program', 126, `${MOUNT}no space left on device\n`, `${MOUNT.slice('Error: '.length)}no space left on device`],
])('the container never ran: %s', (_name, code, lastWords, why) => {
  expect(whyNotStarted(code, lastWords)).toBe(why);
});

test.each<[string, number, string]>([
  ['success', 0, 'Error: crun: OCI\n'],
  ['a status that is never Podman’s', 124, 'Error: crun: OCI\n'],
  ['a signal', 137, 'Error: crun: OCI\n'],
  ['silence', 127, ''],
  ['words without an Error', 127, 'sh: not-there: not found\n'],
  ['an Error that is not at the start of a line', 125, 'the Error: crun: OCI\n'],
  ['an Error of the command’s own', 127, 'Error: no such module\n'],
  ['an Error that other words follow', 125, 'Error: unknown flag: --nonsense\nsee --help\n'],
])('the status is the command’s own: %s', (_name, code, lastWords) => {
  expect(whyNotStarted(code, lastWords)).toBeNull();
});

test.each<[string, boolean]>([
  ['/usr/bin/fuse-overlayfs: cannot mount', true],
  ['/opt/tools/fuse-overlayfs: <stderr empty>', true],
  ['crun: open /usr/bin/fuse-overlayfs: No such file', false],
  ['fuse-overlayfs: cannot mount', false],
])('whose words: %s', (words, is) => {
  expect(isMountProgram(words)).toBe(is);
});
