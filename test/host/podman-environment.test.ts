import { describe, expect, test } from 'vitest';
import { podmanEnvironment, podmanReads } from '../../src/host/podman-environment.ts';

describe('what Podman gets of the environment', () => {
  test.each([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RESULTS_URL',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'INPUT_GITHUB-TOKEN',
    'INPUT_RUN',
    'RUNNER_TEMP',
    'AWS_SECRET_ACCESS_KEY',
    'NPM_TOKEN',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'PODMAN_USERNS',
    'CONTAINER_HOST',
  ])('%s never passes', (name) => {
    const passed = podmanEnvironment({ [name]: 'secret', PATH: '/usr/bin' }, 'runner');
    expect(passed).not.toHaveProperty([name]);
    expect(Object.values(passed)).not.toContain('secret');
    expect(passed['PATH']).toBe('/usr/bin');
  });

  test.each([
    'PATH',
    'HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'CONTAINERS_STORAGE_CONF',
    'REGISTRY_AUTH_FILE',
    'HTTPS_PROXY',
    'no_proxy',
  ])('%s passes, and an empty one counts as not set', (name) => {
    expect(podmanEnvironment({ [name]: '/a' }, 'runner')).toHaveProperty([name], '/a');
    expect(podmanEnvironment({ [name]: '' }, 'runner')).not.toHaveProperty([name]);
  });

  test('the names are compared letter by letter: Path is not PATH', () => {
    expect(podmanEnvironment({ Path: '/a', home: '/b' }, 'runner')).toEqual(podmanEnvironment({}, 'runner'));
  });

  test('USER and LOGNAME are the name of the uid, whatever the job says, and messages are in English', () => {
    const passed = podmanEnvironment({ USER: 'root', LOGNAME: 'root', LC_ALL: 'de_DE.UTF-8' }, 'runner');
    expect(passed).toEqual({ USER: 'runner', LOGNAME: 'runner', LC_ALL: 'C' });
  });
});

describe('variables of the container that Podman would act on itself', () => {
  test.each([
    'PATH',
    'HOME',
    'USER',
    'TMPDIR',
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'XDG_RUNTIME_DIR',
    'CONTAINER_HOST',
    'CONTAINERS_CONF',
    'PODMAN_USERNS',
    'STORAGE_DRIVER',
    'REGISTRY_AUTH_FILE',
    'GODEBUG',
    'GOMAXPROCS',
    'BASH_ENV',
    'NOTIFY_SOCKET',
    'LISTEN_FDS',
    'DOCKER_CONFIG',
    '_CONTAINERS_USERNS_CONFIGURED',
    'http_proxy',
    'HTTPS_PROXY',
    'all_proxy',
  ])('%s is one', (name) => {
    expect(podmanReads(name)).toBe(true);
  });

  test.each([
    'NODE_ENV',
    'CI',
    'DATABASE_URL',
    'MY_PATH',
    'PATHS',
    'HOMEPAGE',
    'APP_HOME',
    'USERNAME',
    'DOCKER_CONFIG_DIR',
    'OLD_LD_PRELOAD',
  ])('%s is none', (name) => {
    expect(podmanReads(name)).toBe(false);
  });
});
