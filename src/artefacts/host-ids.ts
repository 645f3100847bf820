// Under `podman unshare`: who on the host an owner is whom we see by the ids of Podman's namespace.

import { readFileSync, type Stats } from 'node:fs';
import { parseIdMap, toOutside } from '../host/id-map.ts';
import { readOverflow } from '../host/overflow.ts';
import { mayActFor } from '../repair/place.ts';

export interface HostIds {
  readonly uid: number;
  readonly gid: number;
}

/**
 * A reader for this namespace. Root and other users, whom it does not map, all look like nobody in here, and so does the nobody of a
 * container, whom it maps: the kernel is asked which of them it is. An owner who is not mapped keeps that number, which no map holds.
 */
export function hostIdsReader(): (path: Buffer, stat: Stats) => HostIds {
  const uids = parseIdMap(readFileSync('/proc/self/uid_map', 'latin1'));
  const gids = parseIdMap(readFileSync('/proc/self/gid_map', 'latin1'));
  const overflow = readOverflow();
  return (path, stat) => {
    const isOpenable = stat.isFile() || stat.isDirectory();
    const isForeign = stat.uid === overflow.uid && mayActFor({ by: 'name', name: path }, isOpenable) === 'foreign';
    return {
      uid: isForeign ? stat.uid : (toOutside(uids, stat.uid) ?? stat.uid),
      gid: isForeign && stat.gid === overflow.gid ? stat.gid : (toOutside(gids, stat.gid) ?? stat.gid),
    };
  };
}
