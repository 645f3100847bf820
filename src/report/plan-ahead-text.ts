// A plan with what was learnt before a pull, for people and for `plan --format json`. Pure.

import type { Beyond } from '../host/beyond-range.ts';
import type { HostFacts } from '../host/read-host.ts';
import { sureIds } from '../image/image-user.ts';
import { bytesOf, sizeWords } from '../image/layer-size.ts';
import type { Ahead, Outlook } from '../plan-ahead.ts';
import { show } from './escape.ts';
import { planDocument, renderPlan } from './plan-text.ts';

/** One screen. */
export function renderPlanAhead(ahead: Ahead): string {
  if (ahead.plan === null) return [...openLines(ahead.host, ahead.open, ahead.outlook), ...outlookLines(ahead.outlook), ''].join('\n');
  const text = renderPlan(ahead.host, ahead.image, ahead.plan);
  return ahead.outlook === null ? text : [text, ...outlookLines(ahead.outlook), ''].join('\n');
}

/** The same as data. `pull` is null where the image is here; `plan` is null where it can be made only after the pull. */
export function planAheadDocument(ahead: Ahead) {
  const pull = ahead.outlook === null ? null : pullDocument(ahead.outlook);
  if (ahead.plan !== null) return { ...planDocument(ahead.host, ahead.image, ahead.plan), pull };
  const { host, open, outlook } = ahead;
  const { reference, id, user } = outlook.remote;
  return {
    version: 1,
    host: { uid: host.user.uid, gid: host.user.gid, user: host.user.name, podman: host.podman, idMap: host.idMap },
    image: { reference, id, user: { declared: user, ...sureIds(user), name: null } },
    plan: null,
    pull: { ...pull, open },
  };
}

function pullDocument({ remote, beyond }: Outlook) {
  const { readFrom, platform, layers } = remote;
  return {
    readFrom,
    platform,
    layers: layers?.length ?? null,
    bytes: layers === null ? null : bytesOf(layers),
    beyond: beyond === null ? null : { ...beyond, message: beyondSentence(beyond) },
    open: [] as readonly string[],
  };
}

function openLines(host: HostFacts, open: readonly string[], { remote }: Outlook): string[] {
  const names = open.map((user) => show(user));
  const uids = open.flatMap((user) => sureIds(user).uid ?? []);
  return [
    `Host:    ${show(host.user.name)} (${host.user.uid}:${host.user.gid}), Podman ${host.podman?.version ?? 'none'}`,
    `Image:   ${show(remote.reference)}, ${remote.user === '' ? 'no USER' : `USER ${show(remote.user)}`}`,
    'Mapping: known only after the pull',
    `  The ids of ${names.join(' and ')} stand in the image's own /etc/passwd, in a layer that is not fetched for a plan.`,
    uids.length > 0
      ? `  What is sure: a run maps uid ${uids.join(' and ')} to you. Only its group is open.`
      : "  What is sure: a run maps this very user to you, or takes Podman's default mapping should it be 0:0.",
    `  To know it now: podman pull ${show(remote.reference)}, then plan again.`,
    '',
  ];
}

function outlookLines({ remote, beyond }: Outlook): string[] {
  const size = remote.layers === null ? '' : `, ${sizeWords(remote.layers)} to transfer`;
  return [
    'Before the pull',
    `  Read from ${show(remote.readFrom)}: ${remote.platform}${size}. Nothing was pulled.`,
    ...(beyond === null ? [] : [`  Warning: ${show(beyondSentence(beyond))}`]),
  ];
}

function beyondSentence({ ids, cure }: Beyond): string {
  const which = ids.map(({ kind, id, largest }) => `${kind} ${id} (the largest that you can have is ${largest})`).join(' and ');
  return `The image's USER is ${which}. If the image holds files of it, the pull will fail at its end: potentially insufficient UIDs or GIDs. Cure: ${cure}`;
}
