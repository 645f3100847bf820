#!/usr/bin/env bash
# Builds the tree of debian13.sh: Debian 13, made fit for rootless Podman by prepare-host.sh as any host is.
# Usage: scripts/debian13-build.sh TREE RECIPE NODE. TREE appears when it is complete; RECIPE is noted in it, to tell when it is out of date.
set -euo pipefail

tree=$1 recipe=$2 node=$3
new=$tree.new
say() { printf 'debian13: %s\n' "$*" >&2; }

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
missing=()
command -v debootstrap >/dev/null 2>&1 || [ -x /usr/sbin/debootstrap ] || missing+=(debootstrap)
[ -e "$keyring" ] || missing+=(debian-archive-keyring)
if [ ${#missing[@]} -gt 0 ]; then
  say "installing ${missing[*]} on the host"
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# The mirror that apt has Debian from here. On Ubuntu there is none: then the one that debootstrap knows.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | grep -m1 '^https\?:' || true)
say "building Debian 13 in $tree, once; this takes a few minutes"
rm -rf --one-file-system "$new"
PATH=$PATH:/usr/sbin debootstrap --variant=minbase --include=ca-certificates --force-check-gpg --keyring="$keyring" \
  trixie "$new" ${mirror:+"$mirror"} >"$new.log" 2>&1 || { tail -n 20 "$new.log" >&2; exit 3; }

# A mirror behind a certificate that only this host knows.
cp /etc/ssl/certs/ca-certificates.crt "$new/etc/ssl/certs/ca-certificates.crt" 2>/dev/null || true
# The tree is thrown away when a build is cut short, so nothing has to reach the disk at once.
echo force-unsafe-io >"$new/etc/dpkg/dpkg.cfg.d/unsafe-io"
install -d "$new/checkout"
touch "$new/usr/local/bin/node"
bash scripts/debian13-enter.sh "$new" '' "$node" bash scripts/prepare-host.sh --tests
rm -rf "$new"/var/cache/apt/archives/*.deb "$new"/var/lib/apt/lists/*

printf '%s\n' "$recipe" >"$new/recipe"
rm -rf --one-file-system "$tree"
mv "$new" "$tree"
rm -f "$new.log"
