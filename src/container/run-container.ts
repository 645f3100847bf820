// Runs the container by its plan: streams what it prints, keeps the time limit, stops it in order, and leaves nothing behind.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { HostFacts } from '../host/read-host.ts';
import type { ImageFacts } from '../image/read-image.ts';
import type { Plan } from '../mapping/plan.ts';
import type { Settings } from '../settings/parse.ts';
import type { Log, World } from '../world.ts';
import { neutraliser } from './neutralise.ts';
import { type RunArguments, runArguments } from './run-arguments.ts';
import { splitVariables } from './variables.ts';

export interface RunResult {
  readonly ended: 'exited' | 'timed-out' | 'cancelled';
  /** The status of the command, or Podman's (125 to 127) where it could not start it; null where we stopped it. */
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** Podman's own words where the container never ran. */
  readonly notStarted: string | null;
}

/** What a later process needs to clear up after a run that was killed. */
export interface Leftovers {
  readonly container: string;
  readonly folder: string;
}

/** The files and names of one run. Made before the container, so that whoever comes later knows what to remove. */
export interface PreparedRun {
  readonly arguments: RunArguments;
  readonly values: Readonly<Record<string, string>>;
  readonly leftovers: Leftovers;
}

/** How long a container has between `podman stop` and the kill: the runner itself kills us 10 s after the first signal. */
const GRACE_SECONDS = 3;

/** Writes what the container will read, into a folder that only the runner can enter. */
export async function prepareRun(world: World, settings: Settings, host: HostFacts, image: ImageFacts, plan: Plan): Promise<PreparedRun> {
  const variables = splitVariables(settings.env, world.env);
  for (const name of variables.unset) world.log.warning(`env: ${name} is not set here, so the container does not get it`);
  const folder = await mkdtemp(join(world.env['RUNNER_TEMP'] || tmpdir(), 'rootless-artefacts-'));
  const place = async (name: string, text: string | null): Promise<string | null> => {
    if (text === null || text === '') return null;
    const path = join(folder, name);
    // The folder is closed; the file in it has to be readable for whoever reads it in the container.
    await writeFile(path, text, { mode: 0o644, flag: 'wx' });
    return path;
  };
  const name = `rootless-artefacts-${randomBytes(8).toString('hex')}`;
  const prepared = {
    name,
    imageId: image.id,
    workspace: settings.workspace,
    selinux: host.selinux,
    scriptFile: await place('script', settings.script),
    envFile: await place('env', variables.file),
  };
  return { arguments: runArguments(settings, plan, prepared, variables), values: variables.values, leftovers: { container: name, folder } };
}

/** Runs it to its end. `stop` is aborted by a signal to us, with the signal's name as the reason. */
export async function runContainer(
  world: World,
  prepared: PreparedRun,
  timeoutSeconds: number | null,
  stop: AbortSignal,
): Promise<RunResult> {
  const began = world.now();
  let ended: RunResult['ended'] = 'exited';
  const podman = world.stream('podman', prepared.arguments.all, { variables: prepared.values });

  let stopping: Promise<unknown> | null = null;
  const end = (why: 'timed-out' | 'cancelled') => {
    if (ended === 'exited') ended = why;
    stopping ??= stopContainer(world, prepared.leftovers.container).then(podman.kill);
  };
  const cancel = () => end('cancelled');
  stop.addEventListener('abort', cancel);
  if (stop.aborted) cancel();
  const limit = timeoutSeconds === null ? null : setTimeout(() => end('timed-out'), timeoutSeconds * 1000);
  try {
    const lastWords = await follow(world.log, podman.stdout, podman.stderr);
    const code = await podman.exit;
    await stopping;
    return {
      ended,
      exitCode: ended === 'exited' ? code : null,
      durationMs: world.now() - began,
      notStarted: ended === 'exited' ? whyNotStarted(code, lastWords) : null,
    };
  } finally {
    if (limit !== null) clearTimeout(limit);
    stop.removeEventListener('abort', cancel);
    await rm(prepared.leftovers.folder, { recursive: true, force: true });
  }
}

async function stopContainer(world: World, name: string): Promise<void> {
  const stopped = await world.exec('podman', ['stop', '-t', String(GRACE_SECONDS), name]);
  // The container may be half made, and then there is nothing to stop yet.
  if (stopped.code !== 0) await world.exec('podman', ['rm', '--force', '--ignore', name]);
}

/** Removes what a run left that was killed before it could clear up. Never throws: it runs when the job is over. */
export async function removeLeftovers(world: World, leftovers: Leftovers): Promise<void> {
  const removed = await world.exec('podman', ['rm', '--force', '--ignore', leftovers.container]);
  if (removed.code !== 0) world.log.warning(`The container ${leftovers.container} could not be removed: ${removed.stderr.trim()}`);
  await rm(leftovers.folder, { recursive: true, force: true });
}

/** Copies both outputs into the log, and gives back the end of stderr, where Podman's own words stand. */
async function follow(log: Log, stdout: Readable, stderr: Readable): Promise<string> {
  const lock = log.readsCommands ? neutraliser() : null;
  const token = randomBytes(16).toString('hex');
  let tail = Buffer.alloc(0);
  const write = async (to: Writable, bytes: Uint8Array) => {
    if (bytes.length > 0 && !to.write(bytes)) await once(to, 'drain');
  };
  const copy = async (stream: Readable, to: Writable, keepTail: boolean) => {
    for await (const chunk of stream) {
      if (keepTail) tail = Buffer.concat([tail, chunk]).subarray(-4096);
      await write(to, lock === null ? chunk : lock.push(chunk));
    }
  };
  if (lock !== null) await write(log.containerOut, Buffer.from(`::stop-commands::${token}\n`));
  try {
    await Promise.all([copy(stdout, log.containerOut, false), copy(stderr, log.containerErr, true)]);
  } finally {
    if (lock !== null) {
      await write(log.containerOut, lock.end());
      // A last line without a newline would swallow the token, and commands would stay off for the rest of the step.
      await write(log.containerOut, Buffer.from(`${lock.atLineStart() ? '' : '\n'}::${token}::\n`));
    }
  }
  return tail.toString('utf8');
}

/** 125 to 127 are Podman's where it says so in its last line; a command may end with them too. */
function whyNotStarted(code: number, lastWords: string): string | null {
  if (code < 125 || code > 127) return null;
  const line = lastWords.trimEnd().split('\n').at(-1) ?? '';
  return /^Error: /.test(line) && (code === 125 || /OCI|executable file|crun|runc/.test(line)) ? line.slice('Error: '.length) : null;
}
