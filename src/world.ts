// The ports through which the shell stages touch the world, and the real things behind them. Tests pass others.

import { spawn } from 'node:child_process';
import { constants, userInfo } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { podmanEnvironment } from './host/podman-environment.ts';

/** Runs a short command to its end. A non-zero status is a result; only a tool that is not there throws (ToolMissing). */
export type Exec = (tool: string, args: readonly string[]) => Promise<ExecResult>;

export interface ExecResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command whose output is large, endless or bytes. `variables` come on top of the allow-listed environment. */
export type Stream = (
  tool: string,
  args: readonly string[],
  options?: { readonly variables?: Environment; readonly input?: Uint8Array; readonly cwd?: string },
) => Running;

export interface Running {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** The exit status once all output is read; 128 + n after signal n. Rejects with ToolMissing. */
  readonly exit: Promise<number>;
  /** Sends it a signal, where it still runs. */
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => void;
  /** Goes on without us: nothing it prints is read any more, and our process may end before it does. */
  readonly letGo: () => void;
}

export type Environment = Readonly<Record<string, string>>;

export interface Log {
  /** One line for people. */
  info(line: string): void;
  warning(line: string): void;
  /** How many entries a scan has seen so far, for a terminal; null when it is over. */
  scanned(entries: number | null): void;
  /** Where the output of the container goes. One stream for both where the runner reads commands: nothing overtakes the window around it. */
  readonly containerOut: Writable;
  readonly containerErr: Writable;
  /** The runner reads commands in what is printed (GitHub, Gitea, Forgejo): the container must not be able to write any. */
  readonly readsCommands: boolean;
}

export interface World {
  readonly exec: Exec;
  readonly stream: Stream;
  readonly log: Log;
  /** Who we are. */
  readonly user: User;
  /** The environment of this process; commands see only the allow-listed part of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** `dist/inside/index.js` of this build: the half of us that runs under `podman unshare`. */
  readonly insideScript: string;
}

export interface User {
  readonly uid: number;
  readonly gid: number;
  /** The primary group first. */
  readonly groups: readonly number[];
  readonly name: string;
}

/** The tool of a command is not installed. */
export class ToolMissing extends Error {
  readonly tool: string;

  constructor(tool: string) {
    super(`${tool} is not installed`);
    this.name = 'ToolMissing';
    this.tool = tool;
  }
}

/** The real world of this process. */
export function realWorld(log: Log, insideScript: string): World {
  const user = whoAmI();
  const environment = podmanEnvironment(process.env, user.name);
  return { exec: lazyExec(environment), stream: realStream(environment), log, user, env: process.env, now: Date.now, insideScript };
}

/** Loaded at the first use: a verify in which all is well needs no short command. */
function lazyExec(environment: Environment): Exec {
  return async (tool, args) => (await import('./actions-exec.ts')).actionsExec(environment)(tool, args);
}

function whoAmI(): User {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  const groups = [...new Set([gid, ...(process.getgroups?.() ?? [])])];
  try {
    return { uid, gid, groups, name: userInfo().username };
  } catch {
    return { uid, gid, groups, name: String(uid) }; // a uid that has no passwd entry, as in many pods
  }
}

function realStream(environment: Environment): Stream {
  return (tool, args, options = {}) => {
    // A session of its own: a Ctrl-C at the terminal reaches us alone, and we stop the container in order.
    const child = spawn(tool, [...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      env: { ...options.variables, ...environment },
      cwd: options.cwd,
    });
    child.stdin.on('error', () => undefined); // a command that ends without reading its input is no fault
    child.stdin.end(options.input);
    const exit = new Promise<number>((resolve, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new ToolMissing(tool) : error));
      child.on('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
    exit.catch(() => undefined); // whoever waits for it hears of it; until then it must not count as unhandled
    return {
      stdout: child.stdout,
      stderr: child.stderr,
      exit,
      signal: (name) => void child.kill(name),
      letGo() {
        child.stdout.destroy();
        child.stderr.destroy();
        child.unref();
      },
    };
  };
}
