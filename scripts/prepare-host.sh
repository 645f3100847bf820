#!/usr/bin/env bash
# Makes a Debian or Ubuntu host fit for rootless Podman and says each thing it changes; on a fit host it changes nothing.
# Used by the demo, the tests (--tests: with what they need beside it; further arguments are packages), the benchmark and .ci/run. Run as root, or as a user who may use sudo.
set -euo pipefail

say() { printf 'host: %s\n' "$*" >&2; }
fail() { printf 'host: %s\n' "$@" >&2; exit 3; }

as_root=()
user=$(id -un)
if [ "$(id -u)" = 0 ]; then
  # Root is never rootless, so the work is done as a plain user of its own. GitHub's runners call theirs "runner" too.
  user=${ROOTLESS_USER:-runner}
else
  as_root=(sudo -n)
fi
root() {
  if [ ${#as_root[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; then
    fail "this needs root: $*" "Cure: run it once as root, or let $user use sudo without a password."
  fi
  "${as_root[@]}" "$@"
}

# 1. Packages. A command that is there counts, whatever brought it: hosted runners carry a static Podman in /usr/local/bin.
missing=()
need() { command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ] || missing+=("$2"); }
need podman podman
need buildah buildah
need skopeo skopeo
need newuidmap uidmap
need fuse-overlayfs fuse-overlayfs
need busybox busybox-static
need setpriv util-linux
need find findutils
need getfattr attr
for wanted in "$@"; do
  [ "$wanted" = --tests ] || dpkg -s "$wanted" >/dev/null 2>&1 || missing+=("$wanted")
done
if [ "${1:-}" = --tests ]; then
  need docker-registry docker-registry
  need setfacl acl
  need setcap libcap2-bin
  need cmark-gfm cmark-gfm
  # The HTML report is used in a real browser; hosted runners bring Chrome.
  command -v google-chrome >/dev/null 2>&1 || need chromium chromium
fi
command -v crun >/dev/null 2>&1 || command -v runc >/dev/null 2>&1 || missing+=(crun)
# The images of the demo and the tests are built from the host's busybox: it has to run without libraries.
if command -v busybox >/dev/null 2>&1 && ldd "$(command -v busybox)" >/dev/null 2>&1; then missing+=(busybox-static); fi
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null 2>&1 || fail "missing: ${missing[*]}; without apt-get they have to be installed by hand"
  say "installing ${missing[*]}"
  # The package would start a registry for everyone on port 5000; the tests start their own, on loopback.
  if [ -d /run/systemd/system ] && [[ " ${missing[*]} " == *" docker-registry "* ]]; then root systemctl mask --quiet docker-registry.service; fi
  root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
  root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  missing=()
}
install_missing
# What joins a container to the network: Podman 5 wants pasta and starts no container without it, earlier ones want slirp4netns.
case $(podman --version) in
  *' version '[1-4].*) need slirp4netns slirp4netns ;;
  *)
    need pasta passt
    # A network of the user's own is netavark's, which calls nft and aardvark-dns: the tests make one.
    if [ "${1:-}" = --tests ]; then
      need nft nftables
      [ -x /usr/lib/podman/aardvark-dns ] || need aardvark-dns aardvark-dns
    fi
    ;;
esac
install_missing

# 2. A plain user with subordinate ids.
if ! id "$user" >/dev/null 2>&1; then
  say "adding the user $user"
  root useradd --create-home --shell /bin/bash "$user"
fi
# getsubids (shadow 4.9) also knows ranges that come from NSS.
has_range() {
  if command -v getsubids >/dev/null 2>&1; then getsubids $([ "$1" = uid ] || echo -g) "$user" >/dev/null 2>&1 && return; fi
  grep -qE "^($user|$(id -u "$user")):" "/etc/sub$1" 2>/dev/null
}
for kind in uid gid; do
  if ! has_range "$kind"; then
    # The first range that nobody has: overlapping ranges make newuidmap fail with EINVAL (minc-org/minc#68).
    first=$(awk -F: 'BEGIN { f = 100000 } $2 + $3 > f { f = $2 + $3 } END { print f }' "/etc/sub$kind" 2>/dev/null || echo 100000)
    say "giving $user 65536 subordinate ${kind}s from $first"
    root usermod --add-sub"$kind"s "$first-$((first + 65535))" "$user"
  fi
done

# 3. Devices that udev opens on a real machine and nobody opens in a small virtual one.
for device in /dev/net/tun /dev/fuse; do
  if [ -c "$device" ] && [ "$(stat -c %a "$device")" != 666 ]; then
    say "opening $device"
    root chmod 666 "$device"
  fi
done

# 4. The runtime folder that a login session would have made.
runtime=/run/user/$(id -u "$user")
if [ ! -d "$runtime" ]; then
  say "making $runtime"
  root install -d -m 0755 /run/user
  root install -d -m 0700 -o "$user" -g "$(id -g "$user")" "$runtime"
fi

# 5. Overlay storage. Podman 4.3 picks vfs, a full copy of the image a container, when no file tells it otherwise. Only for a
# store that does not exist yet: an existing one is its owner's business.
home=$(getent passwd "$user" | cut -d: -f6)
if [ "$(id -u)" = 0 ] && [ ! -e "$home/.config/containers/storage.conf" ] && [ ! -e "$home/.local/share/containers/storage" ]; then
  say "choosing the overlay driver for the new store of $user"
  group=$(id -g "$user")
  install -d -m 0755 -o "$user" -g "$group" "$home/.config" "$home/.config/containers"
  printf '[storage]\ndriver = "overlay"\n' >"$home/.config/containers/storage.conf"
  chown "$user:$group" "$home/.config/containers/storage.conf"
fi
