// The two hands of a repair: one that only looks, one that acts. Both see the same tree by the same walk.

import type { Overflow } from '../host/overflow.ts';
import { ownershipOf, type Seen } from './lack.ts';
import { addBits, changeOwner, mayActFor, type Place } from './place.ts';

/** `foreign`: it belongs to real root or another user. `unclear`: only acting would tell. */
export type Owned = 'was' | 'given' | 'foreign' | 'unclear';

export interface Hand {
  /** Makes the entry the runner's. */
  readonly own: (place: Place, seen: Seen, isFile: boolean) => Owned;
  /** Adds bits to the mode of an entry of the runner's; whether it was done. */
  readonly allow: (place: Place, kind: Seen['kind'], bits: number) => boolean;
}

/** Says what would be done. */
export function lookingHand(overflow: Overflow): Hand {
  return {
    own(place, seen, isFile) {
      switch (ownershipOf(seen, overflow)) {
        case 'runner':
          return 'was';
        case 'subordinate':
          return 'given';
        case 'group-unclear':
          return 'unclear';
        default:
          return mayActFor(place, isFile);
      }
    },
    allow: () => true,
  };
}

/** Does it. The kernel decides what may be done: it refuses an entry unless the namespace maps both its ids (user_namespaces(7)). */
export function actingHand(overflow: Overflow): Hand {
  return {
    own(place, seen) {
      const ownership = ownershipOf(seen, overflow);
      if (ownership === 'runner') return 'was';
      // The runner may move his own file out of any group, also one of the host's that he shares it with. Giving it the group that it
      // seems to have changes nothing where that is a subordinate id, and is refused where it is not.
      if (ownership === 'group-unclear' && !isPermitted(() => changeOwner(place, -1, seen.gid))) return 'was';
      const mayBeForeign = ownership === 'owner-unclear' || seen.gid === overflow.gid;
      if (!mayBeForeign) changeOwner(place, 0, 0);
      else if (!isPermitted(() => changeOwner(place, 0, 0))) return 'foreign';
      return 'given';
    },
    allow: addBits,
  };
}

function isPermitted(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return false;
    throw error;
  }
}
