// Gives the runner back what his own subordinate ids own: one process under `podman unshare`, whatever the size of the tree.

import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { bytesOf, type PathBytes } from '../artefacts/path-bytes.ts';
import { HostError } from '../errors.ts';
import { findShiftedStore } from '../host/find-shifted-store.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { World } from '../world.ts';
import type { Message, Progress, RepairJob, RepairResult } from './job.ts';

/**
 * Repairs what is at and below the roots, which are absolute and without links; a dry run only looks. Throws a HostError where it could
 * not be brought to its end. `onProgress` is called a few times a second.
 */
export async function repairFiles(
  world: World,
  roots: readonly PathBytes[],
  dryRun: boolean,
  onProgress: (progress: Progress) => void,
): Promise<RepairResult> {
  // Podman's own store says where it is under `podman unshare`; this one is ours.
  const shifted = findShiftedStore(world);
  const stores = 'missing' in shifted ? [] : [shifted.root, shifted.runRoot].map(bytesOf);
  const job: RepairJob = { roots, stores, dryRun };
  const input = Buffer.from(JSON.stringify(job));
  const inside = world.stream('podman', ['unshare', process.execPath, world.insideScript, 'repair'], { input, cwd: '/' });
  const words = text(inside.stderr);
  let result: RepairResult | null = null;
  for await (const line of createInterface({ input: inside.stdout })) {
    const message = JSON.parse(line) as Message;
    if (message.kind === 'result') result = message.result;
    else onProgress(message.progress);
  }
  const code = await inside.exit;
  if (code === 0 && result !== null) return result;
  throw new HostError(
    `The repair was not brought to its end: ${podmanWords(await words, `podman unshare ended with status ${code}`)}`,
    'What it had done by then stays done; nothing is harmed by doing it again.',
    'Ask what is missing here: rootless-artefacts doctor',
  );
}
