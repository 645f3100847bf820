// Runs the container by its plan: streams what it prints, keeps the time limit, stops it in order, and leaves nothing behind.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { makeShiftedStore } from '../host/find-shifted-store.ts';
import type { HostFacts } from '../host/read-host.ts';
import type { ImageFacts } from '../image/resolve-users.ts';
import type { Plan } from '../mapping/plan.ts';
import type { Settings } from '../settings/settings.ts';
import type { Log, Running, World } from '../world.ts';
import { neutraliser } from './neutralise.ts';
import { whyNotStarted } from './not-started.ts';
import { type RunArguments, runArguments } from './run-arguments.ts';
import { splitVariables } from './variables.ts';

export interface RunResult {
  readonly ended: 'exited' | 'timed-out' | 'cancelled';
  /** The status of the command, or Podman's (125 to 127) where it could not start it; null where we stopped it. */
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** Podman's own words where the container never ran. */
  readonly notStarted: string | null;
  /** Podman was still making the container when we had to go: it may appear yet. */
  readonly leftBehind: boolean;
}

/** What a later process needs to clear up after a run that was killed. */
export interface Leftovers {
  readonly container: string;
  readonly folder: string;
  /** The global options of podman for the store that the container is in. */
  readonly storeArgs: readonly string[];
}

/** The files and names of one run. Made before the container, so that whoever comes later knows what to remove. */
export interface PreparedRun {
  readonly arguments: RunArguments;
  readonly values: Readonly<Record<string, string>>;
  readonly leftovers: Leftovers;
  /** Podman writes it once there is a container. */
  readonly idFile: string;
}

/** How long a container has between `podman stop` and the kill: the runner itself kills us 10 s after the first signal. */
const GRACE_SECONDS = 3;

/** Writes what the container will read, into a folder that only the runner can enter. */
export async function prepareRun(world: World, settings: Settings, host: HostFacts, image: ImageFacts, plan: Plan): Promise<PreparedRun> {
  const variables = splitVariables(settings.env, world.env);
  for (const name of variables.unset) world.log.warning(`env: ${name} is not set here, so the container does not get it`);
  if (plan.store !== null) makeShiftedStore(plan.store);
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
    idFile: join(folder, 'container-id'),
  };
  return {
    arguments: runArguments(settings, plan, prepared, variables),
    values: variables.values,
    leftovers: { container: name, folder, storeArgs: plan.storeArgs },
    idFile: prepared.idFile,
  };
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
  const podman = world.stream('podman', [...prepared.leftovers.storeArgs, ...prepared.arguments.all], { variables: prepared.values });

  let letGo: () => void = () => undefined;
  const leftAlone = new Promise<null>((resolve) => {
    letGo = () => resolve(null);
  });
  let stopping: Promise<unknown> | null = null;
  const end = (why: 'timed-out' | 'cancelled') => {
    if (ended === 'exited') ended = why;
    stopping ??= stopContainer(world, podman, prepared, letGo);
  };
  const cancel = () => end('cancelled');
  stop.addEventListener('abort', cancel);
  if (stop.aborted) cancel();
  const limit = timeoutSeconds === null ? null : setTimeout(() => end('timed-out'), timeoutSeconds * 1000);
  try {
    const followed = follow(world.log, podman.stdout, podman.stderr).then(async (lastWords) => ({ lastWords, code: await podman.exit }));
    const last = await Promise.race([followed, leftAlone]);
    followed.catch(() => undefined); // its streams are closed under it where Podman was left alone
    await stopping;
    const exited = ended === 'exited' ? last : null;
    return {
      ended,
      exitCode: exited?.code ?? null,
      durationMs: world.now() - began,
      leftBehind: last === null,
      notStarted: exited === null ? null : whyNotStarted(exited.code, exited.lastWords),
    };
  } finally {
    if (limit !== null) clearTimeout(limit);
    stop.removeEventListener('abort', cancel);
    await rm(prepared.leftovers.folder, { recursive: true, force: true });
  }
}

/**
 * Stops the container in order, and Podman with it. Podman itself is never killed before there is a container: while it copies the
 * image for a new mapping, a kill leaves a half-made layer, and every later call on that store waits for it and fails.
 */
async function stopContainer(world: World, podman: Running, prepared: PreparedRun, letGo: () => void): Promise<void> {
  const { idFile, leftovers } = prepared;
  if (!existsSync(idFile)) {
    podman.signal('SIGTERM'); // it finishes what it must not leave half done, and starts nothing more
    if (await within(podman.exit, 1000 * (GRACE_SECONDS + 1))) return;
    if (!existsSync(idFile)) {
      world.log.warning(`Podman is still making the container ${leftovers.container}; it ends by itself when that is done`);
      podman.letGo();
      letGo();
      return;
    }
  }
  const stop = world.stream('podman', [...leftovers.storeArgs, 'stop', '-t', String(GRACE_SECONDS), leftovers.container]);
  stop.stdout.resume();
  stop.stderr.resume();
  // It may wait for a lock of the store without end; our own end may not wait for it.
  if (!(await within(stop.exit, 1000 * (GRACE_SECONDS + 2)))) stop.letGo();
  if (!(await within(podman.exit, 1000))) podman.signal('SIGKILL');
}

/** Whether the process ends within the time. */
async function within(exit: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([exit.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}

/** Removes what a run left that was killed before it could clear up. Never throws: it runs when the job is over. */
export async function removeLeftovers(world: World, leftovers: Leftovers): Promise<void> {
  const removed = await world.exec('podman', [...leftovers.storeArgs, 'rm', '--force', '--ignore', '--volumes', leftovers.container]);
  if (removed.code !== 0) world.log.warning(`The container ${leftovers.container} could not be removed: ${removed.stderr.trim()}`);
  await rm(leftovers.folder, { recursive: true, force: true });
}

/** Bytes. Podman names every layer of the image where it could not mount it. */
const TAIL = 16_384;

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
      if (keepTail) tail = Buffer.concat([tail, chunk]).subarray(-TAIL);
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
