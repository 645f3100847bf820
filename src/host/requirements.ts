// What rootless containers ask of a host: one row a requirement. docs/requirements.md is made from it. Pure.

export type RequirementId =
  | 'plain-user'
  | 'podman'
  | 'user-name'
  | 'runtime-folder'
  | 'user-namespaces'
  | 'id-map-tools'
  | 'subordinate-ids'
  | 'storage-driver'
  | 'storage-folder'
  | 'storage-parents'
  | 'cgroups'
  | 'cgroup-manager'
  | 'container-runtime'
  | 'network';

/** How one requirement stands on this host. */
export interface Requirement {
  readonly id: RequirementId;
  /** null: it could not be checked, and `seen` says why. */
  readonly fit: boolean | null;
  /** What was seen; what is wrong where it is not fit. */
  readonly seen: string;
  /** The rest is null where there is nothing to cure. */
  readonly breaks: string | null;
  /** The error text that users will have met. */
  readonly symptom: string | null;
  /** The command that cures it. */
  readonly cure: string | null;
}

export interface RequirementRow {
  readonly title: string;
  /** What does not work without it. */
  readonly breaks: string;
  /** The error text that users know it by; null where there is none. */
  readonly symptom: string | null;
}

export const REQUIREMENTS: Readonly<Record<RequirementId, RequirementRow>> = {
  'plain-user': {
    title: 'a plain user',
    breaks: 'As root, container root is root on the host, and the files of the container belong to root',
    symptom: null,
  },
  podman: {
    title: 'Podman',
    breaks: 'No container can be run here; verify works without',
    symptom: 'podman: command not found',
  },
  'user-name': {
    title: 'the name in $USER',
    breaks: 'Podman looks up subordinate ids by this name, and takes those of another user or none',
    symptom: 'newuidmap: uid range [1-65537) -> [100000-165536) not allowed',
  },
  'runtime-folder': {
    title: 'the runtime folder',
    breaks: 'Podman has no place for what it must remember while a container runs, so none starts',
    symptom: 'XDG_RUNTIME_DIR directory "/run/user/0" is not owned by the current user',
  },
  'user-namespaces': {
    title: 'user namespaces',
    breaks: 'Without a namespace of its own Podman can map no user and start no container',
    symptom: 'cannot clone: Permission denied',
  },
  'id-map-tools': {
    title: 'newuidmap and newgidmap',
    breaks: 'Podman cannot map your subordinate ids without them, and starts no container',
    symptom: 'newuidmap: write to uid_map failed: Operation not permitted',
  },
  'subordinate-ids': {
    title: 'subordinate ids',
    breaks: 'The other users of an image are mapped to them: without a sound range, images with more than one user cannot be stored or run',
    symptom: 'potentially insufficient UIDs or GIDs available in user namespace',
  },
  'storage-driver': {
    title: 'the storage driver',
    breaks: 'Every container starts with a full copy of its image: seconds instead of a tenth of one, until the disk is full',
    symptom: 'no space left on device',
  },
  'storage-folder': {
    title: 'the folder of the store',
    breaks: 'Images cannot be stored there, or not run from there',
    symptom: 'potentially insufficient UIDs or GIDs … lchown …: operation not permitted',
  },
  'storage-parents': {
    title: 'the way to the store',
    breaks: 'A container with a mapping of its own is not let through to its image',
    symptom: 'make …/merged private: Permission denied',
  },
  cgroups: {
    title: 'cgroups',
    breaks: 'The runtime starts no container',
    symptom: 'crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2',
  },
  'cgroup-manager': {
    title: 'the cgroup manager',
    breaks: 'No container starts, or it ends with the session that started it',
    symptom: 'The cgroupv2 manager is set to systemd but there is no systemd user session available',
  },
  'container-runtime': {
    title: 'the container runtime',
    breaks: 'No container starts',
    symptom: 'crun: unknown version specified',
  },
  network: {
    title: 'the network',
    breaks: 'A container with a network does not start; with network none or host it does',
    symptom: 'slirp4netns failed: "open(\\"/dev/net/tun\\"): No such file or directory',
  },
};
