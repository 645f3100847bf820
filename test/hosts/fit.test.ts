// Hosts that look unfit and are not: what works is fit, however it is set up. A run proves it.

import { expect, test } from 'vitest';
import { doctor, makeImage, spoil, unfit } from './support/doctor.ts';
import { newHost } from './support/private-host.ts';
import { TESTER } from './support/tester.ts';

interface FitHost {
  readonly what: string;
  readonly spoil: string;
  /** What stands before the commands of ours. */
  readonly before: string;
  /** What stands before those that make the image by hand: with a wrong $USER they would fail. */
  readonly byHand?: string;
}

const HOSTS: readonly FitHost[] = [
  { what: 'as it is', spoil: 'true', before: '' },
  // Podman before 4.2 and fuse-overlayfs do not come through it; native overlay, and a store in /var/tmp, do.
  { what: 'a home that is 0700', spoil: 'chmod 700 $home', before: '' },
  { what: 'no XDG_RUNTIME_DIR', spoil: 'true', before: 'unset XDG_RUNTIME_DIR', byHand: 'unset XDG_RUNTIME_DIR' },
  {
    what: 'no XDG_RUNTIME_DIR, and no folder in /run/user',
    spoil: 'rm -r /run/user/*',
    before: 'unset XDG_RUNTIME_DIR',
    byHand: 'unset XDG_RUNTIME_DIR',
  },
  { what: "another user's name in $USER", spoil: 'true', before: 'export USER=daemon' },
  { what: 'no name in $USER', spoil: 'true', before: 'unset USER' },
  {
    what: 'several ranges',
    spoil:
      'for kind in uid gid; do sed -i s/^tester:1500000000:65536/tester:1500000000:1000/ /etc/sub$kind; echo tester:1600000000:70000 >>/etc/sub$kind; done',
    before: '',
  },
];

test.each(HOSTS.map((row) => [row.what, row] as const))('%s', async (_, row) => {
  const host = await newHost();
  await spoil(host, row.spoil);
  const image = await makeImage(host, ['USER app'], row.byHand);

  const { code, checkup } = await doctor(host, row.before);
  expect(unfit(checkup)).toEqual([]);
  expect({ code, fit: checkup.fit }).toEqual({ code: 0, fit: true });
  expect(checkup.requirements.filter(({ fit }) => fit === null)).toEqual([]);

  const lines = ['cli=$PWD/dist/cli/index.js', 'mkdir ~/work', 'cd ~/work', row.before];
  const ran = await host.asUser([...lines, `node $cli run --image ${image} -- touch made`, 'stat -c %u:%g made'].join('\n'));
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect(ran.stdout).toContain(`${TESTER.uid}:${TESTER.uid}\n`);
});

test('the doctor leaves nothing in the store', async () => {
  const host = await newHost();
  const image = await makeImage(host);
  await host.asUser(`podman run --rm ${image} true`);
  const list = async () => {
    const files =
      "podman unshare find ~/.local/share/containers/storage -name '*.lock' -o -name bolt_state.db -o -printf '%p %m %U %G %s\\n'";
    const { code, stdout } = await host.asUser(`podman ps --all --quiet; podman images --all --quiet; ${files} | sort`);
    expect(code).toBe(0);
    return stdout;
  };
  const before = await list();
  expect((await doctor(host)).code).toBe(0);
  expect(await list()).toBe(before);
});

test("a range that is another user's too is told, and works", async () => {
  const host = await newHost();
  await spoil(host, 'for kind in uid gid; do echo daemon:1500060000:65536 >>/etc/sub$kind; done');
  const { code, checkup } = await doctor(host);
  expect(code).toBe(0);
  expect(checkup.requirements.find(({ id }) => id === 'subordinate-ids')?.seen).toMatch(/also those of daemon/);
});
