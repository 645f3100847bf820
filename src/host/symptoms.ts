// Podman's cryptic words, and what they say: which requirement is not met, how, and the command that cures it. The first that fits
// counts. Pure.

import type { CureFacts } from './cure-facts.ts';
import { cureOfIdMapTools, cureOfParents, cureOfRuntimeFolder, cureOfStore, cureOfSwitches, install } from './cures.ts';
import type { RequirementId } from './requirements.ts';
import { cureOfRanges } from './subordinate-ranges.ts';

export interface Symptom {
  readonly requirement: RequirementId;
  readonly pattern: RegExp;
  /** What is wrong, in our words. */
  readonly what: string;
  /** The command that cures it; `words` are those that fitted. */
  readonly cure: (facts: CureFacts, words: string) => string;
}

const ranges = ({ subordinate, user }: CureFacts) => cureOfRanges(subordinate, user);

export const SYMPTOMS: readonly Symptom[] = [
  {
    requirement: 'runtime-folder',
    pattern: /XDG_RUNTIME_DIR directory .* is not owned by the current user/,
    what: 'XDG_RUNTIME_DIR names the folder of another user, as it does after su or sudo',
    cure: ({ user }) => cureOfRuntimeFolder(user),
  },
  {
    // Podman 4.3.1 and crun 1.8.1 go on: "OCI runtime attempted to invoke a command that was not found", which it did not.
    requirement: 'runtime-folder',
    pattern:
      /mkdir \S*(?:\/run\/user\/\d+|\/libpod)\S*: permission denied|create directory `?\S*\/run\/user\/\d+\S*: (?:No such file|Permission denied)/i,
    what: 'The runtime folder, which XDG_RUNTIME_DIR names, is not there or you may not write it',
    cure: ({ user }) => cureOfRuntimeFolder(user),
  },
  {
    requirement: 'user-namespaces',
    pattern: /cannot clone|user namespaces are not enabled|failed to reexec: Permission denied|unshare\([^)]*\): Operation not permitted/i,
    what: 'User namespaces are forbidden to you here',
    cure: cureOfSwitches,
  },
  {
    requirement: 'id-map-tools',
    pattern: /"?new[ug]idmap"?: executable file not found/,
    what: 'newuidmap and newgidmap are not installed',
    cure: () => install('uidmap'),
  },
  {
    // Before "Operation not permitted": runc and crun say the same of other things.
    requirement: 'id-map-tools',
    pattern:
      /should have setuid or have filecaps|new[ug]idmap: (?:write to|open of) [ug]id_map failed: (?:Operation not permitted|Permission denied)/,
    what: 'newuidmap and newgidmap are installed, and are not let do their work',
    cure: cureOfIdMapTools,
  },
  {
    requirement: 'id-map-tools',
    pattern: /Target process \d+ is owned by a different user/i,
    what: 'The group of this process is not the primary group that the passwd file gives you, and newuidmap refuses that',
    cure: ({ user }) => `sudo usermod --gid ${user.gid} ${user.name}`,
  },
  {
    requirement: 'subordinate-ids',
    pattern: /new[ug]idmap: write to [ug]id_map failed: Invalid argument/,
    what: 'Your ranges in /etc/subuid or /etc/subgid overlap',
    cure: ranges,
  },
  {
    requirement: 'subordinate-ids',
    pattern: /specified mapping .* includes the user [UG]ID/i,
    what: 'A range of yours in /etc/subuid or /etc/subgid holds your own id',
    cure: ranges,
  },
  {
    requirement: 'subordinate-ids',
    pattern: /new[ug]idmap: [ug]id range \[[^)]*\) -> \[[^)]*\) not allowed/,
    what: 'Podman asked for subordinate ids that are not yours (any more)',
    cure: ranges,
  },
  {
    requirement: 'subordinate-ids',
    pattern: /potentially insufficient UIDs or GIDs|there might not be enough IDs|no sub[ug]id ranges found/,
    what: 'You have too few subordinate ids',
    cure: ranges,
  },
  {
    requirement: 'storage-driver',
    pattern: /kernel does not support overlay|overlay\W+ is not supported over|native overlay .* not supported/i,
    what: 'This kernel, or the file system of the store, has no overlay mounts for users',
    cure: () => install('fuse-overlayfs'),
  },
  {
    requirement: 'storage-folder',
    pattern:
      /creating runtime static files directory|lchown [^:]*: operation not permitted|setxattr [^:]*: operation not (?:permitted|supported)/i,
    what: 'The folder of the store cannot be written, or cannot hold files of other users, as on NFS',
    cure: cureOfStore,
  },
  {
    requirement: 'storage-parents',
    pattern: /(?:make|open) `?\S*\/merged`?(?: private)?: Permission denied/i,
    what: 'A folder above the store is closed to the mapped user of the container',
    cure: (_, words) => cureOfParents(words),
  },
  {
    requirement: 'cgroups',
    pattern: /cgroups? in hybrid mode not supported/,
    what: 'cgroups v1 and v2 are mounted side by side',
    cure: () => 'sudo umount -R /sys/fs/cgroup && sudo mount -t cgroup2 none /sys/fs/cgroup',
  },
  {
    requirement: 'cgroup-manager',
    pattern: /sd-bus call|Failed to connect to (?:user scope )?bus|no systemd user session available|Interactive authentication required/i,
    what: 'Podman wants systemd to make its cgroups, and you have no systemd session',
    cure: () => 'sudo loginctl enable-linger "$(id -un)"',
  },
  {
    requirement: 'container-runtime',
    pattern: /unknown version specified/,
    what: 'crun is older than this Podman needs (1.14.3)',
    cure: () => install('crun'),
  },
  {
    requirement: 'container-runtime',
    pattern:
      /Runtime path \S+ is not valid|no valid executable found for OCI runtime|default OCI runtime "[^"]*" not found|could not find a working conmon binary|outdated conmon version/,
    what: 'There is no container runtime (crun or runc), or no conmon, that could be started',
    cure: () => install('crun conmon'),
  },
  {
    requirement: 'network',
    pattern: /\/dev\/net\/tun\\*"?\)?: (?:Permission denied|Operation not permitted)/,
    what: '/dev/net/tun is closed to you, and the network of a container needs it',
    cure: () => 'sudo chmod 666 /dev/net/tun',
  },
  {
    requirement: 'network',
    pattern: /\/dev\/net\/tun\\*"?\)?: No such (?:file|device)/,
    what: 'There is no /dev/net/tun, and the network of a container needs it',
    cure: () => 'sudo mkdir -p /dev/net && sudo mknod -m 666 /dev/net/tun c 10 200',
  },
  {
    requirement: 'network',
    pattern: /could not find slirp4netns|"slirp4netns": executable file not found/,
    what: 'slirp4netns, which gives a container its network, is not installed',
    cure: () => install('slirp4netns'),
  },
  {
    requirement: 'network',
    pattern: /could not find pasta|"pasta": executable file not found/,
    what: 'pasta, which gives a container its network, is not installed',
    cure: () => install('passt'),
  },
];
