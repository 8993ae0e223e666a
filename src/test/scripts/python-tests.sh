#!/bin/bash
# Runs the tests of the networks in the Python environment that python-venv.sh makes. Where it is missing they are
# skipped with the reason; under continuous integration that is a failure.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
python=${PEERS_HOME:-$root/.peers}/venv/bin/python
if [ ! -x "$python" ]; then
  echo "SKIPPED: the Python tests, since there is no environment at $python"
  [ "${CI:-}" != true ] || exit 1
  exit 0
fi
cd "$root/src/test/python"
exec "$python" -m pytest -q -p no:cacheprovider .
