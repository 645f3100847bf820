// One id or one owner in a sentence: whose it is, which user of a container, and the cure. Pure.

import { type IdMap, toInside, toOutside } from '../host/id-map.ts';
import type { HostFacts } from '../host/read-host.ts';
import { type ImageUsers, nameOf } from '../image/image-user.ts';
import type { Plan } from './plan.ts';

export interface Explanation {
  readonly version: 1;
  readonly subject: string;
  readonly owner: { readonly uid: number; readonly gid: number | null };
  /** The runner himself, one of his subordinate ids, or nobody whom his Podman may act for. */
  readonly from: 'runner' | 'subordinate' | 'elsewhere';
  /** The user in a container with Podman's default mapping. */
  readonly container: { readonly uid: number; readonly gid: number | null; readonly user: string | null } | null;
  readonly text: string;
  readonly cure: string | null;
}

export interface Subject {
  /** As people know it: `100099`, or `out/v1`. */
  readonly name: string;
  readonly uid: number;
  /** null where only a uid was asked about. */
  readonly gid: number | null;
  readonly isPath: boolean;
}

/** Explains an owner. `image` and `plan` are what is known of the image that made it, if any is. */
export function explainOwner(
  subject: Subject,
  host: HostFacts,
  image: { readonly reference: string; readonly users: ImageUsers; readonly plan: Plan } | null,
): Explanation {
  const { uid, gid } = subject;
  const inside = toInside(host.idMap.uid, uid);
  const base = { version: 1 as const, subject: subject.name, owner: { uid, gid } };
  const what = subject.isPath ? `${subject.name} belongs to ${uid}:${gid}, which` : `${uid}`;
  if (uid === host.user.uid) {
    const who = host.idMap.uid.length === 0 ? '' : ' In a container with the default mapping that is root.';
    const mapped =
      image?.plan.runner == null ? '' : ` With the mapping computed for ${image.reference} it is ${userLabel(image.plan.runner)}.`;
    return {
      ...base,
      from: 'runner',
      container: inside === null ? null : { uid: 0, gid: gid === null ? null : toInside(host.idMap.gid, gid), user: 'root' },
      text: `${what} is you, ${host.user.name}.${who}${mapped}`,
      cure: null,
    };
  }
  if (inside === null) {
    const text =
      uid === 0
        ? `${what} is root, which no rootless container of yours can be: root itself made it, or a container of a daemon that runs as root (Docker).`
        : `${what} is none of your subordinate ids (${rangesOf(host.idMap.uid)}): another user of this host made it, or a container with other ranges.`;
    const cure = subject.isPath ? `It takes root to give it back: sudo chown -h ${host.user.uid}:${host.user.gid} PATH` : null;
    return { ...base, from: 'elsewhere', container: null, text: `${text}${otherWayRound(subject, host)}`, cure };
  }
  const container = {
    uid: inside,
    gid: gid === null ? null : toInside(host.idMap.gid, gid),
    user: image === null ? null : nameOf(image.users, inside),
  };
  const name = container.user === null ? '' : ` (${container.user} in ${image?.reference})`;
  const computed = image?.plan.idMap == null || image.plan.strategy !== 'remap' ? null : toInside(image.plan.idMap.uid, uid);
  const other = computed === null || computed === inside ? '' : ` With the mapping computed for ${image?.reference} it is uid ${computed}.`;
  return {
    ...base,
    from: 'subordinate',
    container,
    text: `${what} is one of your subordinate ids (${rangesOf(host.idMap.uid)}): in a container with the default mapping it is uid ${inside}${name}.${other}${otherWayRound(subject, host)}`,
    cure: subject.isPath
      ? 'You can give it back to yourself without root: podman unshare chown -h 0:0 PATH. So that it does not come again: rootless-artefacts run, or container-user where it is not the user of the image.'
      : `So that ${inside} becomes you: rootless-artefacts run maps the user of the image, container-user ${inside} any other.`,
  };
}

/** A bare number may have been meant as the id of a container. */
function otherWayRound({ uid, isPath }: Subject, host: HostFacts): string {
  const outside = isPath ? null : toOutside(host.idMap.uid, uid);
  return outside === null || outside === uid
    ? ''
    : ` The other way round, uid ${uid} of a container with the default mapping is ${outside} here.`;
}

function rangesOf(map: IdMap): string {
  const ranges = map.filter(({ inside }) => inside !== 0).map(({ outside, count }) => `${outside} to ${outside + count - 1}`);
  return ranges.length === 0 ? 'you have none' : ranges.join(', ');
}

function userLabel(user: { readonly uid: number; readonly gid: number; readonly name: string | null }): string {
  return `${user.name ?? 'the user'} (${user.uid}:${user.gid})`;
}
