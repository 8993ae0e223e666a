#!/bin/bash
# Measures how fast we receive, beside DCMTK's storescp, Orthanc (both with TCP_NODELAY=1), pynetdicom and, where Maven can
# have it, dcm4che, in interleaved rounds of one run: only the ratios mean anything on a machine that others use too. Ours
# writes through the real spool and logs as the engine does, once synced before every answer (the default) and once without.
#
#   src/test/scripts/store-benchmark.sh [part...] [--rounds 5] [--images 160] [--associations 1,4,8,32]
#                                       [--warm-up-seconds 30] [--results target/receive-benchmark.jsonl]
#
# Parts, all of them by default, each within four minutes: store (images/s, CPU an image, what the disk allows), service
# (C-ECHO, associations/s), first (the first series after a start), find (C-FIND over 1,000 and 10,000 instances), memory
# (1 to 64 associations, 100 to 100,000 images), report (tables of what the parts measured, and which goals are met).
# BENCHMARK_DIR is where everything is stored, on the disk to be measured; /tmp by default. Let it be a file system of its own,
# with a journal: ext4 without one keeps the inodes of deleted files apart for minutes, and whoever creates many files pays
# for what others deleted.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
if [ ! -f target/test-classes/org/bellwether/dicom/dimse/StoreBenchmarkProvider.class ]; then
  ./mvnw -q -DskipTests -Dquick test-compile
fi
repository=${HOME}/.m2/repository
libraries=$(find "$repository/org/slf4j/slf4j-api" "$repository/org/jspecify" "$repository/org/jboss/slf4j" \
  "$repository/org/jboss/logmanager" "$repository/io/smallrye/common" -name '*.jar' ! -path '*/slf4j-api/1.*' |
  sort | tr '\n' ':')
export OUR_PROVIDER="java {options} -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp $root/target/classes:$root/target/test-classes:$libraries org.bellwether.dicom.dimse.StoreBenchmarkProvider"
exec python3 src/test/python/store_benchmark.py "$@"
