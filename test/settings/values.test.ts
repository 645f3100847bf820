// What a user reads who got the value of one setting wrong.

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readArgv } from '../../src/settings/argv.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { renderMistakes } from '../../src/settings/usage.ts';

/** What the command prints; the words are separated by one blank each. */
function printed(line: string): string {
  const read = readArgv(line.split(' '));
  if (read.kind !== 'settings') throw new Error(`${line} asks for ${read.kind}`);
  try {
    parseSettings(read.raw, {
      cwd: '/work',
      resolve: posix.resolve,
      variables: {},
      kindOf: (path) => (path === '/work' || path === '/work/out' ? 'folder' : null),
    });
  } catch (error) {
    if (error instanceof UsageError) return renderMistakes(error.mistakes);
    throw error;
  }
  throw new Error(`no mistake was found in ${line}`);
}

/** One mistake alone, that begins with the setting and its value, goes on with what is wrong and allowed, and ends with an example. */
function expectMistake(line: string, says: string, example: string): void {
  const [head, mistake, ...more] = printed(line).split('\n');
  expect(head).toBe('One mistake in the settings; nothing was run.');
  expect(mistake).toContain(`- ${says}`);
  expect(more).toEqual([`  For example: ${example}`, '']);
}

const ANY_IMAGE = 'Allowed: the name of an image';
const ANY_VOLUME = 'Allowed: SOURCE:TARGET[:OPTIONS]';
const ANY_TIME = 'is not a time limit. Allowed: whole seconds from 1, or a number with s, m or h, up to 555h.';
const ANY_USER = 'is not a user. Allowed: a name or a number, and after a colon a group.';
const ANY_OPTION = 'Allowed: any other option of podman run.';
const ANY_FILE = 'Allowed: a file in a folder that exists.';
const IN_ONE_PIECE = 'Allowed: one option in one piece, such as --memory=1g.';

test.each([
  ['run --image app --mapping keep-id', '--mapping "keep-id" is not known. Allowed: auto, default, remap, none.', '--mapping auto'],
  ['plan --image app --pull sometimes', '--pull "sometimes" is not known. Allowed: missing, always, newer, never.', '--pull always'],
  ['verify --fail-on info', '--fail-on "info" is not known. Allowed: error, warning, never.', '--fail-on warning'],
  ['plan --image app --format yaml', '--format "yaml" is not known. Allowed: text, json.', '--format json'],
  ['run --image app --network none;id', '--network "none;id" is not a network. Allowed: none, host,', '--network none'],
  ['run --image app --network=', '--network "" is not a network. Allowed: none, host,', '--network none'],
  ['run --image app --script=', '--script "" is empty. Allowed: any text.', "--script 'npm test'"],
  ['run --image app --entrypoint=', '--entrypoint "" is empty. Allowed: any text.', '--entrypoint /bin/busybox'],
  ['run --image app --script ls --shell bash;id', '--shell "bash;id" is not a shell. Allowed: the name or path of one,', '--shell bash'],
  ['run --image app --script ls --shell -x', '--shell "-x" is not a shell. Allowed: the name or path of one,', '--shell bash'],
  ['run --image app --workdir=', '--workdir "" is empty. Allowed: any text.', '--workdir packages/app'],
])('%s', expectMistake);

test.each([
  ['', `is empty. ${ANY_IMAGE}, with registry and tag or digest.`],
  ['-it', `begins with a dash, which Podman would read as an option. ${ANY_IMAGE}.`],
  ['a\tb', `holds white space or a control character. ${ANY_IMAGE}, with registry and tag or digest.`],
])('--image %j %s', (value, says) => {
  expectMistake(`run --image=${value}`, `--image "${value.replace('\t', '\\u{9}')}" ${says}`, '--image docker.io/library/node:24');
});

test.each([
  ['./out', `has no target. ${ANY_VOLUME}.`],
  ['./out:', `has no target. ${ANY_VOLUME}.`],
  [':/output', `has no source. ${ANY_VOLUME}.`],
  ['./out:/a:ro:rw', `has too many colons. ${ANY_VOLUME}, and no colon in a path.`],
  ['./out:output', 'has the target "output", which is not absolute. Allowed: a path in the container that begins with /.'],
  ['./out:/', 'would cover the whole image. Allowed: a target below /.'],
  ['./out:/output:ro,readonly', 'has the unknown option "readonly". Allowed: ro, rw, z, Z, O, U,'],
  ['./out:/output:', 'has the unknown option "". Allowed: ro, rw,'],
])('--volume %s %s', (value, says) => {
  expectMistake(`run --image app --volume=${value}`, `--volume "${value}" ${says}`, '--volume ./out:/output');
});

test.each([
  ['../out/**', 'leaves its folder by `..`'],
  ['!..', 'leaves its folder by `..`'],
  ['out/./x', 'leaves its folder by `..` or holds a `.` segment, which actions/upload-artifact refuses too. Allowed: a path below'],
  ['!', 'is empty. Allowed: a path or a glob, with ! before it to exclude.'],
])('--artefacts %s %s', (value, says) => {
  expectMistake(`verify --artefacts out --artefacts ${value}`, `--artefacts "${value}" ${says}`, "--artefacts 'coverage/**'");
});

test.each(['', '-1', '0', '0h', '1x', '1.5h', '1h30m', 'm', '556h', '2000001'])('--timeout "%s" is no time limit', (value) => {
  expectMistake(`run --image app --timeout=${value}`, `--timeout "${value}" ${ANY_TIME}`, '--timeout 10m');
});

test.each(['', '1A=x', 'MY-NAME', '=x'])('--env "%s" is no variable', (value) => {
  const says = 'is not a variable. Allowed: a name of letters, digits and _, alone or with =VALUE.';
  expectMistake(`run --image app --env=${value}`, `--env "${value}" ${says}`, '--env NODE_ENV=test');
});

test('--env with a value of several lines is told how to pass it', () => {
  const says = 'a value of several lines. Allowed: one line; export the variable in the step and pass it by its name, KEY.';
  expectMistake('run --image app --env=KEY=a\nb', `--env "KEY=a\\u{a}b" gives KEY ${says}`, '--env NODE_ENV=test');
});

describe.each(['user', 'container-user'])('--%s', (name) => {
  test.each([
    ['1:2:3', ANY_USER],
    ['', ANY_USER],
    ['app:', ANY_USER],
    [':app', ANY_USER],
    ['-1', ANY_USER],
    ['2147483648', 'is too large. Allowed: ids from 0 to 2147483647.'],
    ['app:4294967295', 'is too large. Allowed: ids from 0 to 2147483647.'],
  ])('%j %s', (value, says) => {
    expectMistake(`plan --image app --${name}=${value}`, `--${name} "${value}" ${says}`, `--${name} 100:101`);
  });
});

test.each([
  ['1g', `is not an option. ${IN_ONE_PIECE}`],
  ['--', `is not an option. ${IN_ONE_PIECE}`],
  ['--label=a\nb', `holds a line break. ${IN_ONE_PIECE}`],
  ['--user=0', `is given by the setting user. ${ANY_OPTION}`],
  ['-u0', `is given by the setting user. ${ANY_OPTION}`],
  ['-v./out:/output', `is given by the setting volume. ${ANY_OPTION}`],
  ['-iv./out:/output', `is given by the setting volume. ${ANY_OPTION}`],
  ['--env-file=.env', `is given by the setting env. ${ANY_OPTION}`],
  ['--net=host', `is given by the setting network. ${ANY_OPTION}`],
  ['-qPd', `cannot be given: the run has to be followed to its end. ${ANY_OPTION}`],
  ['--detach', `cannot be given: the run has to be followed to its end. ${ANY_OPTION}`],
  ['-it', `cannot be given: a terminal would mix the output of the container with control sequences. ${ANY_OPTION}`],
  ['--rm=false', `cannot be given: it is always given. ${ANY_OPTION}`],
  ['--userns=keep-id', 'would fight the computed mapping. Allowed: it, together with mapping none.'],
  ['--uidmap=0:0:1', 'would fight the computed mapping. Allowed: it, together with mapping none.'],
])('--podman-arg %j %s', (value, says) => {
  expectMistake(
    `run --image app --podman-arg=${value}`,
    `--podman-arg "${value.replace('\n', '\\u{a}')}" ${says}`,
    '--podman-arg --memory=1g',
  );
});

describe.each([
  ['report', 'report.json'],
  ['markdown', 'report.md'],
  ['html', 'report.html'],
  ['sarif', 'report.sarif'],
  ['junit', 'report.xml'],
  ['code-quality', 'report-quality.json'],
])('--%s', (name, file) => {
  test.each([
    ['', `is empty. ${ANY_FILE}`],
    ['out', `is a folder. ${ANY_FILE}`],
    ['new/', `is a folder. ${ANY_FILE}`],
    ['missing/report', `lies in "/work/missing", which is not a folder. ${ANY_FILE}`],
  ])('%j %s', (value, says) => {
    expectMistake(`verify --${name}=${value}`, `--${name} "${value}" ${says}`, `--${name} ${file}`);
  });
});

test('a password in the name of an image is not repeated', () => {
  const text = printed('run --image robot:hunter2@registry.example/app:1');
  expect(text).toContain('--image holds a user or password');
  expect(text).not.toContain('hunter2');
});

test('a place that is not there is told with what stood in the setting', () => {
  expectMistake(
    'plan --image oci:gone',
    '--image "oci:gone" names a folder, and "gone" is not there.',
    '--image docker.io/library/node:24',
  );
});
