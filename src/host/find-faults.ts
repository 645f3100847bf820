// Which requirements the probes show not to be met, and the cure of each. Pure.

import { cureOfRuntimeFolder, cureOfStore, install, overlayInstead } from './cures.ts';
import { symptomIn } from './diagnose.ts';
import { sizeOf } from './id-map.ts';
import type { HostProbes } from './probe-host.ts';
import type { Outcome } from './probe-store.ts';
import type { RequirementId } from './requirements.ts';
import { cureOfRanges } from './subordinate-ranges.ts';

export interface Fault {
  readonly requirement: RequirementId;
  readonly what: string;
  /** The words of Podman; null where it was seen without it. */
  readonly words: string | null;
  readonly cure: string;
}

export type Faults = ReadonlyMap<RequirementId, Fault>;

/** The first fault of each requirement, in the order in which Podman would come to them. */
export function findFaults(probes: HostProbes): Faults {
  const first = faultsWithoutPodman(probes);
  const store = probes.host.podmanFault === null ? faultsOfStore(probes) : [];
  const faults = new Map<RequirementId, Fault>();
  for (const fault of first.length > 0 ? first : [...faultsOfNamespace(probes), ...store]) {
    const known = faults.get(fault.requirement);
    faults.set(fault.requirement, known === undefined ? fault : { ...known, words: known.words ?? fault.words });
  }
  return faults;
}

function faultsWithoutPodman({ host, info }: HostProbes): Fault[] {
  const faults: Fault[] = [];
  if (host.user.uid === 0) faults.push(seen('plain-user', 'This runs as root', 'sudo useradd --create-home runner && sudo -iu runner'));
  if (host.podman === null) faults.push(seen('podman', 'Podman is not installed', install('podman uidmap')));
  if (info?.remote === true)
    faults.push(seen('podman', 'This Podman only talks to a service elsewhere, where the mapping would happen', install('podman uidmap')));
  return faults;
}

const FOLDER_FAULTS = { missing: 'is not there', foreign: 'belongs to another user', closed: 'you may not write' } as const;

function faultsOfNamespace(probes: HostProbes): Fault[] {
  const { host, runtimeFolder, cureFacts } = probes;
  const faults: Fault[] = [];
  if (runtimeFolder !== null && runtimeFolder.fault !== null) {
    const what = `XDG_RUNTIME_DIR is ${runtimeFolder.path}, which ${FOLDER_FAULTS[runtimeFolder.fault]}`;
    faults.push(seen('runtime-folder', what, cureOfRuntimeFolder(host.user)));
  }
  faults.push(...said(probes, 'user-namespaces', host.podmanFault));
  if (host.podmanFault === null && (sizeOf(host.idMap.uid) < 2 || sizeOf(host.idMap.gid) < 2))
    faults.push(seen('subordinate-ids', 'You have no subordinate ids', cureOfRanges(cureFacts.subordinate, host.user)));
  return faults;
}

function faultsOfStore(probes: HostProbes): Fault[] {
  const { info, informs, store } = probes;
  const vfs = info?.driver === 'vfs';
  const faults = said(probes, 'storage-driver', informs);
  if (vfs) {
    const what = 'It is vfs (a store cannot change its driver: the cure empties it)';
    faults.push(seen('storage-driver', what, overlayInstead(info.storageConfiguration)));
  }
  if (typeof store.ownsFiles === 'string')
    faults.push({ ...seen('storage-folder', 'It cannot hold the files of other users', cureOfStore()), words: store.ownsFiles });
  // Overlay mounts do not hand noexec on: only what vfs copies is run from the folder itself (tried with 4.3.1).
  if (typeof store.executes === 'string' && vfs)
    faults.push({ ...seen('storage-folder', 'It is mounted noexec', cureOfStore()), words: store.executes });
  faults.push(...said(probes, 'container-runtime', store.starts));
  faults.push(...said(probes, 'storage-parents', store.startsMapped));
  faults.push(...said(probes, 'network', store.connects));
  return faults;
}

function seen(requirement: RequirementId, what: string, cure: string): Fault {
  return { requirement, what, words: null, cure };
}

/** Characters: slirp4netns adds warnings of its own to what is wrong. */
const LONGEST = 200;

/** What the words of a probe show. Words that nobody knows are laid at the door of what the probe was for. */
function said({ cureFacts }: HostProbes, otherwise: keyof typeof COMMANDS, outcome: Outcome): Fault[] {
  if (outcome === null || outcome === undefined) return [];
  const words = outcome.length <= LONGEST ? outcome : `${outcome.slice(0, LONGEST)}…`;
  const symptom = symptomIn(outcome);
  if (symptom !== null) return [{ requirement: symptom.requirement, what: symptom.what, words, cure: symptom.cure(cureFacts, outcome) }];
  const cure = `See more of what Podman says: podman --log-level debug ${COMMANDS[otherwise]}`;
  return [{ requirement: otherwise, what: 'Podman fails, in words of its own', words, cure }];
}

const COMMANDS = {
  'user-namespaces': 'unshare true',
  'storage-driver': 'info',
  'container-runtime': 'run --rm --network none IMAGE true',
  'storage-parents': 'run --rm --network none --userns keep-id IMAGE true',
  network: 'run --rm IMAGE true',
} as const;
