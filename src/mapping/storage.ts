// Which store a container starts from: the user's own, or one that shifts ids, so that nothing of the image is copied. Pure.

import { HostError } from '../errors.ts';
import type { ShiftedStore } from '../host/find-shifted-store.ts';
import type { Choice } from '../settings/table.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './reasons.ts';

export interface StorageFacts {
  readonly asked: Choice<'storage'>;
  /** What the run names of the user's own store: a volume, a network, a container, a secret; null where it names nothing. */
  readonly borrowed: string | null;
  readonly graphRoot: string | null;
  readonly image: { readonly layers: readonly string[] | null; readonly size: number };
  readonly shifted: ShiftedStore | { readonly missing: string };
}

/** The plan with its store. Throws a HostError where the shifted one was asked for and cannot be had. */
export function planStorage(plan: Plan, facts: StorageFacts): Plan {
  const native = (reason: Reason): Plan => ({ ...plan, because: [...plan.because, reason] });
  if (facts.asked === 'native') return native({ because: 'storage-asked-native', size: copied(plan, facts) });
  if (plan.strategy !== 'remap' && facts.asked === 'auto') return native({ because: 'storage-nothing-to-shift' });
  const found = storeFor(facts);
  if ('store' in found) return { ...plan, storage: 'shifted', ...found, because: [...plan.because, { because: 'storage-shifted' }] };
  if (facts.asked === 'auto') return native({ because: 'storage-native', why: found.obstacle, size: copied(plan, facts) });
  throw new HostError(
    `The storage that shifts ids cannot be had: ${found.obstacle}`,
    'It was asked for by storage: shifted.',
    found.obstacle.startsWith('fuse-overlayfs')
      ? 'Install it (Debian and Ubuntu: sudo apt-get install -y fuse-overlayfs), or set storage to auto.'
      : 'Set storage to auto or native.',
  );
}

/** The shifted store, or what stands in its way. */
function storeFor({
  borrowed,
  image,
  graphRoot,
  shifted,
}: StorageFacts): Pick<Plan, 'store' | 'storeArgs'> | { readonly obstacle: string } {
  if (borrowed !== null) return { obstacle: `the run names ${borrowed}, which only the user's own store has` };
  if ('missing' in shifted) return { obstacle: shifted.missing };
  if (graphRoot === null) return { obstacle: "Podman did not say where the user's own store is" };
  if (/[,:]/.test(graphRoot))
    return { obstacle: "the path of the user's own store holds a comma or a colon, at which Podman takes it apart" };
  if (image.layers === null) return { obstacle: "the user's own store is not made of overlay layers" };
  if (!image.layers.every((layer) => layer.startsWith(`${graphRoot}/overlay/`)))
    return { obstacle: "the image lies in another store than the user's own" };
  return { store: shifted, storeArgs: storeArguments(shifted, graphRoot) };
}

/** Bytes that Podman copies for a mapping that its store has not seen; 0 where it copies nothing. */
function copied(plan: Plan, { image }: StorageFacts): number {
  return plan.strategy === 'remap' ? image.size : 0;
}

/** The global options of podman for this store. It reads the user's store as an additional one, and never writes to it. */
function storeArguments({ root, runRoot, mountProgram }: ShiftedStore, graphRoot: string): readonly string[] {
  const options = [`additionalimagestore=${graphRoot}`, `overlay.mount_program=${mountProgram}`];
  return ['--root', root, '--runroot', runRoot, '--storage-driver', 'overlay', ...options.flatMap((option) => ['--storage-opt', option])];
}
