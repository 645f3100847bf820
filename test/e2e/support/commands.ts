// Commands as child processes: podman, find and whatever else a person would type.

import { type ChildProcess, spawn } from 'node:child_process';

export interface Result {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process once it has started. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs a command to its end; a status other than 0 is a result. */
export function command(tool: string, args: readonly string[], { cwd, env, started }: Options = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }));
    started?.(child);
  });
}

/** The same, for commands that have to succeed: their standard output. */
export async function output(tool: string, args: readonly string[], options: Options = {}): Promise<Buffer> {
  const { code, stdout, stderr } = await command(tool, args, options);
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} ended with status ${code}: ${stderr}`);
  return stdout;
}

/** podman by hand, as the author of the article typed it. */
export function podman(...args: readonly string[]): Promise<Result> {
  return command('podman', args);
}
