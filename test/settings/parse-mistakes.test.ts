// What a user reads whose settings do not fit together, or do not fit the disk.

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readArgv } from '../../src/settings/argv.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { renderMistakes } from '../../src/settings/usage.ts';

const DISK: Readonly<Record<string, 'folder' | 'broken-link'>> = {
  '/': 'folder',
  '/work': 'folder',
  '/work/out': 'folder',
  '/work/dangling': 'broken-link',
};

function errorOf(argv: readonly string[]): UsageError {
  const read = readArgv(argv);
  if (read.kind !== 'settings') throw new Error(`${argv.join(' ')} asks for ${read.kind}`);
  try {
    parseSettings(read.raw, { cwd: '/work', resolve: posix.resolve, variables: {}, kindOf: (path) => DISK[path] ?? null });
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`no mistake was found in ${argv.join(' ')}`);
}

/** What is printed of one mistake alone; the words of the line are separated by one blank each. */
function printed(line: string): string {
  const text = renderMistakes(errorOf(line.split(' ')).mistakes);
  const head = 'One mistake in the settings; nothing was run.\n- ';
  expect(text.slice(0, head.length)).toBe(head);
  return text.slice(head.length);
}

const EXAMPLE = '\n  For example: ';
const IMAGE_MISSING = `--image is missing. Allowed: the name of an image, with registry and tag or digest.${EXAMPLE}--image docker.io/library/node:24\n`;

const TWICE = `a second time. Allowed: one mount a target.${EXAMPLE}--volume ./out:/output\n`;
const switchedOff = (mapping: string) =>
  `asks for a computed mapping, and mapping ${mapping} switches it off. Allowed: mapping auto or remap.${EXAMPLE}--container-user 100:101\n`;

describe('settings that do not go together', () => {
  test.each([
    ['run -- ls', IMAGE_MISSING],
    ['plan', IMAGE_MISSING],
    [
      'run --image app --script ls -- ls',
      `--script and a command after -- are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it.${EXAMPLE}--script 'npm test'\n`,
    ],
    [
      'run --image app --script ls --entrypoint /bin/sh',
      `--entrypoint "/bin/sh" has no meaning with --script, which replaces the ENTRYPOINT. Allowed: one of them.${EXAMPLE}--entrypoint /bin/busybox\n`,
    ],
    ['run --image app --shell bash', `--shell "bash" has no meaning without --script. Allowed: both.${EXAMPLE}--shell bash\n`],
    ['plan --image app --container-user 5 --mapping none', `--container-user "5" ${switchedOff('none')}`],
    ['plan --image app --container-user 5 --mapping default', `--container-user "5" ${switchedOff('default')}`],
    [
      'verify --artefacts !a --artefacts !b',
      `--artefacts "!a !b" only excludes. Allowed: at least one pattern without !.${EXAMPLE}--artefacts 'coverage/**'\n`,
    ],
    [
      'verify out --artefacts a',
      `--artefacts "a" cannot be given together with paths: write the paths as patterns.${EXAMPLE}--artefacts 'coverage/**'\n`,
    ],
    [
      'verify --report r --markdown ./r',
      `--markdown "./r" is the same file as --report. Allowed: another file.${EXAMPLE}--markdown report.md\n`,
    ],
    [
      'verify --code-quality r --html ../work/r',
      `--code-quality "r" is the same file as --html. Allowed: another file.${EXAMPLE}--code-quality report-quality.json\n`,
    ],
    ['run --image app --volume ./out:/a --volume cache:/a', `--volume "cache:/a" mounts "/a" ${TWICE}`],
    ['run --image app --volume cache:/work', `--volume "cache:/work" mounts "/work" ${TWICE}`],
  ])('%s', (line, says) => {
    expect(printed(line)).toBe(says);
  });
});

describe('words that do not belong there', () => {
  const run = `The image is given by --image, the command after --.${EXAMPLE}rootless-artefacts run --image IMAGE -- COMMAND\n`;
  const subject = `${EXAMPLE}rootless-artefacts explain 100099\n`;
  test.each([
    ['doctor ls', `doctor "ls" takes no word like this.${EXAMPLE}rootless-artefacts doctor\n`],
    ['run --image app ls', `run "ls" takes no word like this. ${run}`],
    [
      'plan --image app ls',
      `plan "ls" takes no word like this. The image is given by --image.${EXAMPLE}rootless-artefacts plan --image IMAGE\n`,
    ],
    ['verify out -- ls -l', '-- "ls -l" a command after -- belongs to run, not to verify.\n'],
    ['verify gone', `PATH "gone" is not there. Allowed: a file or folder that exists.${EXAMPLE}rootless-artefacts verify out/\n`],
    ['verify ', `PATH "" is empty. Allowed: a file or folder that exists.${EXAMPLE}rootless-artefacts verify out/\n`],
    ['repair', `PATH is missing. Allowed: the files or folders to give back.${EXAMPLE}rootless-artefacts repair out/\n`],
    ['repair gone', `PATH "gone" is not there. Allowed: a file or folder that exists.${EXAMPLE}rootless-artefacts repair out/\n`],
    [
      'repair ../..',
      `PATH "../.." is the whole system, whose files were never a container’s. Allowed: a file or folder below it.${EXAMPLE}rootless-artefacts repair out/\n`,
    ],
    ['explain', `UID|PATH is missing. Allowed: one uid or one path.${subject}`],
    ['explain ', `UID|PATH "" is missing. Allowed: one uid or one path.${subject}`],
    ['explain 4294967296', `UID|PATH "4294967296" is not a uid. Allowed: 0 to 4294967295.${subject}`],
    ['explain gone', `UID|PATH "gone" is not there. Allowed: a uid, a path that exists, or the lines of a uid_map as one word.${subject}`],
    ['explain 5 6 7', `UID|PATH "6 7" explain takes one uid or one path.${subject}`],
  ])('%j', (line, says) => {
    expect(printed(line)).toBe(says);
  });
});

describe('folders', () => {
  test.each(['gone', 'dangling'])('the source of a volume that is not there: %s', (name) => {
    const text = printed(`run --image app --volume ./${name}:/a`);
    expect(text).toMatch(new RegExp(`^--volume ".*${name}:/a" has the source "/work/${name}", which is not there\\. `));
    expect(text).toContain(`Allowed: a folder or file that exists, or the name of a volume.${EXAMPLE}--volume ./out:/output\n`);
  });

  test.each(['..', '../other', 'out/../../other', '../workshop'])('the working directory %s leaves the workspace', (folder) => {
    const allowed = 'Allowed: a folder below it, or an absolute path in the container.';
    expect(printed(`run --image app --workdir ${folder}`)).toBe(
      `--workdir "${folder}" leaves the workspace. ${allowed}${EXAMPLE}--workdir packages/app\n`,
    );
  });

  test('a relative working directory without the workspace', () => {
    expect(printed('run --image app --no-workspace --workdir out')).toContain(
      '--workdir "out" is relative to the workspace, which is not mounted. Allowed: an absolute path in the container.',
    );
  });
});

test('all mistakes, of the reader and of the parser, are told at once', () => {
  const error = errorOf(['run', '--frobnicate', '--timeout', '0', '--env', '1=2', '--env', '3=4', '--mapping', 'x', 'ls']);
  const told = error.mistakes.map(({ setting, value }) => [setting, value]);
  expect(told).toHaveLength(7);
  expect(told).toEqual(
    expect.arrayContaining([
      ['--frobnicate', null],
      ['--image', null],
      ['--timeout', '0'],
      ['--env', '1=2'],
      ['--env', '3=4'],
      ['--mapping', 'x'],
      ['run', 'ls'],
    ]),
  );
  expect(renderMistakes(error.mistakes)).toMatch(
    /^7 mistakes in the settings; nothing was run\.\n(?:- .*\n(?: {2}For example: .*\n)?){7}$/,
  );
  expect(error.message.split('\n')).toHaveLength(7);
});

test('a wrong verb is the one mistake that is told: no setting is missed for it', () => {
  expect(printed('rnu ls')).toMatch(/^verb "rnu" is no verb; did you mean run\./);
});
