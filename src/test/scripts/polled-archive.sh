#!/usr/bin/env bash
# An Orthanc with 50 whole head CTs is polled, and the engine killed in the middle: each study must have one assessment, and the
# right one. The build does the same with most studies of three small slices. Needs a built engine: ./mvnw package -DskipTests
#
#   src/test/scripts/polled-archive.sh [STUDIES, 2 to 50]
set -euo pipefail
cd "$(dirname "$0")/../../.."
export POLLED_WHOLE_HEADS=${1:-50}
exec ./mvnw -B -ntp -Dquick failsafe:integration-test failsafe:verify -Dit.test=PolledArchiveIT
