#!/usr/bin/env bash
# Puts the source of rabbitmq-server, as Debian 12 has it, into a folder outside the repository, for runs of faultline over
# a large program. The system's own package lists stay as they are. Prints the folder.
set -euo pipefail

corpus=${FAULTLINE_CORPUS:-${XDG_CACHE_HOME:-$HOME/.cache}/faultline-corpus}
target=$corpus/rabbitmq-server-3.10.8

if [ ! -d "$target" ]; then
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  mkdir -p "$corpus" "$scratch"/{sources,lists/partial,source,unpacked}
  cat >"$scratch/sources/debian.sources" <<'END'
Types: deb-src
URIs: http://deb.debian.org/debian
Suites: bookworm
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
  private=(-qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$scratch/sources"
    -o "Dir::State::lists=$scratch/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root)
  apt-get "${private[@]}" update
  (cd "$scratch/source" && apt-get "${private[@]}" source --download-only rabbitmq-server)
  tar -xJf "$scratch"/source/rabbitmq-server_3.10.8.orig.tar.xz -C "$scratch/unpacked"
  # Into place at once, so that a run that is stopped leaves no half of it.
  mv "$scratch/unpacked/rabbitmq-server-3.10.8" "$target"
fi
echo "$target"
