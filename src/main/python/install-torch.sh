#!/bin/bash
# Makes .peers/train, the environment for training and export: Debian's python3-torch (CPU, about 40 s to
# install) seen through a virtual environment that adds the ONNX tools. For development only; neither the
# engine nor its tests need PyTorch. PEERS_HOME moves .peers. As root on Debian 12 or with torch already there.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
environment=${PEERS_HOME:-$root/.peers}/train
if ! /usr/bin/python3 -c 'import torch' 2>/dev/null; then
  apt-get install -y --no-install-recommends python3-torch python3-venv
fi
[ -x "$environment/bin/python" ] || /usr/bin/python3 -m venv --system-site-packages "$environment"
"$environment/bin/pip" install --quiet --disable-pip-version-check \
  'numpy==1.26.4' 'scipy==1.17.1' 'onnx==1.17.0' 'onnxruntime==1.23.2' 'pytest==8.3.4'
"$environment/bin/python" -c 'import torch; print("torch", torch.__version__)'
echo "environment: $environment"
