// A plan for people, and for `plan --format json`. Pure.

import { sizeOf } from '../host/id-map.ts';
import type { HostFacts } from '../host/read-host.ts';
import { nameOf } from '../image/image-user.ts';
import type { ImageFacts } from '../image/resolve-users.ts';
import { label, type Plan, predictOwners } from '../mapping/plan.ts';
import { sentenceOf } from '../mapping/reasons.ts';
import { show } from './escape.ts';

/** Two lines before a run: the decision, why, and what a person would write. */
export function describePlan(plan: Plan, image: ImageFacts): string {
  const why = plan.because.map((reason) => show(sentenceOf(reason))).join(' ');
  const like = plan.equivalent === null ? '' : ` (as ${plan.equivalent})`;
  return `Mapping: ${plan.strategy}${plan.mapArgs.length > 0 ? `, ${plan.mapArgs.join(' ')}` : ''}${like}\n  ${why}\n  Image: ${show(image.reference)}`;
}

/** The owners worth telling: root, the user of the image, whoever becomes the runner, and two named users of the image. */
function tellingUsers(plan: Plan, image: ImageFacts) {
  const named = image.users?.passwd.filter(({ uid }) => uid !== 0).slice(0, 8) ?? [];
  const all = [{ uid: 0, gid: 0, name: nameOf(image.users, 0) }, plan.starts, ...(plan.runner === null ? [] : [plan.runner]), ...named];
  return all.filter((user, index) => all.findIndex((other) => other.uid === user.uid && other.gid === user.gid) === index);
}

/** The plan as data: `plan --format json`. */
export function planDocument(host: HostFacts, image: ImageFacts, plan: Plan) {
  return {
    version: 1,
    host: { uid: host.user.uid, gid: host.user.gid, user: host.user.name, podman: host.podman, idMap: host.idMap },
    image: { reference: image.reference, id: image.id, user: image.resolvedUser },
    plan: {
      strategy: plan.strategy,
      storage: plan.storage,
      storeArgs: plan.storeArgs,
      podmanArgs: plan.mapArgs,
      equivalent: plan.equivalent,
      starts: plan.starts,
      runner: plan.runner,
      because: plan.because.map((reason) => ({ reason: reason.because, text: sentenceOf(reason) })),
      owners: predictOwners(plan, tellingUsers(plan, image)),
    },
  };
}

/** The plan as one screen: the facts, the decision, the store and its cost, the command a person could paste, who owns what. */
export function renderPlan(host: HostFacts, image: ImageFacts, plan: Plan): string {
  const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${show(image.resolvedUser.declared)}`;
  const rows = predictOwners(plan, tellingUsers(plan, image)).map(({ user, container, host: outside }) => {
    const mine = outside.uid === host.user.uid ? ` ${show(host.user.name)}` : '';
    const owner = outside.uid === null || outside.gid === null ? 'cannot exist' : `${outside.uid}:${outside.gid}${mine}`;
    return `  ${`${show(user)} (${container.uid}:${container.gid})`.padEnd(28)} ${owner}`;
  });
  const reasons = plan.because.filter((reason) => !reason.because.startsWith('storage-'));
  const storage = plan.because.filter((reason) => reason.because.startsWith('storage-'));
  return [
    `Host:    ${show(host.user.name)} (${host.user.uid}:${host.user.gid}), Podman ${host.podman?.version ?? 'none'}, ${subordinateIds(host)}`,
    `Image:   ${show(image.reference)}${image.size === 0 ? '' : ` (${Math.round(image.size / 1e6)} MB)`}, ${declared}: ${show(label(image.resolvedUser))}`,
    `Mapping: ${plan.strategy}${plan.equivalent === null ? '' : `, as ${plan.equivalent}`}`,
    ...reasons.map((reason) => `  ${show(sentenceOf(reason))}`),
    `Storage: ${plan.storage}`,
    ...storage.map((reason) => `  ${show(sentenceOf(reason))}`),
    `Command: ${pasteable(plan, image)}`,
    ...(rows.length === 0 ? [] : ['', 'In the container               On the host', ...rows]),
    '',
  ].join('\n');
}

function subordinateIds({ idMap }: HostFacts): string {
  const [uids, gids] = [sizeOf(idMap.uid) - 1, sizeOf(idMap.gid) - 1];
  return uids === gids ? `${uids} subordinate ids` : `${uids} subordinate uids and ${gids} gids`;
}

/** The command as a person could type it in the workspace. */
function pasteable(plan: Plan, image: ImageFacts): string {
  const words = ['podman', ...plan.storeArgs, 'run', '--rm', ...plan.mapArgs].map(shellWord);
  return [...words, '--volume', '"$PWD:$PWD"', '--workdir', '"$PWD"', shellWord(image.reference)].join(' ');
}

function shellWord(word: string): string {
  const shown = show(word);
  return /^[\w./:=,@%+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
