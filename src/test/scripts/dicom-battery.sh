#!/bin/bash
# Puts providers to the battery of src/test/python/dicom_battery, one beside the other, and prints what came of each case: good
# and bad associations, hostile bytes, storage in every transfer syntax, query and retrieve, the clients of others, TLS. An
# exclamation mark stands before what the standard does not allow. Fails if ours has one. "ours" is the DICOM port with the spool
# alone, "engine" the packaged engine with its routes and its database.
#
#   src/test/scripts/dicom-battery.sh [--targets ours,engine,storescp,storescp-tls,dcmqrscp,orthanc] [part of a case's name ...]
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
if [ ! -f target/test-classes/org/bellwether/dicom/dimse/BatteryProvider.class ]; then
  ./mvnw -q -DskipTests -Dquick test-compile
fi
python=${PEERS_HOME:-$root/.peers}/venv/bin/python
cd src/test/python
export BATTERY_TIMEOUT=${BATTERY_TIMEOUT:-10}
exec "$python" -B -m dicom_battery.compare --slow "$@"
