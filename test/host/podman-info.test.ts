import { expect, test } from 'vitest';
import { parsePodmanInfo } from '../../src/host/podman-info.ts';

test('Podman 4.3.1 on Debian 12', () => {
  const info = {
    host: {
      cgroupManager: 'cgroupfs',
      cgroupVersion: 'v2',
      ociRuntime: { name: 'crun', path: '/usr/bin/crun', version: 'crun version 1.8.1\ncommit: f8a096be\nrundir: /run/user/1002/crun' },
      serviceIsRemote: false,
    },
    store: {
      configFile: '/home/app/.config/containers/storage.conf',
      graphDriverName: 'overlay',
      graphRoot: '/home/app/.local/share/containers/storage',
    },
  };
  expect(parsePodmanInfo(JSON.stringify(info))).toEqual({
    remote: false,
    driver: 'overlay',
    graphRoot: '/home/app/.local/share/containers/storage',
    storageConfiguration: '/home/app/.config/containers/storage.conf',
    cgroups: 'v2',
    cgroupManager: 'cgroupfs',
    runtime: 'crun version 1.8.1',
  });
});

test('what is not told is empty', () => {
  const empty = { remote: false, driver: '', graphRoot: '', storageConfiguration: '', cgroups: '', cgroupManager: '', runtime: '' };
  expect(parsePodmanInfo('{}')).toEqual(empty);
  expect(parsePodmanInfo('{"host":{"ociRuntime":{"name":"runc","version":""},"serviceIsRemote":true},"store":"?"}')).toEqual({
    ...empty,
    remote: true,
    runtime: 'runc',
  });
});
