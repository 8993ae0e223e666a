#!/bin/bash
# Installs the programs that stand on the other end of the tests: DCMTK, dicom3tools, Orthanc, Chromium, Python and what the Python
# tests need, kustomize, and the tools that cut the power of a loop device. Runs quickly when everything is there, and
# leaves no server running.
#
# As root on Debian it installs what is missing. Elsewhere it says what is missing, and the tests that need it are
# skipped with the reason. Under continuous integration (CI=true) something missing is an error.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
packages=(dcmtk dicom3tools openssl orthanc orthanc-dicomweb chromium libpython3.11 python3-venv xfsprogs)

fail() {
  echo "PEERS: $*" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
}

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# Debian starts the service of a package as it installs it. The tests start their own Orthanc on their own port, and a
# second one on the default port would only be in the way, so invoke-rc.d is told to start nothing meanwhile.
install_packages() {
  local policy=/usr/sbin/policy-rc.d ours=
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    ours=$policy
  fi
  local status=0
  {
    apt-get -o DPkg::Lock::Timeout=300 -qq update &&
      apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends "$@"
  } >&2 || status=$?
  [ -z "$ours" ] || rm -f "$ours"
  # Nor shall the next boot start what this script brought along.
  if [[ " $* " == *" orthanc "* ]] && command -v systemctl >/dev/null; then
    systemctl disable --quiet orthanc >&2 || echo "PEERS: the service orthanc could not be disabled" >&2
  fi
  return "$status"
}

debian_peers() {
  local wanted
  mapfile -t wanted < <(missing_packages)
  [ ${#wanted[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    fail "not installed: ${wanted[*]} (run this script as root to install them)"
    return 0
  fi
  # One installation at a time: the second would take the policy of the first for the machine's own.
  exec 9>/var/lock/bellwether-peers.lock
  flock 9
  mapfile -t wanted < <(missing_packages)
  [ ${#wanted[@]} -gt 0 ] || return 0
  echo "PEERS: installing ${wanted[*]}"
  DEBIAN_FRONTEND=noninteractive install_packages "${wanted[@]}" || fail "apt-get could not install ${wanted[*]}"
  exec 9>&-
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  debian_peers
else
  for program in storescp Orthanc chromium python3; do
    command -v "$program" >/dev/null || fail "not installed: $program (installed by this script on Debian only)"
  done
fi

if [ -f "$scripts/python-venv.sh" ]; then
  bash "$scripts/python-venv.sh" || fail "the Python environment could not be made"
fi

# kustomize builds the Kubernetes manifests; kubectl holds one too.
kustomize=${PEERS_HOME:-$scripts/../../../.peers}/bin/kustomize
if [ ! -x "$kustomize" ] && ! command -v kustomize >/dev/null && ! command -v kubectl >/dev/null; then
  if command -v go >/dev/null; then
    mkdir -p "$(dirname "$kustomize")"
    GOBIN=$(cd "$(dirname "$kustomize")" && pwd) go install sigs.k8s.io/kustomize/kustomize/v5@v5.8.1 >&2 ||
      fail "kustomize could not be built by go install"
  else
    fail "neither kustomize nor kubectl is installed, and no Go to build the first with"
  fi
fi

# The real tritonserver is a wheel for Linux on x86-64.
if [ "$(uname -sm)" = "Linux x86_64" ]; then
  bash "$scripts/triton.sh" install || fail "the Triton server could not be installed"
else
  fail "no Triton server for $(uname -sm)"
fi
