// Which user of the container is whom on the host, as a report tells it. Pure.

import { compose, type IdMap, type IdRange, toInside, toOutside } from '../../host/id-map.ts';
import { label } from '../../mapping/plan.ts';
import { show } from '../escape.ts';
import type { Report } from '../schema.ts';
import type { MappedUser } from './leg-schema.ts';
import { shorten } from './shorten.ts';

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

const MOST = 8;

/** Root, the user of the image, whoever becomes the runner, and those who made what was found; nothing where no mapping is known. */
export function mappingOf(report: Report): MappedUser[] {
  const map = mapOf(report);
  const makers = makersOf(report);
  if (map === null || (report.plan === null && makers.length === 0)) return [];
  const { host, image } = report;
  const runner = { uid: toInside(map.uid, host.uid), gid: toInside(map.gid, host.gid) };
  const users = new Map<number, { ids: Ids; name: string | null; blamed: boolean }>();
  const add = (ids: Ids, name: string | null, blamed: boolean) => {
    const known = users.get(ids.uid);
    users.set(ids.uid, { ids: known?.ids ?? ids, name: known?.name ?? name, blamed: blamed || known?.blamed === true });
  };
  if (image !== null) add(image.user, image.user.name, false);
  if (runner.uid !== null && runner.gid !== null) add({ uid: runner.uid, gid: runner.gid }, runner.uid === 0 ? 'root' : null, false);
  for (const { ids, name } of makers) add(ids, name, true);
  add({ uid: 0, gid: 0 }, 'root', false);
  return [...users.values()].slice(0, MOST).map(({ ids, name, blamed }) => {
    const outside = { uid: toOutside(map.uid, ids.uid), gid: toOutside(map.gid, ids.gid) };
    const mine = outside.uid === host.uid;
    const whom =
      outside.uid === null || outside.gid === null
        ? 'cannot exist'
        : label({ uid: outside.uid, gid: outside.gid, name: mine ? host.user : null });
    return { inside: shorten(show(label({ ...ids, name })), 120), outside: shorten(show(whom), 120), mine, blamed };
  });
}

/** Container ids to host ids. Without a plan nobody saw the run: most likely it had Podman's default mapping. */
function mapOf({ host, plan }: Report): { uid: IdMap; gid: IdMap } | null {
  if (host.idMap === null || plan?.strategy === 'none') return null;
  if (plan?.strategy !== 'remap') return host.idMap;
  return {
    uid: compose(rangesOf('--uidmap', plan.podmanArgs), host.idMap.uid),
    gid: compose(rangesOf('--gidmap', plan.podmanArgs), host.idMap.gid),
  };
}

function rangesOf(option: string, args: readonly string[]): IdRange[] {
  return args.flatMap((word, index) => {
    const [, inside, outside, count] = /^(\d{1,10}):(\d{1,10}):(\d{1,10})$/.exec(word) ?? [];
    return args[index - 1] === option && count !== undefined
      ? [{ inside: Number(inside), outside: Number(outside), count: Number(count) }]
      : [];
  });
}

/** Who made what was found, as users of this run's container. */
function makersOf({ plan, findings }: Report): readonly { readonly ids: Ids; readonly name: string | null }[] {
  return findings.flatMap(({ rule, origin, container }) => {
    if (container === null || container.uid === null || container.gid === null) return [];
    if (rule !== 'foreign-owner' || (plan !== null && origin !== 'run')) return [];
    return [{ ids: { uid: container.uid, gid: container.gid }, name: container.user }];
  });
}
