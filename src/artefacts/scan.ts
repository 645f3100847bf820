// Looks at every entry below the roots: GNU find in parallel, and `podman unshare` for the folders that are closed to the runner.

import { HostError } from '../errors.ts';
import { podmanWords } from '../host/podman-words.ts';
import type { HostFacts } from '../host/read-host.ts';
import { ToolMissing, type World } from '../world.ts';
import type { Entry } from './entry.ts';
import { findArguments, oddNameArguments } from './find-arguments.ts';
import { lookAt, type Unexamined } from './look-at.ts';
import { partition } from './partition.ts';
import { arrayOf, type PathBytes } from './path-bytes.ts';
import { recordReader } from './records.ts';

export interface Scan {
  readonly entries: number;
  readonly durationMs: number;
  /** What could not be looked at, and why. */
  readonly unexamined: readonly Unexamined[];
}

export interface ScanRequest {
  /** Absolute real paths, none inside another. */
  readonly roots: readonly string[];
  /** Hand on every entry, not only those that a rule may have something to say of. */
  readonly everything: boolean;
  readonly onEntry: (entry: Entry) => void;
  /** Whether nothing in this folder is asked about: it need not be looked into. */
  readonly leavesOut: (folder: PathBytes) => boolean;
}

/**
 * Scans the roots and hands on the entries in no certain order. Memory does not grow with the tree. `host` is asked only where a
 * folder is closed to the runner: its answer takes as long as the scan of a hundred thousand files.
 */
export async function scanArtefacts(world: World, host: () => Promise<HostFacts>, request: ScanRequest): Promise<Scan> {
  const began = world.now();
  const locked: PathBytes[] = [];
  const unexamined: Unexamined[] = [];
  let entries = 0;
  let seen = 0;
  const onCount = (more: number) => {
    seen += more;
    world.log.scanned(seen);
  };

  const handOn = (entry: Entry) => {
    if (entry.locked && !request.leavesOut(entry.path)) locked.push(entry.path);
    request.onEntry(entry);
  };
  const find = async (paths: readonly string[]) => {
    const wanted = request.everything ? 'all' : 'notable';
    const found = await runFind(world, findArguments(paths, world.user, wanted), handOn, onCount);
    entries += found.entries;
    unexamined.push(...found.unexamined);
    // Rare, and worth a second look: only now is it said which entries they are.
    if (found.sawOddName) await runFind(world, oddNameArguments(paths, world.user), handOn, () => undefined);
  };
  const look = (path: PathBytes) => {
    const found = lookAt(path);
    if (found === null) return;
    if ('reason' in found) {
      unexamined.push(found);
      return;
    }
    entries += 1;
    handOn(found);
  };
  const { deep, atOnce, itself } = partition(request.roots);
  const waiting = [...deep];
  const findAll = async () => {
    for (let paths = waiting.shift(); paths !== undefined; paths = waiting.shift()) await find(paths);
  };
  const finds = Array.from({ length: atOnce }, findAll);
  itself.forEach(look);
  await Promise.all(finds);

  if (locked.length > 0) {
    const inside = await lookInside(world, await host(), locked, request);
    entries += inside.entries;
    unexamined.push(...inside.unexamined);
  }
  world.log.scanned(null);
  return { entries, durationMs: world.now() - began, unexamined };
}

async function runFind(
  world: World,
  expression: readonly string[],
  onEntry: (entry: Entry) => void,
  onCount: (more: number) => void,
): Promise<Omit<Scan, 'durationMs'> & { readonly sawOddName: boolean }> {
  // Not in our own working folder: that may be the very one whose mode the container changed, and find has to come back to it.
  const find = world.stream('find', expression, { cwd: '/' });
  const words = collect(find.stderr);
  const reader = recordReader();
  try {
    for await (const chunk of find.stdout) {
      const before = reader.count();
      for (const entry of reader.push(chunk)) onEntry(entry);
      onCount(reader.count() - before);
    }
    const code = await find.exit;
    // What vanished while it was looked at is no longer an artefact; everything else that find complains of was not examined.
    const faults = (await words).split('\n').filter((line) => line !== '' && !/: No such file or directory$/.test(line));
    if (code > 1 || reader.cut()) faults.push(`find ended with status ${code}`);
    return { entries: reader.count(), sawOddName: reader.sawOddName(), unexamined: faults.map((reason) => ({ path: null, reason })) };
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    throw new HostError('find is not installed', 'It is what looks at the artefacts.', 'sudo apt-get install -y findutils');
  }
}

/** The content of closed folders, seen as root of Podman's namespace: it may look into all that its own ids own. */
async function lookInside(
  world: World,
  host: HostFacts,
  locked: readonly PathBytes[],
  { onEntry, leavesOut }: Pick<ScanRequest, 'onEntry' | 'leavesOut'>,
): Promise<Omit<Scan, 'durationMs'>> {
  const cannot = (reason: string) => ({ entries: 0, unexamined: locked.map((path) => ({ path, reason })) });
  if (host.idMap.uid.length === 0) return cannot('the runner may not look into this folder, and there is no rootless Podman to look with');
  const input = Buffer.concat(locked.flatMap((path) => [arrayOf(path), new Uint8Array([0])]));
  const inside = world.stream('podman', ['unshare', process.execPath, world.insideScript, 'locked-folders'], { input, cwd: '/' });
  const words = collect(inside.stderr);
  const reader = recordReader();
  const unexamined: Unexamined[] = [];
  let closed = 0;
  for await (const chunk of inside.stdout) {
    for (const entry of reader.push(chunk)) {
      // A folder that stays closed even so belongs to nobody whom this Podman may act for.
      if (entry.locked) {
        closed += 1;
        if (!leavesOut(entry.path))
          unexamined.push({
            path: entry.path,
            reason: 'not even podman unshare may look into this folder: it belongs to root or to another user',
          });
      } else onEntry(entry);
    }
  }
  if ((await inside.exit) !== 0 || reader.cut()) return cannot(`podman unshare failed: ${podmanWords(await words, 'it said nothing')}`);
  return { entries: reader.count() - closed, unexamined };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of stream) if (text.length < 65536) text += chunk.toString('utf8');
  return text;
}
