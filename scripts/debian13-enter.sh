#!/usr/bin/env bash
# Makes a tree the root of a command, which runs as root; all processes and mounts are gone when it ends. A plain chroot does not
# do: the kernel gives no user namespace to a process whose root is not that of its mount namespace (clone(2), EPERM).
# Usage: scripts/debian13-enter.sh TREE SCRATCH NODE COMMAND [ARGUMENT…]. SCRATCH takes what is written; if empty, TREE itself does.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  # The death signal: when the caller is killed, nobody else would end us.
  exec setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child bash "$0" --inside "$@"
fi
tree=$2 scratch=$3 node=$4
shift 4

mount --bind "$tree" "$tree"
mount --bind -o ro . "$tree/checkout"
mount --bind -o ro "$node" "$tree/usr/local/bin/node"
mount -t proc proc "$tree/proc"
mount -t sysfs sysfs "$tree/sys"
# Version 2 alone, whatever the host has: "crun: cgroups in hybrid mode not supported".
mount -t cgroup2 cgroup2 "$tree/sys/fs/cgroup"
mount --rbind /dev "$tree/dev"
# Podman keeps its locks there under the number of the user, who may be somebody else on the host.
mount -t tmpfs -o mode=1777 tmpfs "$tree/dev/shm"
mount -t tmpfs -o mode=755 tmpfs "$tree/run"
if [ -n "$scratch" ]; then
  mount --bind "$scratch/home" "$tree/home"
  mount --bind "$scratch/tmp" "$tree/tmp"
  mount --bind "$scratch/var-tmp" "$tree/var/tmp"
fi
cd "$tree"
pivot_root . .
umount --lazy .
# As on any host that has booted; Podman warns where it is not so.
mount --make-rshared /
cd /checkout

variables=(
  HOME=/root USER=root LOGNAME=root LANG=C.UTF-8 "TERM=${TERM:-dumb}"
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
)
for name in CI NO_COLOR http_proxy https_proxy no_proxy; do
  [ -z "${!name:-}" ] || variables+=("$name=${!name}")
done
exec env -i "${variables[@]}" "$@"
