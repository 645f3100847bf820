// Puts the fake podman into a folder that can stand first on PATH.

import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { newFolder } from '../folders.ts';
import { NODE24 } from '../node24.ts';
import { ALL_WELL, type Call, type Plan } from './plan.ts';

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url));

export interface FakePodman {
  readonly folder: string;
  /** The calls made of it so far, in the order in which they began. */
  readonly calls: () => readonly Call[];
  /** Those with this word first. */
  readonly callsOf: (verb: string) => readonly Call[];
}

/** A fake podman by this plan; what is not named in it goes well. */
export function installFakePodman(plan: Partial<Plan>): FakePodman {
  const folder = newFolder('podman');
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ ...ALL_WELL, ...plan }));
  writeFileSync(join(folder, 'podman'), `#!${NODE24}\nimport { answer } from '${PROGRAM}';\nanswer('${folder}', process.argv.slice(2));\n`);
  chmodSync(join(folder, 'podman'), 0o755);
  const calls = () => {
    const log = join(folder, 'calls');
    if (!existsSync(log)) return [];
    return readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Call);
  };
  onTestFinished(() => {
    for (const { pid } of calls()) end(pid, folder);
  });
  return { folder, calls, callsOf: (verb) => calls().filter(({ argv }) => argv[0] === verb) };
}

/** Ends a call that still waits. Another process may have its number by now, so its command line is asked first. */
function end(pid: number, folder: string): void {
  try {
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
