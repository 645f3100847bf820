// The doctor on a private host, and the cures it names, carried out.

import { expect } from 'vitest';
import type { Checkup } from '../../../src/host/doctor.ts';
import type { RequirementId } from '../../../src/host/requirements.ts';
import type { PrivateHost } from './private-host.ts';

/** What stands before every command of the user: lines of bash. */
export async function doctor(host: PrivateHost, before = ''): Promise<{ readonly code: number; readonly checkup: Checkup }> {
  const { code, stdout, stderr } = await host.asUser(`${before}\nnode dist/cli/index.js doctor --format json`);
  expect(stdout, stderr).toMatch(/^\{/m);
  return { code, checkup: JSON.parse(stdout.slice(stdout.indexOf('{'))) as Checkup };
}

export function unfit({ requirements }: Checkup): readonly RequirementId[] {
  return requirements.filter(({ fit }) => fit === false).map(({ id }) => id);
}

/** Spoils a host, or stops the test where that cannot be done. */
export async function spoil(host: PrivateHost, script: string): Promise<void> {
  const { code, stderr } = await host.asRoot(script);
  expect(code, stderr).toBe(0);
}

/**
 * Carries a cure out word for word: what begins with sudo as root, the rest as the user. Gives back the lines of the user, which may
 * set something for the commands after them.
 */
export async function carryOut(host: PrivateHost, cure: string): Promise<string> {
  const steps = cure.split(' && ');
  const root = steps.filter((step) => step.startsWith('sudo ')).map((step) => step.slice('sudo '.length));
  await spoil(host, root.join('\n'));
  return steps.filter((step) => !step.startsWith('sudo ')).join('\n');
}

/** Makes an image in the store of the user, on a host that is fit. Podman's pause process is ended: it would keep the old ids. */
export async function makeImage(host: PrivateHost, changes: readonly string[] = [], before = ''): Promise<string> {
  const call = `import('./scripts/images.mjs').then(({ makeImage }) => makeImage('app', { changes: ${JSON.stringify(changes)} }))`;
  const { code, stderr } = await host.asUser(`${before}\nnode -e "${call.replaceAll('"', '\\"')}"\npodman system migrate`);
  expect(code, stderr).toBe(0);
  return 'localhost/app';
}
