#!/usr/bin/env bash
# Runs a command as a plain user for whom rootless Podman works: root steps down to the user of prepare-host.sh, a plain user
# stays who he is. Usage: scripts/as-runner.sh COMMAND [ARGUMENT…]
set -euo pipefail

uid=$(id -u)
user=$(id -un)
[ "$uid" != 0 ] || user=${ROOTLESS_USER:-runner}
uid=$(id -u "$user")
gid=$(id -g "$user")
home=$(getent passwd "$user" | cut -d: -f6)
here=$PWD
node=$(command -v node)

# A checkout or a Node below a closed folder (/root is 0700) is out of reach for a plain user: he gets a copy.
reaches() { [ "$(id -u)" != 0 ] || setpriv --reuid "$uid" --regid "$gid" --init-groups test "$@"; }
if ! reaches -r "$here/package.json"; then
  copy=$home/.cache/rootless-artefacts/$(printf %s "$here" | cksum | cut -d' ' -f1)
  rm -rf "$copy"
  install -d -o "$user" -g "$gid" "$home/.cache" "$home/.cache/rootless-artefacts" "$copy"
  cp -a --no-preserve=ownership "$here/." "$copy/"
  chown -R "$uid:$gid" "$copy"
  here=$copy
fi
if ! reaches -x "$node"; then
  install -d -o "$user" -g "$gid" "$home/.cache" "$home/.cache/rootless-artefacts" "$home/.cache/rootless-artefacts/bin"
  cp "$(readlink -f "$node")" "$home/.cache/rootless-artefacts/bin/node"
  node=$home/.cache/rootless-artefacts/bin/node
fi

step_down=(
  setpriv --reuid "$uid" --regid "$gid" --init-groups --inh-caps=-all
  env -i "HOME=$home" "USER=$user" "LOGNAME=$user" "PATH=$(dirname "$node"):$PATH" "XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-/run/user/$uid}"
  "LANG=${LANG:-C.UTF-8}" "TERM=${TERM:-dumb}"
)
[ -z "${CI:-}" ] || step_down+=("CI=$CI")
[ -z "${NO_COLOR:-}" ] || step_down+=("NO_COLOR=$NO_COLOR")

cd "$here"
# cgroup v1 and v2 side by side stop crun ("cgroups in hybrid mode not supported"): a mount namespace of our own with v2 alone
# cures it without touching the host.
hybrid=$([ "$(stat -fc %T /sys/fs/cgroup)" = cgroup2fs ] || echo yes)
if [ "$(id -u)" = 0 ]; then
  export XDG_RUNTIME_DIR=/run/user/$uid
  step_down=("${step_down[@]/#XDG_RUNTIME_DIR=*/XDG_RUNTIME_DIR=/run/user/$uid}")
  if [ -n "$hybrid" ]; then
    exec unshare --mount bash -c 'umount -R /sys/fs/cgroup 2>/dev/null; mount -t cgroup2 none /sys/fs/cgroup && exec "$@"' as-runner "${step_down[@]}" "$@"
  fi
  exec "${step_down[@]}" "$@"
fi
if [ -n "$hybrid" ]; then
  exec sudo -n unshare --mount bash -c 'umount -R /sys/fs/cgroup 2>/dev/null; mount -t cgroup2 none /sys/fs/cgroup && exec "$@"' as-runner "${step_down[@]}" "$@"
fi
exec "$@"
