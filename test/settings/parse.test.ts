import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArgv } from '../../src/settings/argv.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import type { Settings } from '../../src/settings/settings.ts';

const DEFAULTS: Settings = {
  verb: 'run',
  image: 'app',
  script: null,
  shell: 'sh',
  command: [],
  entrypoint: null,
  artefacts: [],
  paths: [],
  preset: null,
  subject: null,
  volumes: [],
  workspace: '/work',
  mountWorkspace: true,
  workdir: null,
  env: [],
  user: null,
  containerUser: null,
  mapping: 'auto',
  storage: 'auto',
  attributes: 'changed',
  borrowed: null,
  network: null,
  pull: 'missing',
  timeoutSeconds: null,
  podmanArgs: [],
  repair: 'never',
  dryRun: false,
  policy: null,
  policyFrom: 'workspace',
  basePolicy: null,
  failOn: 'error',
  format: 'text',
  report: null,
  markdown: null,
  html: null,
  sarif: null,
  junit: null,
  codeQuality: null,
  allowUntrustedCheckout: false,
  expected: [],
  annotations: true,
  summary: true,
  comment: 'auto',
  githubToken: null,
  leg: null,
  legs: null,
};

function settingsOf(argv: readonly string[], cwd = '/work'): Settings {
  const read = readArgv(argv);
  if (read.kind !== 'settings') throw new Error(`${argv.join(' ')} asks for ${read.kind}`);
  return parseSettings(read.raw, {
    cwd,
    resolve: posix.resolve,
    variables: {},
    kindOf: (path) => (path.endsWith('.json') ? 'file' : 'folder'),
  });
}
const run = (...argv: string[]) => settingsOf(['run', '--image', 'app', ...argv]);

test('what is not given has its default', () => {
  expect(run()).toEqual(DEFAULTS);
});

describe('each option reaches its setting and no other', () => {
  test.each<[string[], Partial<Settings>]>([
    [['--script', 'npm test', '--shell', '/bin/bash'], { script: 'npm test', shell: '/bin/bash' }],
    [['--script', 'ls\nid'], { script: 'ls\nid' }],
    [['--', 'sh', '-c', 'a b', ''], { command: ['sh', '-c', 'a b', ''] }],
    [['--entrypoint', '/bin/a b', '--', 'x'], { entrypoint: '/bin/a b', command: ['x'] }],
    [['--artefacts', 'out', '--artefacts', '!out/*.log'], { artefacts: ['out', '!out/*.log'] }],
    [['--artefacts', './out', '--artefacts', '~/x', '--artefacts', '/a/b'], { artefacts: ['./out', '~/x', '/a/b'] }],
    [['--no-workspace'], { mountWorkspace: false }],
    [['--no-workspace', '--workdir', '/srv'], { mountWorkspace: false, workdir: '/srv' }],
    [['--workdir', 'web/../app'], { workdir: '/work/app' }],
    [['--workdir', '.'], { workdir: '/work' }],
    [['--user', '0:0', '--container-user', 'app:app'], { user: '0:0', containerUser: 'app:app' }],
    [['--user', '2147483647:2147483647'], { user: '2147483647:2147483647' }],
    [['--mapping', 'remap', '--container-user', 'app'], { mapping: 'remap', containerUser: 'app' }],
    [['--network', 'slirp4netns:allow_host_loopback=true'], { network: 'slirp4netns:allow_host_loopback=true' }],
    [['--pull', 'newer', '--fail-on', 'never', '--format', 'json'], { pull: 'newer', failOn: 'never', format: 'json' }],
    [['--podman-arg=--memory=1g', '--podman-arg=-m1g', '--podman-arg=-i'], { podmanArgs: ['--memory=1g', '-m1g', '-i'] }],
    [['--podman-arg=--label=-it', '--podman-arg=-lv=1'], { podmanArgs: ['--label=-it', '-lv=1'] }],
    [['--mapping=none', '--podman-arg=--userns=keep-id'], { mapping: 'none', podmanArgs: ['--userns=keep-id'] }],
    [['--policy', 'ci/policy.json'], { policy: '/work/ci/policy.json' }],
    [['--report', 'old.json', '--markdown', '/tmp/new.json'], { report: '/work/old.json', markdown: '/tmp/new.json' }],
    [['--html', 'a.json', '--sarif', 'b.json'], { html: '/work/a.json', sarif: '/work/b.json' }],
    [['--junit', 'c.json', '--code-quality', 'd.json'], { junit: '/work/c.json', codeQuality: '/work/d.json' }],
  ])('%j', (argv, settings) => {
    expect(run(...argv)).toEqual({ ...DEFAULTS, ...settings });
  });
});

test.each([
  ['1', 1],
  ['90', 90],
  ['90s', 90],
  ['10m', 600],
  ['1h', 3600],
  ['555h', 1_998_000],
  ['2000000', 2_000_000],
])('the time limit %s is %i seconds', (text, seconds) => {
  expect(run('--timeout', text).timeoutSeconds).toBe(seconds);
});

test.each([
  ['NAME', { name: 'NAME', value: null }],
  ['NAME=', { name: 'NAME', value: '' }],
  ['_a1=b=c d', { name: '_a1', value: 'b=c d' }],
])('the variable %s', (text, variable) => {
  expect(run('--env', text).env).toEqual([variable]);
});

test.each([
  ['./out:/output', { source: '/work/out', target: '/output', options: [], named: false, writable: true }],
  ['/srv/data:/data:ro,Z', { source: '/srv/data', target: '/data', options: ['ro', 'Z'], named: false, writable: false }],
  ['../other:/other:O', { source: '/other', target: '/other', options: ['O'], named: false, writable: false }],
  ['cache:/cache:rw', { source: 'cache', target: '/cache', options: ['rw'], named: true, writable: true }],
  ['a/b:/b', { source: '/work/a/b', target: '/b', options: [], named: false, writable: true }],
])('the volume %s', (text, volume) => {
  expect(run('--volume', text).volumes).toEqual([volume]);
});

describe('what only one verb has', () => {
  test('the paths of verify become absolute', () => {
    expect(settingsOf(['verify', 'out', '/srv', '..'])).toMatchObject({ verb: 'verify', image: null, paths: ['/work/out', '/srv', '/'] });
  });

  test.each(['100099', '0', '4294967295', 'out/v1', '-'])('the subject of explain, %s, is kept as it is written', (subject) => {
    expect(settingsOf(['explain', subject])).toMatchObject({ verb: 'explain', subject, paths: [] });
  });

  test('plan takes an image and the users', () => {
    expect(settingsOf(['plan', '--image', 'a', '--user', '5'])).toMatchObject({ verb: 'plan', image: 'a', user: '5' });
  });
});

test('a workspace that is / holds every relative working directory', () => {
  expect(settingsOf(['run', '--image', 'app', '--workdir', 'srv'], '/')).toMatchObject({ workspace: '/', workdir: '/srv' });
});

test('a source that is a name needs no folder, and the same target in another run of the list is fine', () => {
  const { volumes } = run('--volume', 'cache:/a', '--volume', 'cache:/b');
  expect(volumes.map(({ target }) => target)).toEqual(['/a', '/b']);
});
