#!/bin/bash
# Runs the JMH benchmarks of the DICOM packages: PDUs (net.PduBenchmark), data sets (io.ParserBenchmark), each codec
# (pixel.CodecBenchmark). They are compiled with the tests and never run by the build.
#
#   src/test/scripts/jmh.sh [JMH options and patterns, e.g. -f 1 -wi 3 -i 5 Codec]
#
# JMH's generator works on the compiled classes here, so that the build needs no annotation processor of it.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
version=1.37
[ -f target/test-classes/org/bellwether/dicom/pixel/CodecBenchmark.class ] ||
  ./mvnw -q -B -DskipTests -Dpeers.skip=true -Dquick test-compile
folder=$root/target/jmh
mkdir -p "$folder/lib"
for artifact in org.openjdk.jmh:jmh-core:$version org.openjdk.jmh:jmh-generator-bytecode:$version \
  org.openjdk.jmh:jmh-generator-asm:$version org.openjdk.jmh:jmh-generator-reflection:$version \
  org.ow2.asm:asm:9.0 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
  name=${artifact#*:}
  [ -f "$folder/lib/${name/:/-}.jar" ] ||
    ./mvnw -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib"
done
libraries=$(find "${HOME}/.m2/repository/org/slf4j/slf4j-api" "${HOME}/.m2/repository/org/jspecify" \
  -name '*.jar' | sort | tr '\n' ':')
path="target/classes:target/test-classes:$folder/lib/*:$libraries"
rm -rf "$folder/input" "$folder/source" "$folder/classes"
mkdir -p "$folder/source" "$folder/classes"
for benchmark in net/PduBenchmark io/ParserBenchmark pixel/CodecBenchmark; do
  mkdir -p "$folder/input/org/bellwether/dicom/$(dirname "$benchmark")"
  cp "target/test-classes/org/bellwether/dicom/$benchmark.class" "$folder/input/org/bellwether/dicom/$benchmark.class"
done
java -cp "$path" org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator \
  "$folder/input" "$folder/source" "$folder/classes" reflection >/dev/null
find "$folder/source" -name '*.java' -print0 | xargs -0 javac -nowarn -proc:none -cp "$path" -d "$folder/classes"
exec java -cp "$folder/classes:$path" org.openjdk.jmh.Main "$@"
