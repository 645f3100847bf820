import { expect, test } from 'vitest';
import { borrowedFromStore } from '../../src/settings/borrowed.ts';
import { readVolume, type Volume } from '../../src/settings/values.ts';

function volumeOf(text: string): Volume {
  const read = readVolume(text, '/work', (from, to) => `${from}/${to}`);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const borrowed = ({ volumes = [], network = null, args = [] }: { volumes?: string[]; network?: string | null; args?: string[] }) =>
  borrowedFromStore(volumes.map(volumeOf), network, args);

test('a run that names nothing borrows nothing', () => {
  expect(borrowed({})).toBeNull();
});

test.each<[string[], string | null]>([
  [['./out:/out', '/srv:/srv:ro'], null],
  [['cache:/cache'], 'the volume cache'],
  [['./out:/out', 'a:/a', 'b:/b'], 'the volume a'],
])('volumes: %j', (volumes, words) => {
  expect(borrowed({ volumes })).toBe(words);
});

test.each([
  ...['none', 'host', 'private', 'default', 'bridge', 'podman', 'slirp4netns', 'pasta', 'ns:/run/netns/x'],
  ...['slirp4netns:port_handler=slirp4netns,mtu=1400', 'pasta:-T,8080', 'bridge:ip=10.88.0.9,mac=92:d0:c6:0a:29:33', 'podman,bridge'],
])('a network that Podman makes for the container: %s', (network) => {
  expect(borrowed({ network })).toBeNull();
});

test.each([
  ['backend', 'the network backend'],
  ['backend:alias=db', 'the network backend'],
  ['podman-backend', 'the network podman-backend'],
  ['hosted', 'the network hosted'],
  ['podman,backend', 'the network backend'],
  ['backend,frontend', 'the network backend'],
  ['container:db', 'the container db'],
  ['container:', 'the container '],
  ['container', 'the container '],
])('a network of the user’s: %s', (network, words) => {
  expect(borrowed({ network })).toBe(words);
});

test.each([
  ...['--memory=1g', '--read-only', '--tmpfs=/tmp', '--device=/dev/fuse', '--label=container=x', '--security-opt=seccomp=unconfined'],
  ...['--mount=type=bind,source=/srv,target=/srv', '--mount=type=tmpfs,target=/scratch', '--mount=target=/x,type=devpts', '--pids-limit=1'],
])('an option that names nothing of the store: %s', (arg) => {
  expect(borrowed({ args: [arg] })).toBeNull();
});

test.each([
  ['--secret=token', '--secret'],
  ['--secret=token,type=env,target=TOKEN', '--secret'],
  ['--volumes-from=data', '--volumes-from'],
  ['--requires=db', '--requires'],
  ['--pod=jobs', '--pod'],
  ['--pod-id-file=/tmp/id', '--pod-id-file'],
  ['--ipc=container:db', '--ipc'],
  ['--pid=container:db', '--pid'],
  ['--userns=container:db', '--userns'],
  ['--mount=type=volume,source=cache,target=/cache', '--mount'],
  ['--mount=source=cache,target=/cache', '--mount'],
  ['--mount=source=tools,type=image,target=/tools', '--mount'],
])('an option that names something of the store: %s', (arg, option) => {
  expect(borrowed({ args: ['--memory=1g', arg] })).toBe(`a thing by ${option}`);
});
