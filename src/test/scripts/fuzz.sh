#!/bin/bash
# Lets Jazzer invent inputs for what takes bytes from strangers, and says what it broke, how often it tried and how much of the
# classes that it reached it went through (JaCoCo). Inputs that broke something lie in target/fuzz/TARGET; copy them to
# src/test/resources/fuzz/TARGET, where FuzzCorpusTest replays them in each build.
#
#   src/test/scripts/fuzz.sh SECONDS [TARGET ...]      all targets of FuzzTargets by default, one after the other
#
# Jazzer and JaCoCo are no dependencies of the build: an agent would change every class of the other tests in the same process.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
[ $# -gt 0 ] || { sed -n '2,7p' "$0"; exit 2; }
seconds=$1
shift
version=0.24.0
jacoco=0.8.13
[ -f target/test-classes/org/bellwether/dicom/FuzzTargets.class ] || ./mvnw -q -DskipTests -Dquick test-compile
for artifact in jazzer jazzer-api; do
  [ -f "target/fuzz/$artifact-$version.jar" ] || ./mvnw -q dependency:copy \
    -Dartifact=com.code-intelligence:$artifact:$version -DoutputDirectory="$root/target/fuzz"
done
for artifact in agent:jar:runtime cli:jar:nodeps; do
  [ -f "target/fuzz/org.jacoco.${artifact%%:*}-$jacoco-${artifact##*:}.jar" ] || ./mvnw -q dependency:copy \
    -Dartifact="org.jacoco:org.jacoco.${artifact%%:*}:$jacoco:${artifact#*:}" -DoutputDirectory="$root/target/fuzz"
done
libraries=$(find "${HOME}/.m2/repository/org/slf4j/slf4j-api" "${HOME}/.m2/repository/org/jspecify" \
  "${HOME}/.m2/repository/org/assertj/assertj-core" "${HOME}/.m2/repository/net/bytebuddy/byte-buddy" \
  "${HOME}/.m2/repository/com/fasterxml/jackson/core" \
  -name '*.jar' | sort | tr '\n' ':')
if [ $# -eq 0 ]; then
  mapfile -t targets < <(ls src/test/resources/fuzz)
else
  targets=("$@")
fi
# Prints how much of the classes that a target reached its inputs went through.
coverage() {
  local work="$root/target/fuzz/$1"
  java "-javaagent:$root/target/fuzz/org.jacoco.agent-$jacoco-runtime.jar=destfile=$work/jacoco.exec,append=false,includes=org.bellwether.dicom.*" \
    -cp "$root/target/classes:$root/target/test-classes:$libraries" org.bellwether.dicom.FuzzTargets \
    "$1" "$work/corpus" "$root/src/test/resources/fuzz/$1"
  java -jar "$root/target/fuzz/org.jacoco.cli-$jacoco-nodeps.jar" report "$work/jacoco.exec" \
    --classfiles "$root/target/classes/org/bellwether/dicom" --csv "$work/coverage.csv" >/dev/null
  awk -F, 'NR > 1 && $9 > 0 { lines += $9; all += $8 + $9; branches += $7; both += $6 + $7 }
    END { printf "lines %d of %d, branches %d of %d", lines, all, branches, both }' "$work/coverage.csv"
}

broken=0
for target in "${targets[@]}"; do
  mkdir -p "target/fuzz/$target/corpus"
  if (cd "target/fuzz/$target" && java -Xmx512m \
    -cp "$root/target/classes:$root/target/test-classes:$root/target/fuzz/jazzer-$version.jar:$root/target/fuzz/jazzer-api-$version.jar:$libraries" \
    com.code_intelligence.jazzer.Jazzer --target_class=org.bellwether.dicom.FuzzTargets --target_args="$target" \
    --instrumentation_includes='org.bellwether.dicom.**' --disabled_hooks='**' \
    corpus "$root/src/test/resources/fuzz/$target" \
    -max_total_time="$seconds" -timeout=60 -max_len=20000 -rss_limit_mb=0 >log 2>&1); then
    echo "$target: $(grep -a '^Done' "target/fuzz/$target/log" | tail -1); $(coverage "$target")"
  else
    echo "$target: BROKEN, see target/fuzz/$target" && broken=1
  fi
done
exit $broken
