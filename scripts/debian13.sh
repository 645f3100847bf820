#!/usr/bin/env bash
# Runs a command as root in a Debian 13 of its own, which is built at the first call and not changed by any. Needs root or sudo.
# Usage: scripts/debian13.sh NODE COMMAND [ARGUMENT…]. The command starts in the checkout, which is read-only, and has NODE as `node`.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'debian13: %s\n' "$@" >&2; exit 3; }
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null ||
    fail "a root file system of its own needs root" "Cure: run it as root, or let $(id -un) use sudo without a password."
  # sudo clears the environment; what matters is said again.
  variables=("PATH=$PATH")
  for name in CI NO_COLOR TERM http_proxy https_proxy no_proxy; do
    [ -z "${!name:-}" ] || variables+=("$name=${!name}")
  done
  exec sudo -n env "${variables[@]}" bash scripts/debian13.sh "$@"
fi

cache=/var/cache/rootless-artefacts
tree=$cache/trixie
recipe=$(cat scripts/debian13-build.sh scripts/prepare-host.sh | cksum)
fresh() { [ "$(cat "$tree/recipe" 2>/dev/null)" = "$recipe" ]; }

# Whoever builds or sweeps is alone; runs share the tree, each with a folder of its own for what it writes.
install -d "$cache"
exec 9>>"$cache/lock"
if flock --exclusive --nonblock 9; then rm -rf --one-file-system "$cache"/run.*; fi
if ! fresh; then
  flock --exclusive 9
  fresh || bash scripts/debian13-build.sh "$tree" "$recipe" "$1"
fi
flock --shared 9

scratch=$(mktemp -d "$cache/run.XXXXXX")
trap 'rm -rf --one-file-system "$scratch"' EXIT
chmod 755 "$scratch"
cp -a "$tree/home" "$scratch/home"
install -d -m 1777 "$scratch/tmp" "$scratch/var-tmp"
bash scripts/debian13-enter.sh "$tree" "$scratch" "$1" podman --version >&2
bash scripts/debian13-enter.sh "$tree" "$scratch" "$@"
