// The table of mounts as the kernel writes it (proc_pid_mountinfo(5)), and what a mount below a root is to a check. Pure.

import type { PathBytes } from './path-bytes.ts';

export interface Mount {
  readonly path: PathBytes;
  /** The type of its file system, such as ext4, proc or fuse.sshfs. */
  readonly type: string;
}

/** Reads /proc/self/mountinfo, given as bytes, one a character. Lines that are none are left out. */
export function parseMountTable(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    // ID PARENT DEVICE ROOT PATH OPTIONS [FIELD…] - TYPE SOURCE OPTIONS
    const match = /^\d+ \d+ \S+ \S+ (\S+) \S+(?: \S+)*? - (\S+) /.exec(line);
    if (match === null) return [];
    const [, path, type] = match as unknown as [string, string, string];
    return [{ path: unescaped(path) as PathBytes, type }];
  });
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

// Nobody's artefacts, and endless or changing while they are looked at. A chroot that an image build left behind holds some of them.
const KERNEL = new Set(
  'autofs binder binfmt_misc bpf cgroup cgroup2 configfs debugfs devpts devtmpfs efivarfs fusectl hugetlbfs mqueue nfsd nsfs proc pstore rpc_pipefs securityfs selinuxfs sysfs tracefs'.split(
    ' ',
  ),
);

/**
 * Whether the mount is left out of a check of a folder above it, and why: what the kernel makes up, and what a program of somebody's
 * answers for (FUSE), who may let a look wait for ever. Every other file system is looked at like the folder it is mounted on.
 */
export function whyAside({ type }: Mount): 'kernel' | 'fuse' | null {
  if (KERNEL.has(type)) return 'kernel';
  return type === 'fuse' || type.startsWith('fuse.') ? 'fuse' : null;
}
