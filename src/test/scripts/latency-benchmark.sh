#!/bin/bash
# Measures the hemorrhage network per series: embedded in the engine, through a real Triton, and with ONNX Runtime in Python
# on the same file, in interleaved rounds of one run, on one core and on two. Only the ratios mean anything on a machine that
# others use too. Prints a Markdown table of medians in ms, the ratio of the engine to Python, and the peak memory.
#
#   src/test/scripts/latency-benchmark.sh [--rounds 5] [--slices 32,40,320] [--sides 256,512] [--cores 1,2] [--no-triton]
#
# The network sees 0.9 mm pixels: a slice of 512 x 512 comes to it as 256 x 256 in the engine. Here it gets the size named.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
if [ ! -f target/test-classes/org/bellwether/inference/LatencyBenchmarkEngine.class ] || [ ! -d target/quarkus-app/lib ]; then
  ./mvnw -q -B -DskipTests -Dpeers.skip=true -Dquick package
fi
python=${PEERS_HOME:-.peers}/venv/bin/python
[ -x "$python" ] || { echo "there is no $python: run src/test/scripts/python-venv.sh" >&2; exit 1; }
exec "$python" src/test/python/latency_benchmark.py \
  --engine "java -Xmx2g -cp target/test-classes:target/classes:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/* \
    org.bellwether.inference.LatencyBenchmarkEngine" "$@"
