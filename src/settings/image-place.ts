// The setting image where it names a place on the disk or a daemon, beside what else was set. Pure.

import { parseReference } from '../image/reference.ts';
import type { Look } from './look.ts';

/** What is wrong with it, or null. */
export function placeProblem(image: string, pull: string, look: Pick<Look, 'cwd' | 'resolve' | 'kindOf'>): string | null {
  const { path, localName, transport } = parseReference(image);
  const wanted = transport === 'oci' ? 'folder' : 'file';
  const kind = path === null ? wanted : look.kindOf(look.resolve(look.cwd, path));
  if (kind !== wanted && kind !== 'other') {
    const what = kind === null || kind === 'broken-link' ? `${JSON.stringify(path)} is not there` : `${JSON.stringify(path)} is a ${kind}`;
    return `names a ${wanted}, and ${what}. Allowed: a ${wanted} that exists`;
  }
  if (localName === null && pull === 'never')
    return `lies outside the store of Podman, and pull never keeps it there. Allowed: it with another pull, or a name that podman images lists`;
  return null;
}
