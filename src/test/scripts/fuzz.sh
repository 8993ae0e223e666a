#!/bin/bash
# Lets Jazzer invent inputs for what takes bytes from strangers, and says what it broke. Inputs that broke something lie in
# target/fuzz/TARGET; copy them to src/test/resources/fuzz/TARGET, where FuzzCorpusTest replays them in each build.
#
#   src/test/scripts/fuzz.sh SECONDS [TARGET ...]      all targets of FuzzTargets by default, one after the other
#
# Jazzer is no dependency of the build: its agent would change every class of the other tests in the same process.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
[ $# -gt 0 ] || { sed -n '2,6p' "$0"; exit 2; }
seconds=$1
shift
version=0.24.0
[ -f target/test-classes/org/bellwether/dicom/FuzzTargets.class ] || ./mvnw -q -DskipTests -Dquick test-compile
for artifact in jazzer jazzer-api; do
  [ -f "target/fuzz/$artifact-$version.jar" ] || ./mvnw -q dependency:copy \
    -Dartifact=com.code-intelligence:$artifact:$version -DoutputDirectory="$root/target/fuzz"
done
libraries=$(find "${HOME}/.m2/repository/org/slf4j/slf4j-api" "${HOME}/.m2/repository/org/jspecify" \
  "${HOME}/.m2/repository/org/assertj/assertj-core" "${HOME}/.m2/repository/net/bytebuddy/byte-buddy" \
  -name '*.jar' | sort | tr '\n' ':')
if [ $# -eq 0 ]; then
  mapfile -t targets < <(ls src/test/resources/fuzz)
else
  targets=("$@")
fi
broken=0
for target in "${targets[@]}"; do
  mkdir -p "target/fuzz/$target/corpus"
  if (cd "target/fuzz/$target" && java -Xmx1g \
    -cp "$root/target/classes:$root/target/test-classes:$root/target/fuzz/jazzer-$version.jar:$root/target/fuzz/jazzer-api-$version.jar:$libraries" \
    com.code_intelligence.jazzer.Jazzer --target_class=org.bellwether.dicom.FuzzTargets --target_args="$target" \
    --instrumentation_includes='org.bellwether.dicom.**' --disabled_hooks='**' \
    corpus "$root/src/test/resources/fuzz/$target" \
    -max_total_time="$seconds" -timeout=60 -max_len=20000 -rss_limit_mb=0 >log 2>&1); then
    echo "$target: $(grep -a '^Done' "target/fuzz/$target/log" | tail -1)"
  else
    echo "$target: BROKEN, see target/fuzz/$target" && broken=1
  fi
done
exit $broken
