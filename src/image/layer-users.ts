// The users of an image that is not in the store: its layers are fetched from the top until one has /etc/passwd, since the topmost
// counts. A pull that comes later fetches them again, so there is an end to it.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../world.ts';
import type { ImageUsers } from './image-user.ts';
import { decidingMembers, saidOf } from './layer-listing.ts';
import { bytesOf } from './layer-size.ts';
import { parseGroup, parsePasswd } from './passwd.ts';
import type { Layer, RemoteImage } from './remote-image.ts';
import { skopeo } from './skopeo.ts';

/** Bytes of layers that are fetched at first: the layer that adds a user is small, and near the top. */
const SMALL = 10_000_000;
/** Bytes that are fetched at most. */
const LARGEST = 100_000_000;
const LIMIT_SECONDS = 60;
const FILES = ['passwd', 'group'] as const;

/** The users, or null where the layers that may be fetched do not tell, for whatever reason: once it is pulled they are known. */
export async function readLayerUsers(world: World, image: RemoteImage): Promise<ImageUsers | null> {
  const layers = (image.layers ?? []).toReversed();
  const texts = new Map<string, string>();
  let done = 0;
  for (const budget of [SMALL, LARGEST]) {
    const batch = layers.slice(done, affordable(layers, budget));
    if (batch.length > 0 && !(await readBatch(world, image, batch, texts))) return null;
    done += batch.length;
    if (texts.size === FILES.length || (done === layers.length && done > 0)) {
      return { passwd: parsePasswd(texts.get('passwd') ?? ''), group: parseGroup(texts.get('group') ?? '') };
    }
  }
  return null;
}

/** How many of these layers, from the first, are together no larger than the budget. */
function affordable(layers: readonly Layer[], budget: number): number {
  const end = layers.findIndex((_, index) => bytesOf(layers.slice(0, index + 1)) > budget);
  return end < 0 ? layers.length : end;
}

/** Adds to `texts` what these layers, topmost first, hold of the files. False where one of them cannot be read. */
async function readBatch(world: World, image: RemoteImage, layers: readonly Layer[], texts: Map<string, string>): Promise<boolean> {
  world.log.info(`Reading the users of ${image.reference} from the topmost ${Math.ceil(bytesOf(layers) / 1e6)} MB of its layers`);
  const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-layers-'));
  try {
    const digests = [...new Set(layers.map(({ digest }) => digest))];
    // `skopeo copy` cannot fetch single layers; `skopeo layers`, which --help does not show, can. Should it go one day, this is false.
    const { code } = await skopeo(world, ['layers', image.readFrom, ...digests], { limitSeconds: LIMIT_SECONDS, cwd: folder });
    const [fetched] = readdirSync(folder);
    if (code !== 0 || fetched === undefined) return false;
    for (const { digest } of layers) {
      const archive = join(folder, fetched, digest.slice(digest.indexOf(':') + 1));
      if (!(await readLayer(world, archive, texts))) return false;
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readLayer(world: World, archive: string, texts: Map<string, string>): Promise<boolean> {
  const wanted = FILES.filter((name) => !texts.has(name));
  if (wanted.length === 0) return true;
  const listing = await tar(world, archive, ['--list', '--verbose', '--numeric-owner', '--no-recursion'], decidingMembers(wanted));
  if (listing === null) return false;
  for (const name of wanted) {
    const said = saidOf(listing, name);
    if (said.is === 'elsewhere') return false;
    if (said.is === 'gone') texts.set(name, '');
    if (said.is !== 'file') continue;
    const text = await tar(world, archive, ['--extract', '--to-stdout'], [said.member]);
    if (text === null) return false;
    texts.set(name, text);
  }
  return true;
}

/** The output of GNU tar, or null where it failed. A member that is not in the archive is no failure. */
async function tar(world: World, archive: string, task: readonly string[], members: readonly string[]): Promise<string | null> {
  const args = [String(LIMIT_SECONDS), 'tar', ...task, '--absolute-names', '--file', archive, '--', ...members];
  // A layer can be made to unpack to any size (a bomb), so there is a limit.
  const { code, stdout, stderr } = await world.exec('timeout', args);
  const faults = stderr.split('\n').filter((line) => line !== '' && !/: Not found in archive$|: Exiting with failure status/.test(line));
  return (code === 0 || code === 2) && faults.length === 0 ? stdout : null;
}
