// Ids of an image that this user's containers cannot have, and the lines that give him more.

import { readFileSync } from 'node:fs';
import type { User } from '../world.ts';
import { type IdMap, sizeOf } from './id-map.ts';
import { subordinateLine } from './subordinate-line.ts';

export interface Beyond {
  /** Each with the largest id that a container of this user can have. */
  readonly ids: readonly { readonly kind: 'uid' | 'gid'; readonly id: number; readonly largest: number }[];
  readonly cure: string;
}

/** Which of the two ids lie above the user's subordinate ids, or null. An id that is not known does not. */
export function beyondRange(
  user: User,
  idMap: { readonly uid: IdMap; readonly gid: IdMap },
  asked: { readonly uid: number | null; readonly gid: number | null },
): Beyond | null {
  const ids = (['uid', 'gid'] as const).flatMap((kind) => {
    const id = asked[kind];
    const largest = sizeOf(idMap[kind]) - 1;
    return id === null || id <= largest ? [] : [{ kind, id, largest }];
  });
  if (ids.length === 0) return null;
  const smaller = 'ive the files in the image to smaller ids (COPY --chown, RUN chown)';
  const lines = ids.map(({ kind, id, largest }) => {
    const line = subordinateLine(read(`/etc/sub${kind}`), user.name, largest, id);
    return line === null ? null : `the line ${line} to /etc/sub${kind}`;
  });
  if (lines.includes(null)) return { ids, cure: `G${smaller}: no range of subordinate ids reaches so far.` };
  return { ids, cure: `Add ${lines.join(' and ')}, then run: podman system migrate. Or g${smaller}.` };
}

/** `uid 70000, where 65536 is the largest that you can have` */
export function beyondWords({ ids }: Beyond): string {
  return ids.map(({ kind, id, largest }) => `${kind} ${id}, where ${largest} is the largest that you can have`).join(', and ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not there: the ranges come from elsewhere (NSS), and nobody's stand in the way here
  }
}
