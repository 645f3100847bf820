// What the reader of the command line sees by itself: words, options and their order.

import { describe, expect, test } from 'vitest';
import { type CommandLine, readArgv } from '../../src/settings/argv.ts';
import { renderMistakes } from '../../src/settings/usage.ts';

function rawOf(argv: readonly string[]) {
  const line = readArgv(argv);
  if (line.kind !== 'settings') throw new Error(`${argv.join(' ')} asks for ${line.kind}`);
  return line.raw;
}

describe('help and version', () => {
  test.each<[string, CommandLine]>([
    ['', { kind: 'help', verb: null }],
    ['help', { kind: 'help', verb: null }],
    ['--help', { kind: 'help', verb: null }],
    ['-h', { kind: 'help', verb: null }],
    ['help verify', { kind: 'help', verb: 'verify' }],
    ['run --image app --help', { kind: 'help', verb: 'run' }],
    ['plan -h', { kind: 'help', verb: 'plan' }],
    ['rnu --help', { kind: 'help', verb: null }],
    ['--version', { kind: 'version' }],
    ['version', { kind: 'version' }],
  ])('%s', (line, read) => {
    expect(readArgv(line === '' ? [] : line.split(' '))).toEqual(read);
  });

  test('--help after -- is for the command', () => {
    expect(rawOf(['run', '--image', 'app', '--', 'npm', '--help', '-h']).command).toEqual(['npm', '--help', '-h']);
  });
});

describe('a line without a mistake', () => {
  test('values by name, lists in their order, flags, words', () => {
    const raw = rawOf(['verify', 'out', '--artefacts', 'a', '--fail-on=never', '--artefacts=!b=c', 'dist']);
    expect(raw).toMatchObject({ surface: 'cli', verb: 'verify', positionals: ['out', 'dist'], command: null, mistakes: [] });
    expect([...raw.values]).toEqual([
      ['artefacts', ['a', '!b=c']],
      ['fail-on', ['never']],
    ]);
    expect(rawOf(['run', '--no-workspace', '--no-workspace']).values.get('no-workspace')).toEqual(['true']);
  });

  test('the command after -- is kept as it is: options, empty words, a second --', () => {
    const command = ['npm', '--image', 'x', '', '--', 'a b', '-e'];
    const raw = rawOf(['run', '--image', 'app', '--', ...command]);
    expect(raw.command).toEqual(command);
    expect(raw.values.get('image')).toEqual(['app']);
    expect(raw.positionals).toEqual([]);
  });

  test('-- with nothing after it is an empty command', () => {
    expect(rawOf(['run', '--image', 'app', '--']).command).toEqual([]);
  });

  test.each([
    ['--podman-arg', '--memory=1g'],
    ['--script', '--version'],
    ['--timeout', '-1'],
    ['--image', '-it'],
  ])('%s takes %s for its value', (option, value) => {
    const raw = rawOf(['run', option, value]);
    expect([...raw.values.values()]).toEqual([[value]]);
    expect(raw.mistakes).toEqual([]);
  });

  test('=VALUE takes what begins with -- too, and an empty value is a value', () => {
    expect(rawOf(['run', '--entrypoint=--odd', '--image=']).values).toEqual(
      new Map([
        ['entrypoint', ['--odd']],
        ['image', ['']],
      ]),
    );
  });
});

describe('a line with a mistake: the option as it was written, what is allowed, how to write it', () => {
  const verbs =
    'Allowed: run, verify, plan, explain, repair, doctor, report.\n  For example: rootless-artefacts run --image IMAGE -- COMMAND';
  test.each([
    ['rnu', `verb "rnu" is no verb; did you mean run. ${verbs}`],
    ['destroy --image app', `verb "destroy" is no verb. ${verbs}`],
    ['--image app', `verb "--image" a verb has to come first. ${verbs}`],
    ['-- ls', `verb "--" a verb has to come first. ${verbs}`],
    ['run --entry-point=x', '--entry-point is no option of run; did you mean --entrypoint. See rootless-artefacts run --help.'],
    ['verify --artifacts', '--artifacts is no option of verify; did you mean --artefacts. See rootless-artefacts verify --help.'],
    ['verify --frobnicate', '--frobnicate is no option of verify. See rootless-artefacts verify --help.'],
    ['run --annotations=false', '--annotations is no option of run. See rootless-artefacts run --help.'],
    ['run --command=ls', '--command is no option of run. See rootless-artefacts run --help.'],
    ['verify -q', '-q is no option of verify. See rootless-artefacts verify --help.'],
    ['plan --script=ls', '--script "ls" is an option of run, not of plan.'],
    ['verify --user 0', '--user "0" is an option of run, plan, not of verify.'],
    ['explain --no-workspace', '--no-workspace is an option of run, not of explain.'],
    [
      'run --image a --image b',
      '--image "b" is given twice (first "a"); it can be given once.\n  For example: --image docker.io/library/node:24',
    ],
    ['run --timeout', '--timeout needs a value.\n  For example: --timeout 10m'],
    ['verify --artefacts', "--artefacts needs a value.\n  For example: --artefacts 'coverage/**'"],
    ['run --no-workspace=yes', '--no-workspace "yes" takes no value: it is either there or not.\n  For example: --no-workspace'],
    [
      'run --network --no-workspace',
      '--network "--no-workspace" needs a value, and an option follows; a value that begins with -- is written --network=VALUE.\n  For example: --network none',
    ],
  ])('%s', (line, says) => {
    expect(renderMistakes(rawOf(line.split(' ')).mistakes)).toBe(`One mistake in the settings; nothing was run.\n- ${says}\n`);
  });

  test('every mistake is collected, and what is right is read all the same', () => {
    const raw = rawOf(['run', '--frobnicate', '--image', 'app', '--timeout', '1', '--timeout', '2', '--no-workspace=1', '--', 'ls']);
    expect(raw.mistakes.map(({ setting }) => setting)).toEqual(['--frobnicate', '--timeout', '--no-workspace']);
    expect(raw.values.get('image')).toEqual(['app']);
    expect(raw.command).toEqual(['ls']);
  });
});
