// Mistakes on the command line: each is said in one go, by the name of the option, and nothing is touched.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newLogin } from './support/cli.ts';
import { pictureOf } from './support/folders.ts';

/** A command line, and what has to be said of it. The folder holds `file` and `folder/`. */
const LINES: readonly (readonly [line: readonly string[], says: readonly string[]])[] = [
  [['rnu'], ['verb "rnu"', 'did you mean run']],
  [
    ['--image', 'a'],
    ['verb "--image"', 'a verb has to come first'],
  ],
  [[''], ['verb ""', 'run, verify, plan, explain']],
  [['run'], ['--image is missing']],
  [['plan'], ['--image is missing']],
  [['run', '--image'], ['--image needs a value']],
  [['run', '--image='], ['--image "" is empty']],
  [
    ['run', '--image', '--pull', 'never'],
    ['--image "--pull" needs a value, and an option follows', '--image=VALUE'],
  ],
  [['run', '--image=--privileged'], ['--image "--privileged" begins with a dash']],
  [['run', '--image', 'a b'], ['--image "a b" holds white space']],
  [['run', '--image', 'a', '--image', 'b'], ['--image "b" is given twice (first "a")']],
  [
    ['run', '--image', 'a', 'npm', 'test'],
    ['run "npm" takes no word like this', 'run "test"', 'the command after --'],
  ],
  [
    ['run', '--imgae', 'a'],
    ['--imgae is no option of run; did you mean --image', '--image is missing'],
  ],
  [['run', '--image', 'a', '-v', '.:/x'], ['-v is no option of run']],
  [
    ['run', '--image', 'a', '--nonsense'],
    ['--nonsense is no option of run', 'run --help'],
  ],
  [['run', '--image', 'a', '--no-workspace=true'], ['--no-workspace "true" takes no value']],
  [['run', '--image', 'a', '--script', 'x', '--', 'y'], ['--script and a command after -- are both given']],
  [['run', '--image', 'a', '--script', 'x', '--entrypoint', '/y'], ['--entrypoint "/y" has no meaning with --script']],
  [['run', '--image', 'a', '--shell', 'bash'], ['--shell "bash" has no meaning without --script']],
  [['run', '--image', 'a', '--script', 'x', '--shell', 'bash -x'], ['--shell "bash -x" is not a shell']],
  [['run', '--image', 'a', '--volume', 'folder'], ['--volume "folder" has no target']],
  [
    ['run', '--image', 'a', '--volume', './missing:/x'],
    ['--volume', 'missing', 'which is not there'],
  ],
  [
    ['run', '--image', 'a', '--volume', './folder:x'],
    ['--volume "./folder:x"', 'not absolute'],
  ],
  [['run', '--image', 'a', '--volume', './folder:/'], ['--volume "./folder:/" would cover the whole image']],
  [['run', '--image', 'a', '--volume', './folder:/x:rx'], ['--volume "./folder:/x:rx" has the unknown option "rx"']],
  [['run', '--image', 'a', '--volume', './folder:/x', '--volume', './file:/x'], ['mounts "/x" a second time']],
  [['run', '--image', 'a', '--workdir', '../up'], ['--workdir "../up" leaves the workspace']],
  [['run', '--image', 'a', '--no-workspace', '--workdir', 'sub'], ['--workdir "sub" is relative to the workspace, which is not mounted']],
  [['run', '--image', 'a', '--env', '1A=b'], ['--env "1A=b" is not a variable']],
  [
    ['run', '--image', 'a', '--env', 'A=b\nc'],
    ['--env', 'several lines'],
  ],
  [['run', '--image', 'a', '--user', 'a:b:c'], ['--user "a:b:c" is not a user']],
  [['run', '--image', 'a', '--user', '4294967296'], ['--user "4294967296" is too large']],
  [
    ['run', '--image', 'a', '--container-user', '5', '--mapping', 'none'],
    ['--container-user "5"', 'mapping none switches it off'],
  ],
  [
    ['run', '--image', 'a', '--mapping', 'keep-id'],
    ['--mapping "keep-id" is not known', 'auto, default, remap, none'],
  ],
  [
    ['run', '--image', 'a', '--pull', 'maybe'],
    ['--pull "maybe" is not known', 'missing, always, newer, never'],
  ],
  [['run', '--image', 'a', '--network=-x'], ['--network "-x" is not a network']],
  [['run', '--image', 'a', '--timeout', '0'], ['--timeout "0" is not a time limit']],
  [['run', '--image', 'a', '--timeout', '1d'], ['--timeout "1d" is not a time limit']],
  [
    ['run', '--image', 'a', '--timeout', '9999h'],
    ['--timeout "9999h" is not a time limit', '555h'],
  ],
  [['run', '--image', 'a', '--podman-arg', '--rm'], ['--podman-arg "--rm" cannot be given']],
  [['run', '--image', 'a', '--podman-arg=-v/x:/y'], ['--podman-arg "-v/x:/y" is given by the setting volume']],
  [['run', '--image', 'a', '--podman-arg', '--userns=host'], ['--podman-arg "--userns=host" would fight the computed mapping']],
  [['run', '--image', 'a', '--artefacts', '!x'], ['--artefacts "!x" only excludes']],
  [['run', '--image', 'a', '--artefacts', 'a/../../b'], ['--artefacts "a/../../b" leaves its folder']],
  [
    ['run', '--image', 'a', '--fail-on', 'info'],
    ['--fail-on "info" is not known', 'error, warning, never'],
  ],
  [
    ['run', '--image', 'a', '--format', 'xml'],
    ['--format "xml" is not known', 'text, json'],
  ],
  [
    ['run', '--image', 'a', '--report', 'missing/r.json'],
    ['--report "missing/r.json" lies in', 'which is not a folder'],
  ],
  [['run', '--image', 'a', '--report', 'folder'], ['--report "folder" is a folder']],
  [
    ['run', '--image', 'a', '--report', 'file/r.json'],
    ['--report "file/r.json" lies in', 'which is not a folder'],
  ],
  [['run', '--image', 'a', '--report', 'r', '--markdown', './r'], ['--markdown "./r" is the same file as --report']],
  [['verify', 'missing'], ['PATH "missing" is not there']],
  [['verify', 'file/below'], ['PATH "file/below" is not there']],
  [['verify', 'long/'.repeat(1000)], ['is not there']],
  [['verify', ''], ['PATH "" is empty']],
  [['verify', 'folder', '--artefacts', '*'], ['--artefacts "*" cannot be given together with paths']],
  [['verify', '--timeout', '5'], ['--timeout "5" is an option of run, not of verify']],
  [['verify', '--', 'npm'], ['-- "npm" a command after -- belongs to run']],
  [['explain'], ['UID|PATH is missing']],
  [['explain', '1', '2'], ['UID|PATH "2" explain takes one uid or one path']],
  [['explain', '4294967296'], ['UID|PATH "4294967296" is not a uid']],
  [['explain', 'missing'], ['UID|PATH "missing" is not there']],
  [['plan', '--image', 'a', '--env', 'A=b'], ['--env "A=b" is an option of run, not of plan']],
];

const titleOf = (line: readonly string[]) => line.map((word) => JSON.stringify(word.slice(0, 60))).join(' ');

test.each(LINES.map(([line, says]) => [titleOf(line), line, says] as const))('%s', async (_, line, says) => {
  const { cli, folder, podman } = newLogin();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'untouched');
  const before = pictureOf(folder);

  const { code, stdout, stderr } = await cli(line);
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
  for (const words of says) expect(stderr).toContain(words);
  expect(stderr).toMatch(/^(One mistake|\d+ mistakes) in the settings; nothing was run\.\n- /);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(pictureOf(folder)).toEqual(before);
  expect(podman.calls()).toEqual([]);
});

test('all mistakes of one line are said at once', async () => {
  const { stderr } = await newLogin().cli(['run', '--timeout', '0', '--pull', 'x', '--nonsense', '--env', '=', 'word']);
  expect(stderr).toMatch(/^6 mistakes in the settings; nothing was run\.\n/);
});

test.each(['run', 'verify', 'plan', 'explain'])('%s --help is no mistake, whatever else is wrong', async (verb) => {
  const { code, stdout, stderr } = await newLogin().cli([verb, '--nonsense', '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^rootless-artefacts ${verb} `));
});
