// What a run that left foreign files teaches: the setting with which the next one leaves none, or that no setting can. Pure.

import { type IdMap, toInside } from '../host/id-map.ts';
import { type ImageUsers, nameOf } from '../image/image-user.ts';
import { label, type Plan } from './plan.ts';

/** One setting for the next run; or the users between whom no mapping can decide. */
export type Lesson =
  | { readonly kind: 'set'; readonly settings: readonly { readonly setting: string; readonly value: string }[]; readonly user: string }
  | { readonly kind: 'several'; readonly users: readonly string[] };

export interface LessonFacts {
  readonly plan: Plan;
  /** The setting `mapping` of the run. */
  readonly mapping: string;
  /** Owners on the host of what the run left and the runner does not own, with how many files. */
  readonly offenders: readonly { readonly uid: number; readonly gid: number; readonly count: number }[];
  readonly runnerWroteToo: boolean;
  readonly users: ImageUsers | null;
}

/** The lesson, or null where the mapping was not ours or nobody of the container is to blame. */
export function learn({ plan, mapping, offenders, runnerWroteToo, users }: LessonFacts): Lesson | null {
  if (plan.idMap === null) return null;
  const makers = makersOf(offenders, plan.idMap);
  const [first] = makers;
  if (first === undefined) return null;
  const labelOf = ({ uid, gid }: { readonly uid: number; readonly gid: number }) => label({ uid, gid, name: nameOf(users, uid) });
  if (makers.length > 1) return { kind: 'several', users: makers.map(labelOf) };
  if (runnerWroteToo && plan.runner !== null) return { kind: 'several', users: [label(plan.runner), labelOf(first)] };
  const auto = mapping === 'default' ? [{ setting: 'mapping', value: 'auto' }] : [];
  const isImages = first.uid === plan.starts.uid && first.gid === plan.starts.gid;
  if (isImages && mapping === 'default') return { kind: 'set', settings: auto, user: labelOf(first) };
  return { kind: 'set', settings: [...auto, { setting: 'container-user', value: `${first.uid}:${first.gid}` }], user: labelOf(first) };
}

/** The users of the container behind these owners, most files first; the group of each is the one that most of its files have. */
function makersOf(offenders: LessonFacts['offenders'], idMap: { readonly uid: IdMap; readonly gid: IdMap }) {
  const makers = new Map<number, Maker>();
  for (const { uid, gid, count } of [...offenders].sort(byCount)) {
    const inside = { uid: toInside(idMap.uid, uid), gid: toInside(idMap.gid, gid) };
    if (inside.uid === null || inside.gid === null) continue; // no user of this container
    const known = makers.get(inside.uid);
    makers.set(inside.uid, { uid: inside.uid, gid: known?.gid ?? inside.gid, count: (known?.count ?? 0) + count });
  }
  return [...makers.values()].sort(byCount);
}

interface Maker {
  readonly uid: number;
  readonly gid: number;
  readonly count: number;
}

/** Where counts are equal the ids decide: the scan finds in no certain order, and a report reads the same each time. */
function byCount(a: Maker, b: Maker): number {
  return b.count - a.count || a.uid - b.uid || a.gid - b.gid;
}
