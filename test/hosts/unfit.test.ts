// Hosts made unfit on purpose: the doctor names the one thing that is wrong, run says the same of it, and the cure cures it.

import { expect, test } from 'vitest';
import type { RequirementId } from '../../src/host/requirements.ts';
import { carryOut, doctor, makeImage, spoil, unfit } from './support/doctor.ts';
import { newHost } from './support/private-host.ts';

interface UnfitHost {
  readonly what: string;
  readonly wrapper?: string;
  readonly spoil: string;
  readonly requirement: RequirementId;
  readonly seen: RegExp;
  readonly symptom: RegExp;
  /** The cure installs a package, or changes a pod: nothing that could be carried out here. */
  readonly cure?: RegExp;
  /** How `run` begins to say it; Podman's words follow. */
  readonly run: RegExp;
  /** It only shows once a container is to be started. */
  readonly needsImage?: true;
  readonly through?: string;
}

const CLOSED_TUN = 'mknod -m 600 $base/tun c 10 200; mount --bind $base/tun /dev/net/tun';
const HOSTS: readonly UnfitHost[] = [
  {
    what: 'no newuidmap',
    spoil: 'touch $base/none; for tool in newuidmap newgidmap; do mount --bind $base/none "$(command -v $tool)"; done',
    requirement: 'id-map-tools',
    seen: /not installed/,
    symptom: /newuidmap.*executable file not found/,
    cure: /^sudo apt-get install -y uidmap$/,
    run: /newuidmap and newgidmap are not installed/,
  },
  {
    what: 'a newuidmap that is not setuid',
    spoil:
      'for tool in newuidmap newgidmap; do cp "$(command -v $tool)" $base/$tool; chmod 755 $base/$tool; mount --bind $base/$tool "$(command -v $tool)"; done',
    requirement: 'id-map-tools',
    seen: /not let do their work/,
    symptom: /write to uid_map failed: Operation not permitted/,
    run: /newuidmap and newgidmap are installed, and are not let do their work/,
  },
  {
    what: 'a pod in which setuid has no effect',
    spoil: 'true',
    through: 'setpriv --no-new-privs',
    requirement: 'id-map-tools',
    seen: /not let do their work/,
    symptom: /write to uid_map failed: Operation not permitted/,
    cure: /allowPrivilegeEscalation: true/,
    run: /newuidmap and newgidmap are installed, and are not let do their work/,
  },
  {
    what: 'no subordinate ids',
    spoil: "sed -i '/^tester:/d' /etc/subuid /etc/subgid",
    requirement: 'subordinate-ids',
    seen: /no subordinate ids/,
    symptom: /potentially insufficient UIDs or GIDs/,
    run: /tester has no subordinate uids and gids/,
    needsImage: true,
  },
  {
    what: 'ranges that overlap',
    spoil: 'for kind in uid gid; do echo tester:1500030000:65536 >>/etc/sub$kind; done',
    requirement: 'subordinate-ids',
    seen: /overlap/,
    symptom: /write to uid_map failed: Invalid argument/,
    run: /Your ranges in \/etc\/subuid or \/etc\/subgid overlap/,
  },
  {
    what: "a range that holds the user's own id",
    spoil: "sed -i '/^tester:/d' /etc/subuid; echo tester:59000:65536 >>/etc/subuid",
    requirement: 'subordinate-ids',
    seen: /your own id/,
    symptom: /includes the user UID/,
    run: /A range of yours in \/etc\/subuid or \/etc\/subgid holds your own id/,
  },
  {
    what: 'user namespaces forbidden',
    wrapper: 'forbid-user-namespaces.sh',
    spoil: 'true',
    requirement: 'user-namespaces',
    seen: /forbidden/,
    symptom: /cannot clone/,
    run: /User namespaces are forbidden to you here/,
  },
  {
    what: '/dev/net/tun closed',
    spoil: CLOSED_TUN,
    requirement: 'network',
    seen: /\/dev\/net\/tun is closed/,
    symptom: /\/dev\/net\/tun.*Permission denied/,
    run: /\/dev\/net\/tun is closed to you/,
    needsImage: true,
  },
  {
    what: 'no /dev/net/tun',
    spoil: 'mount -t tmpfs tmpfs /dev/net',
    requirement: 'network',
    seen: /no \/dev\/net\/tun/,
    symptom: /\/dev\/net\/tun.*No such file/,
    run: /There is no \/dev\/net\/tun/,
    needsImage: true,
  },
  {
    what: 'an XDG_RUNTIME_DIR that is not there',
    spoil: 'rm -r /run/user/*',
    requirement: 'runtime-folder',
    seen: /is not there/,
    symptom: /\/run\/user\/\d+`?: (?:permission denied|No such file)/i,
    run: /The runtime folder, which XDG_RUNTIME_DIR names, is not there/,
    needsImage: true,
  },
  {
    what: "another user's XDG_RUNTIME_DIR",
    spoil: 'chown root:root /run/user/*',
    requirement: 'runtime-folder',
    seen: /belongs to another user/,
    symptom: /is not owned by the current user/,
    run: /XDG_RUNTIME_DIR names the folder of another user/,
  },
  {
    what: 'an XDG_RUNTIME_DIR that is closed',
    spoil: 'chmod 500 /run/user/*',
    requirement: 'runtime-folder',
    seen: /you may not write/,
    symptom: /mkdir \/run\/user\/\d+\/libpod: permission denied/,
    run: /The runtime folder, which XDG_RUNTIME_DIR names, is not there or you may not write it/,
  },
];

test.each(HOSTS.map((row) => [row.what, row] as const))('%s', async (_, row) => {
  const host = await newHost(row.wrapper);
  const image = row.needsImage === true ? await makeImage(host, ['USER app']) : 'localhost/none';
  await spoil(host, row.spoil);
  const before = row.through === undefined ? '' : `node() { ${row.through} node "$@"; }`;

  const { code, checkup } = await doctor(host, before);
  expect({ code, fit: checkup.fit, unfit: unfit(checkup) }).toEqual({ code: 3, fit: false, unfit: [row.requirement] });
  const found = checkup.requirements.find(({ id }) => id === row.requirement);
  expect(found?.seen).toMatch(row.seen);
  expect(found?.symptom).toMatch(row.symptom);
  const cure = found?.cure ?? '';

  const text = await host.asUser(`${before}\nnode dist/cli/index.js doctor`);
  expect(text.code).toBe(3);
  expect(text.stdout).toContain(`Cure: ${cure}\n`);

  const ran = await host.asUser(`${before}\nmkdir -p ~/work; cd ~/work; node ${'$OLDPWD'}/dist/cli/index.js run --image ${image} -- true`);
  expect(ran.code, ran.stdout + ran.stderr).toBe(3);
  expect(ran.stdout).toMatch(row.run);
  expect(ran.stdout).toContain(`Cure  ${cure}\n`);

  if (row.cure !== undefined) {
    expect(cure).toMatch(row.cure);
    return;
  }
  const cured = await doctor(host, await carryOut(host, cure));
  expect(unfit(cured.checkup)).toEqual([]);
  expect(cured.code).toBe(0);
});
