// Which requirements the probes show not to be met, and the cure of each. Pure.

import { symptomIn } from './diagnose.ts';
import { sizeOf } from './id-map.ts';
import type { HostProbes } from './probe-host.ts';
import type { RequirementId } from './requirements.ts';
import { cureOfRanges } from './subordinate-ranges.ts';

export interface Fault {
  readonly what: string;
  /** The words of Podman; null where it was seen without it. */
  readonly words: string | null;
  readonly cure: string;
}

export type Faults = ReadonlyMap<RequirementId, Fault>;

/** The first fault of each requirement. Words that nobody knows are laid at the door of what the probe was for. */
export function findFaults(probes: HostProbes): Faults {
  const { host, info, store, cureFacts } = probes;
  const faults = new Map<RequirementId, Fault>();
  const add = (id: RequirementId, what: string, words: string | null, cure: string) => {
    const known = faults.get(id);
    faults.set(id, known === undefined ? { what, words, cure } : { ...known, words: known.words ?? words });
  };
  const say = (otherwise: RequirementId, words: string | null | undefined) => {
    if (words === null || words === undefined) return;
    const symptom = symptomIn(words);
    if (symptom !== null) add(symptom.requirement, symptom.what, words, symptom.cure(cureFacts));
    else
      add(
        otherwise,
        'Podman fails, in words of its own',
        words,
        `See what Podman says of it: podman --log-level debug ${COMMANDS[otherwise]}`,
      );
  };

  if (host.user.uid === 0) add('plain-user', 'This runs as root', null, 'sudo useradd --create-home runner && sudo -iu runner');
  if (host.podman === null) add('podman', 'Podman is not installed', null, 'sudo apt-get install -y podman uidmap');
  if (host.user.uid === 0 || host.podman === null) return faults;

  if (info !== null && 'driver' in info && info.remote) {
    add(
      'podman',
      'This Podman only talks to a service elsewhere, where the mapping would happen',
      null,
      'sudo apt-get install -y podman uidmap',
    );
    return faults;
  }
  const folder = probes.runtimeFolder;
  if (folder !== null && folder.fault !== null)
    add('runtime-folder', `XDG_RUNTIME_DIR is ${folder.path}, which ${FOLDER_FAULTS[folder.fault]}`, null, 'unset XDG_RUNTIME_DIR');
  say('user-namespaces', host.podmanFault);
  if (host.podmanFault === null && (sizeOf(host.idMap.uid) < 2 || sizeOf(host.idMap.gid) < 2))
    add('subordinate-ids', 'You have no subordinate ids', null, cureOfRanges(cureFacts.subordinate, host.user));
  if (host.podmanFault !== null) return faults;

  if (info !== null && 'fault' in info) say('storage-driver', info.fault);
  const vfs = info !== null && 'driver' in info && info.driver === 'vfs';
  if (vfs)
    add(
      'storage-driver',
      'It is vfs (a store cannot change its driver: the cure empties it)',
      null,
      overlayInstead(info.storageConfiguration),
    );
  const local = 'Set graphroot in ~/.config/containers/storage.conf to a folder of yours on a local disk that is not mounted noexec';
  if (typeof store.ownsFiles === 'string') add('storage-folder', 'It cannot hold the files of other users', store.ownsFiles, local);
  // Overlay mounts do not hand noexec on: only what vfs copies is run from the folder itself (tried with 4.3.1).
  if (typeof store.executes === 'string' && vfs) add('storage-folder', 'It is mounted noexec', store.executes, local);
  say('container-runtime', store.starts);
  say('storage-parents', store.startsMapped);
  say('network', store.connects);
  return faults;
}

const FOLDER_FAULTS = { missing: 'is not there', foreign: 'belongs to another user', closed: 'you may not write' } as const;

const COMMANDS: Partial<Record<RequirementId, string>> = {
  'user-namespaces': 'unshare true',
  'storage-driver': 'info',
  'container-runtime': 'run --rm --network none IMAGE true',
  'storage-parents': 'run --rm --network none --userns keep-id IMAGE true',
  network: 'run --rm IMAGE true',
};

function overlayInstead(configuration: string): string {
  const folder = configuration.slice(0, configuration.lastIndexOf('/'));
  return `podman system reset --force && mkdir -p ${folder} && printf '[storage]\\ndriver = "overlay"\\n' >${configuration}`;
}
