#!/bin/bash
# Measures how fast we receive, beside DCMTK's storescp, in interleaved rounds of one run: only the ratios mean anything
# on a machine that others use too. Ours writes through the real spool, once synced before every answer and once without;
# storescp never syncs. Prints one line a measurement, then the medians and the ratios.
#
#   src/test/scripts/store-benchmark.sh [--rounds 3] [--images 300] [--warm-up 2000] [--associations 1,4,8]
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
if [ ! -f target/test-classes/org/bellwether/dicom/dimse/StoreBenchmarkProvider.class ]; then
  ./mvnw -q -DskipTests -Dquick test-compile
fi
libraries=$(find "${HOME}/.m2/repository/org/slf4j/slf4j-api" "${HOME}/.m2/repository/org/jspecify" \
  -name '*.jar' | sort | tr '\n' ':')
command -v storescp >/dev/null || { echo "storescp is missing: run src/test/scripts/peers.sh" >&2; exit 1; }
exec python3 src/test/python/store_benchmark.py \
  --ours "java -Xmx512m -cp target/classes:target/test-classes:$libraries \
    org.bellwether.dicom.dimse.StoreBenchmarkProvider {port} {folder} {mode}" "$@"
