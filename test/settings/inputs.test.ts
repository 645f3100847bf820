import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import type { Verb } from '../../src/settings/table.ts';
import { renderMistakes } from '../../src/settings/usage.ts';

type Inputs = Readonly<Record<string, string>>;
/** The environment in which the runner starts an Action: the names in capitals, with their hyphens. */
const environment = (inputs: Inputs) =>
  Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));

const settingsOf = (inputs: Inputs, verb: Verb = 'run') =>
  parseSettings(readInputs(environment(inputs), verb), {
    cwd: '/work',
    resolve: posix.resolve,
    variables: {},
    kindOf: (path) => (path === '/work' || path === '/work/out' ? 'folder' : null),
  });

function printed(inputs: Inputs, verb?: Verb): string {
  try {
    settingsOf(inputs, verb);
  } catch (error) {
    if (error instanceof UsageError) return renderMistakes(error.mistakes);
    throw error;
  }
  throw new Error(`no mistake was found in ${JSON.stringify(inputs)}`);
}

describe('inputs that are right', () => {
  test('a list is one item a line, without blank lines and the blanks around them', () => {
    const settings = settingsOf({ image: 'app', env: '\n  A=1 2\r\n\n  B\n', artefacts: 'out\n!out/*.log' });
    expect(settings.env).toEqual([
      { name: 'A', value: '1 2' },
      { name: 'B', value: null },
    ]);
    expect(settings.artefacts).toEqual(['out', '!out/*.log']);
  });

  test('the input run is the script, and keeps its lines', () => {
    expect(settingsOf({ image: 'app', run: 'npm ci\nnpm test\n' })).toMatchObject({ script: 'npm ci\nnpm test', command: [] });
  });

  test('the input command is one argument a line', () => {
    expect(settingsOf({ image: 'app', command: 'sh\n-c\nls "a b"' })).toMatchObject({ script: null, command: ['sh', '-c', 'ls "a b"'] });
  });

  test('flags are words', () => {
    const settings = settingsOf({ image: 'app', 'no-workspace': 'true', annotations: 'false', summary: 'true' });
    expect(settings).toMatchObject({ mountWorkspace: false, annotations: false, summary: true });
  });

  test('an empty input, and one of blanks alone, count as not given', () => {
    const empty = { script: '', timeout: '', mapping: '  ', env: '\n \n', 'no-workspace': '', annotations: '', report: '', user: '' };
    expect(settingsOf({ image: 'app', ...empty })).toEqual(settingsOf({ image: 'app' }));
    expect(readInputs(environment(empty), 'run').values.size).toBe(0);
  });

  test('what is an input of another verb, or an option of the command line alone, is not read', () => {
    expect(readInputs(environment({ user: '5', format: 'json', 'fail-on': 'never', script: 'ls' }), 'verify')).toEqual({
      surface: 'action',
      verb: 'verify',
      values: new Map([['fail-on', ['never']]]),
      positionals: [],
      command: null,
      mistakes: [],
    });
  });
});

describe('inputs that are wrong are told in the words of a workflow: names without dashes, and YAML', () => {
  const one = 'One mistake in the settings; nothing was run.\n';
  test.each<[Inputs, string]>([
    [
      {},
      'image is missing. Allowed: the name of an image, with registry and tag or digest.\n  For example: image: docker.io/library/node:24\n',
    ],
    [
      { image: 'app', mapping: 'keep-id' },
      'mapping "keep-id" is not known. Allowed: auto, default, remap, none.\n  For example: mapping: auto\n',
    ],
    [
      { image: 'app', 'no-workspace': 'yes' },
      'no-workspace "yes" is neither true nor false. Allowed: true, false.\n  For example: no-workspace: true\n',
    ],
    [{ image: 'app', summary: 'True' }, 'summary "True" is neither true nor false. Allowed: true, false.\n  For example: summary: false\n'],
    [
      { image: 'app', volume: './out' },
      'volume "./out" has no target. Allowed: SOURCE:TARGET[:OPTIONS].\n  For example: volume: |\n      ./out:/output\n',
    ],
    [
      { image: 'app', run: 'ls', command: 'ls' },
      'run and command are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it.\n  For example: run: npm test\n',
    ],
    [
      { image: 'app', run: 'ls', entrypoint: 'sh' },
      'entrypoint "sh" has no meaning with run, which replaces the ENTRYPOINT. Allowed: one of them.\n  For example: entrypoint: /bin/busybox\n',
    ],
    [{ image: 'app', shell: 'bash' }, 'shell "bash" has no meaning without run. Allowed: both.\n  For example: shell: bash\n'],
    [
      { image: 'app', env: 'A=1\nmy-name=2' },
      'env "my-name=2" is not a variable. Allowed: a name of letters, digits and _, alone or with =VALUE.\n  For example: env: |\n      NODE_ENV=test\n',
    ],
    [
      { image: 'app', 'podman-arg': '--user=0' },
      'podman-arg "--user=0" is given by the setting user. Allowed: any other option of podman run.\n  For example: podman-arg: |\n      --memory=1g\n',
    ],
  ])('%j', (inputs, says) => {
    expect(printed(inputs)).toBe(`${one}- ${says}`);
  });

  test('all of them at once', () => {
    const text = printed({ timeout: '0', volume: 'a\nb', report: 'gone/r', 'fail-on': 'x', annotations: '1' });
    expect(text.split('\n')[0]).toBe('7 mistakes in the settings; nothing was run.');
    for (const start of ['image is', 'timeout "0"', 'volume "a"', 'volume "b"', 'report "gone/r"', 'fail-on "x"', 'annotations "1"'])
      expect(text).toContain(`\n- ${start}`);
  });

  test('verify needs no image', () => {
    expect(settingsOf({}, 'verify')).toMatchObject({ verb: 'verify', image: null });
  });
});
