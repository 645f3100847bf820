import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Prepared, runArguments } from '../../src/container/run-arguments.ts';
import { type Plan, planMapping } from '../../src/mapping/plan.ts';
import { readArgv } from '../../src/settings/argv.ts';
import { parseSettings } from '../../src/settings/parse.ts';

const ID_MAP = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
];
const ROOT = { declared: '', uid: 0, gid: 0, name: 'root' };
const PLAN: Plan = planMapping({
  idMap: { uid: ID_MAP, gid: ID_MAP },
  imageUser: ROOT,
  startUser: null,
  containerUser: null,
  mapping: 'auto',
});
const PREPARED: Prepared = {
  name: 'ra-1',
  imageId: 'sha256:abc',
  workspace: '/work',
  selinux: false,
  scriptFile: null,
  envFile: null,
  idFile: '/tmp/id',
};
const FIRST = ['--rm', '--name', 'ra-1', '--cidfile', '/tmp/id', '--pull', 'never', '--userns', 'host'];
const WORKSPACE = ['--volume', '/work:/work', '--workdir', '/work'];

const settingsOf = (argv: readonly string[], cwd = '/work') => {
  const line = readArgv(['run', '--image', 'app', ...argv]);
  if (line.kind !== 'settings') throw new Error(`${line.kind} is no run`);
  return parseSettings(line.raw, { cwd, resolve: posix.resolve, variables: {}, kindOf: () => 'folder' });
};

describe('the options of podman run', () => {
  test.each<[string, string[], string[]]>([
    ['the working folder is mounted at its own path and is the working directory', [], WORKSPACE],
    ['without the workspace there is neither', ['--no-workspace'], []],
    ['a working directory in the image', ['--no-workspace', '--workdir', '/srv'], ['--workdir', '/srv']],
    ['a relative one starts at the workspace', ['--workdir', 'web'], ['--volume', '/work:/work', '--workdir', '/work/web']],
    [
      'volumes follow the workspace, with their options',
      ['--volume', './out:/output:ro,Z', '--volume', 'cache:/cache'],
      ['--volume', '/work:/work', '--volume', '/work/out:/output:ro,Z', '--volume', 'cache:/cache', '--workdir', '/work'],
    ],
    ['a user, only if asked for', ['--user', '0:0'], [...WORKSPACE, '--user', '0:0']],
    ['a container user starts nobody', ['--container-user', '5:5'], WORKSPACE],
    ['a network', ['--network', 'none'], [...WORKSPACE, '--network', 'none']],
    ['an entrypoint', ['--entrypoint', '/bin/busybox'], [...WORKSPACE, '--entrypoint', '/bin/busybox']],
    [
      'what the settings do not know comes last',
      ['--podman-arg', '--memory=1g', '--user', '5'],
      [...WORKSPACE, '--user', '5', '--memory=1g'],
    ],
  ])('%s', (_name, argv, options) => {
    expect(runArguments(settingsOf(argv), PLAN, PREPARED, { byName: [] }).options).toEqual([...FIRST, ...options]);
  });

  test('variables travel by their name, or in a file, and no value of one is on the command line', () => {
    const settings = settingsOf(['--env', 'TOKEN=secret', '--env', 'PATH=/opt/secret']);
    const { all } = runArguments(settings, PLAN, { ...PREPARED, envFile: '/tmp/env' }, { byName: ['TOKEN'] });
    expect(all).toEqual(['run', ...FIRST, ...WORKSPACE, '--env', 'TOKEN', '--env-file', '/tmp/env', 'sha256:abc']);
  });

  test('on an SELinux host labels are switched off, and the checkout is not relabelled', () => {
    const { options } = runArguments(settingsOf([]), PLAN, { ...PREPARED, selinux: true }, { byName: [] });
    expect(options).toEqual([...FIRST, '--security-opt', 'label=disable', ...WORKSPACE]);
  });

  test('the mapping of the plan is given as it is', () => {
    const plan = { ...PLAN, mapArgs: ['--uidmap', '0:1:100', '--uidmap', '100:0:1'] };
    const { options } = runArguments(settingsOf(['--no-workspace']), plan, PREPARED, { byName: [] });
    expect(options).toEqual([...FIRST.slice(0, -2), ...plan.mapArgs]);
  });

  test('the workspace is mounted from its real path to the path that is its name', () => {
    const { options } = runArguments(settingsOf([]), PLAN, { ...PREPARED, workspace: '/mnt/real' }, { byName: [] });
    expect(options).toContain('/mnt/real:/work');
  });

  test.each([
    ['a comma takes --volume, which splits at colons', '/work/a,b', ['--volume', '/work/a,b:/work/a,b']],
    ['a colon takes --mount', '/work/a:b', ['--mount', 'type=bind,source=/work/a:b,target=/work/a:b']],
    ['a colon and a comma is quoted', '/work/a:b,c', ['--mount', 'type=bind,"source=/work/a:b,c","target=/work/a:b,c"']],
    ['a colon and a quote doubles it', '/work/a:"b', ['--mount', 'type=bind,"source=/work/a:""b","target=/work/a:""b"']],
  ])('a workspace with %s', (_name, cwd, mount) => {
    const { options } = runArguments(settingsOf([], cwd), PLAN, { ...PREPARED, workspace: cwd }, { byName: [] });
    expect(options).toEqual([...FIRST, ...mount, '--workdir', cwd]);
  });
});

describe('what runs in the container', () => {
  const run = (argv: readonly string[], scriptFile: string | null = null) =>
    runArguments(settingsOf(['--no-workspace', ...argv]), PLAN, { ...PREPARED, scriptFile }, { byName: [] });

  test('without a command it is what the image says', () => {
    expect(run([])).toMatchObject({ command: [], all: ['run', ...FIRST, 'sha256:abc'] });
  });

  test('a command follows the image as it was given, dashes and blanks included', () => {
    const command = ['npm', 'test', '--', '--watch=no', 'a b', ''];
    expect(run(['--', ...command])).toMatchObject({ command, all: ['run', ...FIRST, 'sha256:abc', ...command] });
  });

  test.each([
    ['sh', []],
    ['bash', ['--shell', 'bash']],
  ])('a script replaces the ENTRYPOINT by %s, which stops at the first failure', (shell, argv) => {
    const { options, command } = run(['--script', 'npm test', ...argv], '/tmp/script');
    const target = '/run/rootless-artefacts-script';
    expect(options).toEqual([...FIRST, '--volume', `/tmp/script:${target}:ro`, '--entrypoint', shell]);
    expect(command).toEqual(['-e', target]);
  });
});
