// Which mapping, who owns what outside, and why. Pure: the same facts give the same plan on every machine.

import type { ShiftedStore } from '../host/find-shifted-store.ts';
import { compose, type IdMap, sizeOf, toOutside } from '../host/id-map.ts';
import type { ImageUser } from '../image/image-user.ts';
import type { Choice } from '../settings/table.ts';
import type { Reason } from './reasons.ts';
import { identity, mapOptions, triples } from './triples.ts';

/** What a plan is made from. */
export interface PlanFacts {
  readonly idMap: { readonly uid: IdMap; readonly gid: IdMap };
  readonly imageUser: ImageUser;
  readonly startUser: ImageUser | null;
  readonly containerUser: ImageUser | null;
  readonly mapping: Choice<'mapping'>;
}

export interface Plan {
  readonly strategy: 'default' | 'remap' | 'none';
  readonly storage: 'native' | 'shifted';
  /** The store that shifts ids; null for the user's own. */
  readonly store: ShiftedStore | null;
  /** The global options of podman that name the store. */
  readonly storeArgs: readonly string[];
  /** The options of `podman run` that make the mapping. */
  readonly mapArgs: readonly string[];
  /** The shorter option that people know and Podman 4.3 or later understands; null where it would not do the same. */
  readonly equivalent: string | null;
  readonly because: readonly Reason[];
  /** Who starts, and who becomes the runner. */
  readonly starts: ImageUser;
  readonly runner: ImageUser | null;
  /** Container ids to host ids; null where the mapping is not ours. */
  readonly idMap: { readonly uid: IdMap; readonly gid: IdMap } | null;
}

/** Until `planStorage` has decided. */
const OWN_STORE = { storage: 'native', store: null, storeArgs: [] } as const;

/** The plan for one image on one host. Every image user can be mapped; what cannot be stored is Podman's to refuse. */
export function planMapping(facts: PlanFacts): Plan {
  const starts = facts.startUser ?? facts.imageUser;
  const runner = facts.containerUser ?? starts;
  const subordinate = { uid: Math.max(0, sizeOf(facts.idMap.uid) - 1), gid: Math.max(0, sizeOf(facts.idMap.gid) - 1) };

  if (facts.mapping === 'none') {
    return {
      strategy: 'none',
      ...OWN_STORE,
      mapArgs: [],
      equivalent: null,
      because: [{ because: 'asked-none' }],
      starts,
      runner: null,
      idMap: null,
    };
  }
  const isRoot = runner.uid === 0 && runner.gid === 0;
  if (facts.mapping === 'default' || (isRoot && facts.mapping === 'auto')) {
    const because: Reason = facts.mapping === 'default' ? { because: 'asked-default' } : whoBecomesRunner(facts, runner, true);
    return {
      strategy: 'default',
      ...OWN_STORE,
      // Said aloud, because PODMAN_USERNS and containers.conf would otherwise decide.
      mapArgs: ['--userns', 'host'],
      equivalent: null,
      because: [because],
      starts,
      runner: { declared: '', uid: 0, gid: 0, name: 'root' },
      idMap: defaultMap(facts.idMap),
    };
  }
  const inner = { uid: triples(runner.uid, subordinate.uid), gid: triples(runner.gid, subordinate.gid) };
  const because: Reason[] = [
    facts.mapping === 'remap' ? { because: 'asked-remap', user: label(runner) } : whoBecomesRunner(facts, runner, false),
  ];
  if (runner.uid > subordinate.uid || runner.gid > subordinate.gid) {
    const exceeded = runner.uid > subordinate.uid ? subordinate.uid : subordinate.gid;
    because.push({ because: 'user-outside-range', user: label(runner), subordinate: exceeded });
  }
  if (facts.startUser === null) because.push({ because: 'image-user-stands' });
  return {
    strategy: 'remap',
    ...OWN_STORE,
    mapArgs: mapOptions(inner.uid, inner.gid),
    equivalent: `--userns keep-id:uid=${runner.uid},gid=${runner.gid}`,
    because,
    starts,
    runner,
    idMap: { uid: compose(inner.uid, facts.idMap.uid), gid: compose(inner.gid, facts.idMap.gid) },
  };
}

/** The map of a container without any mapping option: the ids of Podman's own namespace as they are. */
export function defaultMap(host: PlanFacts['idMap']): PlanFacts['idMap'] {
  return { uid: compose(identity(sizeOf(host.uid)), host.uid), gid: compose(identity(sizeOf(host.gid)), host.gid) };
}

function whoBecomesRunner(facts: PlanFacts, runner: ImageUser, root: boolean): Reason {
  if (facts.containerUser !== null) return { because: 'container-user', user: label(runner) };
  if (facts.startUser !== null) return { because: 'start-user', user: label(runner) };
  return root
    ? { because: 'root-image', declared: runner.declared }
    : { because: 'image-user', declared: runner.declared, user: label(runner) };
}

/** `app (100:101)`, or the ids alone where they have no name. */
export function label(user: { readonly uid: number; readonly gid: number; readonly name: string | null }): string {
  return user.name === null ? `${user.uid}:${user.gid}` : `${user.name} (${user.uid}:${user.gid})`;
}

export interface PredictedOwner {
  readonly user: string;
  readonly container: { readonly uid: number; readonly gid: number };
  /** null where the container cannot have such a user. */
  readonly host: { readonly uid: number | null; readonly gid: number | null };
}

/** Who owns outside what these users of the container write; nothing where the mapping is not ours. */
export function predictOwners(
  plan: Plan,
  users: readonly { readonly uid: number; readonly gid: number; readonly name: string | null }[],
): readonly PredictedOwner[] {
  const { idMap } = plan;
  if (idMap === null) return [];
  return users.map(({ uid, gid, name }) => ({
    user: name ?? String(uid),
    container: { uid, gid },
    host: { uid: toOutside(idMap.uid, uid), gid: toOutside(idMap.gid, gid) },
  }));
}
