#!/bin/bash
# Measures how many CT slices a second have their header read and their pixels decoded, by us, DCMTK, GDCM, pydicom with its
# decoders, and the plug-ins of ImageIO, in every transfer syntax, on one thread each, warm, in interleaved rounds of one run:
# only the ratios mean anything on a machine that others use too. Prints a Markdown table with what each ratio must be.
#
#   src/test/scripts/decode-benchmark.sh [--rounds 5] [--files 12] [--milliseconds 300] [--only jpeg-ls,rle] [--require]
#
# The peers are fetched into target/decode-benchmark-peers: GDCM's Python package, and the plug-ins, which the build needs
# none of. DCMTK's reader is compiled where its headers are (Debian's libdcmtk-dev, installed here as root). A peer that is
# not to be had is left out and named.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
[ -f target/test-classes/org/bellwether/dicom/pixel/DecodeBenchmarkWorker.class ] ||
  ./mvnw -q -B -DskipTests -Dpeers.skip=true -Dquick test-compile
python=${PEERS_HOME:-.peers}/venv/bin/python
[ -x "$python" ] || { echo "there is no $python: run src/test/scripts/python-venv.sh" >&2; exit 1; }
peers=$root/target/decode-benchmark-peers
mkdir -p "$peers"
left_out() { echo "decode-benchmark: without $1" >&2; }

if [ ! -d "$peers/gdcm" ]; then
  "$python" -m pip install -q --disable-pip-version-check --no-deps --target "$peers/gdcm" python-gdcm==3.2.6 || left_out GDCM
fi
for artifact in com.twelvemonkeys.imageio:imageio-jpeg:3.12.0 com.twelvemonkeys.imageio:imageio-core:3.12.0 \
  com.twelvemonkeys.imageio:imageio-metadata:3.12.0 com.twelvemonkeys.common:common-lang:3.12.0 \
  com.twelvemonkeys.common:common-io:3.12.0 com.twelvemonkeys.common:common-image:3.12.0 \
  com.github.jai-imageio:jai-imageio-core:1.4.0 com.github.jai-imageio:jai-imageio-jpeg2000:1.4.0; do
  name=${artifact#*:}
  [ -f "$peers/plug-ins/${name/:/-}.jar" ] ||
    ./mvnw -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$peers/plug-ins" || left_out "$artifact"
done
if [ ! -x "$peers/dcmtk_decode" ]; then
  if [ ! -d /usr/include/dcmtk ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends \
      libdcmtk-dev >&2 || left_out libdcmtk-dev
  fi
  g++ -O2 -std=c++17 -o "$peers/dcmtk_decode" src/test/cpp/dcmtk_decode.cc \
    -ldcmjpeg -ldcmjpls -ldcmimgle -ldcmdata -loflog -lofstd -lijg8 -lijg12 -lijg16 >&2 || left_out DCMTK
fi
libraries=$(find "${HOME}/.m2/repository/org/slf4j/slf4j-api" "${HOME}/.m2/repository/org/jspecify" \
  -name '*.jar' | sort | tr '\n' ':')
worker="java -cp target/classes:target/test-classes:$libraries"
peer_arguments=()
[ -x "$peers/dcmtk_decode" ] && peer_arguments+=(--dcmtk "$peers/dcmtk_decode")
[ -d "$peers/gdcm" ] &&
  peer_arguments+=(--gdcm "env PYTHONPATH=$peers/gdcm $python src/test/python/decode_peer.py gdcm")
exec "$python" src/test/python/decode_benchmark.py \
  --ours "$worker org.bellwether.dicom.pixel.DecodeBenchmarkWorker ours" \
  --java "$worker:$peers/plug-ins/* org.bellwether.dicom.pixel.DecodeBenchmarkWorker java" \
  "${peer_arguments[@]}" "$@"
