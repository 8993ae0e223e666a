#!/bin/bash
# Cuts the power of a receiving spool again and again, and counts acknowledged images against those that are left.
#
#   power-cut.sh FILE_SYSTEM [ROUNDS] [sync|nosync]     FILE_SYSTEM is ext4 or xfs
#
# The file system lies in a loop image of its own in a fresh temporary folder. The cut is the file system's shutdown
# call without a flush of its journal, as the kernel offers it to its own tests: what was not synced is gone. It models
# neither a drive whose cache lies nor torn sectors. "nosync" leaves the flushes out: then images must get lost, or the
# test proves nothing.
#
# CLASS_PATH   classes of the engine and its tests, with slf4j-api
# JAVA         the java command, default java
#
# Prints one line a round and "total: acknowledged=N lost=N damaged=N quarantined=N". Exit code 0 when nothing was lost,
# 1 otherwise, 77 with "SKIPPED: reason" where a power cut cannot be made: it needs root, loop devices and xfsprogs.
set -uo pipefail

file_system=${1:?ext4 or xfs}
rounds=${2:-3}
mode=${3:-sync}
java=${JAVA:-java}
main=org.bellwether.spool.SpoolTorture

skip() { echo "SKIPPED: $1"; exit 77; }
[ "$(id -u)" = 0 ] || skip "a power cut needs root"
for program in xfs_io "mkfs.$file_system" losetup mountpoint; do
  command -v "$program" > /dev/null || skip "$program is not installed"
done

scratch=$(mktemp -d)
image=$scratch/disk.img
mount_point=$scratch/disk
mkdir "$mount_point"
receiver=
clean() {
  [ -z "$receiver" ] || kill -9 "$receiver" 2> /dev/null
  ! mountpoint -q "$mount_point" || umount "$mount_point" || umount -l "$mount_point"
  rm -rf --one-file-system "$scratch"
}
trap clean EXIT

truncate -s 1200M "$image"
case $file_system in
  ext4) mkfs.ext4 -q -F "$image" ;;
  xfs) mkfs.xfs -q -f "$image" ;;
  *) echo "the file system is ext4 or xfs"; exit 2 ;;
esac || exit 1
mount -o loop "$image" "$mount_point" 2> /dev/null || skip "no loop device can be mounted here"

: > "$scratch/acknowledged"
for ((round = 1; round <= rounds; round++)); do
  : > "$scratch/round"
  "$java" -Xmx300m -cp "$CLASS_PATH" $main receive "$mount_point/spool" 8 526000 "${round}000000" "$mode" \
    > "$scratch/round" 2> "$scratch/errors" &
  receiver=$!
  for ((wait = 0; wait < 600; wait++)); do
    [ -s "$scratch/round" ] && break
    sleep 0.1
  done
  sleep "0.$((RANDOM % 9))$((RANDOM % 10))"
  # The shutdown call must never meet another file system than the image's own.
  case $(findmnt -n -o SOURCE --mountpoint "$mount_point") in /dev/loop*) ;; *) echo "no loop device"; exit 1 ;; esac
  cp "$scratch/round" "$scratch/before-cut"
  xfs_io -x -c shutdown "$mount_point" || exit 1
  kill -9 $receiver 2> /dev/null
  wait $receiver 2> /dev/null
  receiver=
  # Only what was named before the cut counts, and only whole lines of it.
  count=$(wc -l < "$scratch/before-cut")
  head -n "$count" "$scratch/before-cut" >> "$scratch/acknowledged"
  umount "$mount_point" && mount -o loop "$image" "$mount_point" || exit 1
  result=$("$java" -Xmx300m -cp "$CLASS_PATH" $main verify "$mount_point/spool" \
    < "$scratch/acknowledged" 2> "$scratch/errors" | grep '^acknowledged=')
  [ -n "$result" ] || { cat "$scratch/errors"; exit 1; }
  echo "$file_system round $round: $result"
done
echo "total: $result"
case $result in *" lost=0 damaged=0 "*) exit 0 ;; *) exit 1 ;; esac
