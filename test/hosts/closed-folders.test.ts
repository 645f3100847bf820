// Under `podman unshare` root of the host and another user look like the nobody of a container. Only root can make such files.

import { expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { spoil } from './support/doctor.ts';
import { newHost } from './support/private-host.ts';
import { TESTER } from './support/tester.ts';

/** The user `inside` of a container with the default mapping: container root is the tester, the first subordinate id is 1. */
const subordinate = (inside: number) => TESTER.firstSubordinateId + inside - 1;

test('in a closed folder of a container, what is root’s is not taken for a container’s', async () => {
  const host = await newHost();
  const owners = { ours: subordinate(70), nobody: subordinate(65_534), roots: 0, daemons: 1 };
  const steps = Object.entries(owners).map(
    ([name, id]) => `touch closed/${name}; mkdir closed/${name}-folder; chown ${id}:${id} closed/${name}*`,
  );
  const closed = subordinate(70);
  await spoil(
    host,
    `cd $home; mkdir work; cd work; mkdir closed; ${steps.join('; ')}; chown ${closed}:${closed} closed; chmod 700 closed; chown ${TESTER.uid}:${TESTER.uid} .`,
  );

  const { code, stdout, stderr } = await host.asUser('cli=$PWD/dist/cli/index.js; cd ~/work; node $cli verify --format json');
  expect(code, stderr).toBe(1);
  const { findings, scan } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  const told = Object.fromEntries(
    findings.map(({ path, owner, message }) => [path, { uid: owner?.uid, curable: /podman unshare/.test(message) }]),
  );
  expect(told).toEqual({
    closed: { uid: closed, curable: true },
    'closed/ours': { uid: closed, curable: true },
    'closed/ours-folder': { uid: closed, curable: true },
    'closed/nobody': { uid: owners.nobody, curable: true },
    'closed/nobody-folder': { uid: owners.nobody, curable: true },
    'closed/roots': { uid: 65_534, curable: false },
    'closed/roots-folder': { uid: 65_534, curable: false },
    'closed/daemons': { uid: 65_534, curable: false },
    'closed/daemons-folder': { uid: 65_534, curable: false },
  });
  expect(scan?.unexamined).toEqual([]);
});
