// The ids that stat shows for every owner whom a namespace does not map. A user of a container may bear the same number: nobody, 65534.

import { readFileSync } from 'node:fs';

export interface Overflow {
  readonly uid: number;
  readonly gid: number;
}

/** Those of this kernel (user_namespaces(7)). */
export function readOverflow(): Overflow {
  return { uid: numberIn('/proc/sys/kernel/overflowuid'), gid: numberIn('/proc/sys/kernel/overflowgid') };
}

function numberIn(file: string): number {
  return Number(readFileSync(file, 'latin1'));
}
