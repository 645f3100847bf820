#!/usr/bin/env bash
# A copy of this host for the processes in here alone, so that it can be spoilt: its own /etc, temporary folders, devices, processes
# and a plain user who exists nowhere else. It carries out the scripts named on its standard input, and is gone when that ends.
# Usage, as root: private-host.sh BASE USER UID FIRST_SUBORDINATE_ID [WRAPPER]; the wrapper starts what carries out the scripts.
set -euo pipefail
base=$1 user=$2 uid=$3 first=$4
if [ -z "${INSIDE:-}" ]; then
  INSIDE=yes exec unshare --mount --pid --fork --kill-child --mount-proc --propagation private bash "$0" "$@"
fi

# The checkout may lie in /tmp, which this host has of its own.
cp -r "$(dirname "$0")" "$base/support"
# The whole folder: sed -i and usermod replace files, which a file that is mounted on does not allow.
cp -a /etc "$base/etc"
printf '%s:x:%s:%s::%s/home:/bin/bash\n' "$user" "$uid" "$uid" "$base" >>"$base/etc/passwd"
printf '%s:x:%s:\n' "$user" "$uid" >>"$base/etc/group"
for kind in uid gid; do printf '%s:%s:65536\n' "$user" "$first" >>"$base/etc/sub$kind"; done
mount --bind "$base/etc" /etc

install -d -m 1777 "$base/tmp" "$base/var-tmp"
mount --bind "$base/tmp" /tmp
mount --bind "$base/var-tmp" /var/tmp
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
mount -t tmpfs -o mode=0755 tmpfs /run/user
install -d -m 0700 -o "$uid" -g "$uid" "/run/user/$uid"

# As scripts/prepare-host.sh does it: cgroups v2 alone, and overlay for a store that is yet to be made.
if [ "$(stat -fc %T /sys/fs/cgroup)" != cgroup2fs ]; then
  umount -R /sys/fs/cgroup
  mount -t cgroup2 none /sys/fs/cgroup
fi
install -d -o "$uid" -g "$uid" "$base/home" "$base/home/.config" "$base/home/.config/containers"
printf '[storage]\ndriver = "overlay"\n' >"$base/home/.config/containers/storage.conf"
chown "$uid:$uid" "$base/home/.config/containers/storage.conf"

echo ready
here=$base/support
exec ${5:+bash "$here/$5"} bash "$here/run-steps.sh"
