// Skopeo as a short command: with a time limit, and with the configuration that Podman goes by.

import { buffer, text } from 'node:stream/consumers';
import type { World } from '../world.ts';

export interface SkopeoAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface SkopeoOptions {
  readonly limitSeconds: number;
  readonly cwd?: string;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/**
 * Runs skopeo to its end. Credentials are its own business: it reads the file of `podman login` (REGISTRY_AUTH_FILE, or
 * containers/auth.json in XDG_RUNTIME_DIR) itself. Throws ToolMissing.
 */
export async function skopeo(world: World, args: readonly string[], { limitSeconds, cwd, signal }: SkopeoOptions): Promise<SkopeoAnswer> {
  // Podman takes the file from the variable, Skopeo only from its option (not in --help, there since 0.1.41).
  const registries = world.env['CONTAINERS_REGISTRIES_CONF'];
  const global = ['--command-timeout', `${limitSeconds}s`, ...(registries ? ['--registries-conf', registries] : [])];
  const running = world.stream('skopeo', [...global, ...args], cwd === undefined ? {} : { cwd });
  const stop = () => running.signal('SIGKILL');
  signal?.addEventListener('abort', stop);
  const [stdout, stderr, code] = await Promise.all([buffer(running.stdout), text(running.stderr), running.exit]);
  signal?.removeEventListener('abort', stop);
  return { code, stdout, stderr };
}

/** Docker's daemon is asked where DOCKER_HOST says, which neither Skopeo nor Podman looks at. */
export function dockerHost(world: World): string | null {
  return world.env['DOCKER_HOST'] || null;
}
