// What the probes prove, requirement by requirement. What works is fit, however it is set up. Pure.

import { type Fault, type Faults, findFaults } from './find-faults.ts';
import { sizeOf } from './id-map.ts';
import type { HostProbes } from './probe-host.ts';
import { REQUIREMENTS, type Requirement, type RequirementId } from './requirements.ts';
import { sharedWith } from './subordinate-ranges.ts';

/** Every requirement, in the order of the table. */
export function judgeHost(probes: HostProbes): readonly Requirement[] {
  const faults = findFaults(probes);
  return (Object.keys(REQUIREMENTS) as RequirementId[]).map((id) => {
    const fault = faults.get(id);
    if (fault !== undefined) return unfit(fault);
    const proof = PROOFS[id](probes, faults);
    return {
      id,
      fit: proof === null ? null : true,
      seen: proof ?? whyUnchecked(id, probes, faults),
      breaks: null,
      symptom: null,
      cure: null,
    };
  });
}

function unfit({ requirement, what, words, cure }: Fault): Requirement {
  const { breaks, symptom } = REQUIREMENTS[requirement];
  return { id: requirement, fit: false, seen: what, breaks, symptom: words ?? symptom, cure };
}

function whyUnchecked(id: RequirementId, { tun }: HostProbes, faults: Faults): string {
  if (faults.has('plain-user')) return 'not checked: root has no rootless Podman';
  const first = [...faults.keys()][0] as RequirementId; // something always is in the way of what was not checked
  if (first === 'podman') return 'not checked: there is no Podman to ask';
  const closed = id === 'network' && tun !== null ? `; and /dev/net/tun cannot be opened (${tun})` : '';
  return `not checked: Podman did not come that far, because of ${REQUIREMENTS[first].title}${closed}`;
}

/** What Podman tells of itself; not every release tells everything. */
function told(text: string | undefined): string {
  return text || 'it works';
}

/** What proves a requirement; null where nothing does. Asked only where no fault was found. */
const PROOFS: Readonly<Record<RequirementId, (probes: HostProbes, faults: Faults) => string | null>> = {
  'plain-user': ({ host: { user } }) => `${user.name} (${user.uid}:${user.gid})`,
  podman: ({ host }) => host.podman?.version ?? null,
  'user-name': ({ userVariable, host }) =>
    userVariable === null || userVariable === host.user.name
      ? host.user.name
      : `${userVariable}, which is not ${host.user.name}: put right for what is run here; for Podman by hand: export USER=${host.user.name}`,
  'runtime-folder': ({ runtimeFolder, host }) =>
    host.user.uid === 0 ? null : runtimeFolder === null ? 'XDG_RUNTIME_DIR is not set, and Podman makes do' : runtimeFolder.path,
  'user-namespaces': ({ host }, faults) =>
    host.idMap.uid.length > 0 || faults.has('id-map-tools') || faults.has('subordinate-ids') ? 'Podman may make one' : null,
  'id-map-tools': ({ host }, faults) => {
    if (sizeOf(host.idMap.uid) > 1) return 'they work';
    return host.podmanFault !== null && faults.has('subordinate-ids') ? 'they are there' : null;
  },
  'subordinate-ids': ({ host, cureFacts }) => {
    if (host.idMap.uid.length === 0) return null;
    const others = sharedWith(cureFacts.subordinate, host.user);
    const shared = others.length === 0 ? '' : `; they are also those of ${others.join(', ')}: his containers can write your files`;
    return `${sizeOf(host.idMap.uid) - 1} uids and ${sizeOf(host.idMap.gid) - 1} gids${shared}`;
  },
  'storage-driver': ({ info }) => (info === null ? null : told(info.driver)),
  'storage-folder': ({ info, store }) => (store.ownsFiles === null ? told(info?.graphRoot) : null),
  'storage-parents': ({ store }) => (store.startsMapped === null ? 'open for a container with a mapping of its own' : null),
  cgroups: ({ info, store }) => (store.starts === null ? told(info?.cgroups) : null),
  'cgroup-manager': ({ info, store }) => (store.starts === null ? told(info?.cgroupManager) : null),
  'container-runtime': ({ info, store }) => (store.starts === null ? told(info?.runtime) : null),
  network: ({ store, tun }) => (store.connects === null ? `a container gets one${tun === null ? '' : ' without /dev/net/tun'}` : null),
};
