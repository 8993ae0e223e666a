#!/bin/bash
# Makes the Python environment of the tests, .peers/venv: DICOM peers (pydicom with its decoders and test files, pynetdicom), ONNX Runtime, pytest.
# Runs quickly when it is already there. PEERS_HOME moves .peers.
#
# The environment sees Debian's packages, so the tests that compare with PyTorch run where python3-torch is
# installed (this script installs it as root on Debian, in about 40 seconds) and are skipped elsewhere.
set -euo pipefail

root=$(cd "$(dirname "$0")/../../.." && pwd)
environment=${PEERS_HOME:-$root/.peers}/venv
mark=$environment/installed-$(sha256sum "$0" | cut -c1-16)
[ -e "$mark" ] && exit 0

mkdir -p "$(dirname "$environment")"
exec 8>"$environment.lock"
flock 8
[ -e "$mark" ] && exit 0

python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3)
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  "$python" -c 'import torch, ensurepip' 2>/dev/null || {
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=300 -qq update >&2 &&
      apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends python3-torch python3-venv >&2 ||
      echo "python-venv.sh: python3-torch could not be installed; the tests that need it will be skipped" >&2
  }
fi
[ -x "$environment/bin/python" ] || "$python" -m venv --system-site-packages "$environment"
"$environment/bin/pip" install --quiet --disable-pip-version-check \
  'numpy==1.26.4' 'scipy==1.17.1' 'pydicom==3.0.1' 'pynetdicom==3.0.4' 'onnx==1.17.0' 'onnxruntime==1.23.2' 'onnxconverter-common==1.16.0' \
  'pytest==8.3.4' 'PyYAML==6.0.2' 'tritonclient[grpc]==2.49.0' 'hl7apy==1.3.5' \
  'kubernetes-validate==1.37.0' \
  'pylibjpeg==2.1.0' 'pylibjpeg-libjpeg==2.2.0' 'pylibjpeg-openjpeg==2.3.0' 'pylibjpeg-rle==2.0.0' \
  'pyjpegls==1.4.0' 'pydicom-data==1.0.0'
touch "$mark"
