// A bundle as a child process under Node 24: both outputs, the status, and signals sent when a text appears.

import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { NODE24 } from './node24.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The signals that had to be sent until it ended. */
  readonly sent: readonly NodeJS.Signals[];
}

/** How a process is interrupted once it has printed a text. `cancel` is what a runner does, step by step, until it is gone. */
export interface Interruption {
  readonly when: string;
  readonly by: 'cancel' | NodeJS.Signals;
}

export interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly interruption?: Interruption | undefined;
  /** What of a chunk of the standard output is kept; all of it where this is not given. */
  readonly keep?: ((chunk: Buffer) => Buffer) | undefined;
  readonly started?: ((child: ChildProcess) => void) | undefined;
}

/** SIGINT, SIGTERM after 7.5 s, SIGKILL after another 2.5 s, to this one process (actions/runner ProcessInvoker). */
const CANCELLATION: readonly { readonly signal: NodeJS.Signals; readonly wait: number }[] = [
  { signal: 'SIGINT', wait: 7500 },
  { signal: 'SIGTERM', wait: 2500 },
  { signal: 'SIGKILL', wait: 0 },
];

/** Runs it to its end with standard input closed, as a runner does. */
export async function runNode24({ args, cwd, env, interruption, keep = (chunk) => chunk, started }: Start): Promise<Ended> {
  const child = spawn(NODE24, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const sent: NodeJS.Signals[] = [];
  const closed = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  let interrupting: Promise<void> | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(keep(chunk));
    if (interruption !== undefined && interrupting === null && Buffer.concat(stdout).includes(interruption.when))
      interrupting = interrupt(child, interruption.by, sent);
  });
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  started?.(child);
  const code = await closed;
  await interrupting;
  if (interruption !== undefined && interrupting === null)
    throw new Error(`It never printed ${interruption.when}: ${Buffer.concat(stdout)}`);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), sent };
}

async function interrupt(child: ChildProcess, by: Interruption['by'], sent: NodeJS.Signals[]): Promise<void> {
  const ended = new AbortController();
  child.on('exit', () => ended.abort());
  for (const { signal, wait } of by === 'cancel' ? CANCELLATION : [{ signal: by, wait: 0 }]) {
    if (ended.signal.aborted) return;
    child.kill(signal);
    sent.push(signal);
    await sleep(wait, undefined, { signal: ended.signal }).catch(() => undefined); // it ended in time
  }
}
