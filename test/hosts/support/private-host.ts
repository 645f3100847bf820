// A host of its own for one test, to be spoilt; the real one stays as it is, and that is expected of every test here.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { hostState } from './host-state.ts';
import { TESTER } from './tester.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
const SUPPORT = join(CHECKOUT, 'test/hosts/support');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PrivateHost {
  /** Runs lines of bash as root. $base is the folder of this host, $home that of the plain user. */
  readonly asRoot: (script: string) => Promise<Ended>;
  /** Runs lines of bash as the plain user, in a copy of what of this project a user needs (`node dist/cli/index.js …`). */
  readonly asUser: (script: string) => Promise<Ended>;
}

/** Makes one. It is fit, and gone when the test is over. `wrapper` names a script here through which everything in it is started. */
export async function newHost(wrapper = ''): Promise<PrivateHost> {
  expect(process.getuid?.(), 'this ring runs as root').toBe(0);
  const before = hostState();
  // Not in /tmp or /var/tmp, which the host has of its own.
  const base = mkdtempSync('/var/lib/rootless-artefacts-host-');
  let holder: ChildProcess | null = null;
  onTestFinished(async () => {
    if (holder !== null) await endOf(holder);
    rmSync(base, { recursive: true, force: true });
    expect(hostState(), 'the real host is as it was').toEqual(before);
  });
  chmodSync(base, 0o755);
  placeCheckout(base);
  const inside = spawn(
    'bash',
    [join(SUPPORT, 'private-host.sh'), base, TESTER.name, String(TESTER.uid), String(TESTER.firstSubordinateId), wrapper],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  holder = inside;
  const answers = createInterface({ input: inside.stdout })[Symbol.asyncIterator]();
  expect((await answers.next()).value, 'the private host').toBe('ready');
  let steps = 0;
  const asRoot = async (script: string): Promise<Ended> => {
    const step = join(base, `step-${steps++}`);
    writeFileSync(step, `set -e\ncd ${base}/checkout\nexport base=${base} home=${base}/home ROOTLESS_USER=${TESTER.name}\n${script}\n`);
    inside.stdin.write(`${step}\n`);
    const code = Number((await answers.next()).value);
    return { code, stdout: readFileSync(`${step}.out`, 'utf8'), stderr: readFileSync(`${step}.err`, 'utf8') };
  };
  const asUser = (script: string) => {
    const file = join(base, `user-${steps}`);
    writeFileSync(file, script);
    return asRoot(`exec scripts/as-runner.sh bash -e ${file}`);
  };
  return { asRoot, asUser };
}

function placeCheckout(base: string): void {
  for (const path of ['package.json', 'dist', 'scripts/as-runner.sh', 'scripts/images.mjs']) {
    mkdirSync(dirname(join(base, 'checkout', path)), { recursive: true });
    cpSync(join(CHECKOUT, path), join(base, 'checkout', path), { recursive: true });
  }
}

async function endOf(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null) return;
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.stdin?.end();
  await gone;
}
