#!/bin/bash
# Runs a command in the unpacked file system of a container image the way a restricted pod would: as the image's user,
# without any capability, the root file system read-only; only the data folder and /tmp can be written. Needs Linux and
# root; runs in a mount namespace of its own, so that nothing stays mounted.
#
#   image-run.sh ROOT USER:GROUP FOLDER DATA ROUTES COMMAND [ARGUMENT...]
#
#   ROOT     the unpacked layers; what the image's base would bring (Java, libraries) is taken from this machine
#   FOLDER   working directory inside
#   DATA     folder of this machine that becomes /var/lib/bellwether
#   ROUTES   folder of this machine that becomes FOLDER/routes, read-only
#
# The environment goes through as it is. SIGTERM to this process reaches the command.
set -euo pipefail

inside=$PATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin
if [ "${IMAGE_RUN_INSIDE:-}" != yes ]; then
  PATH=$inside IMAGE_RUN_INSIDE=yes exec /usr/bin/unshare --mount --propagation private /bin/bash "$0" "$@"
fi
unset IMAGE_RUN_INSIDE
root=$1 user=$2 folder=$3 data=$4 routes=$5
shift 5

bind() {
  mkdir -p "$2"
  mount --bind "$1" "$2"
}

mount --bind "$root" "$root"
for directory in usr lib lib64 bin etc/java-17-openjdk etc/ssl etc/alternatives; do
  if [ -L "/$directory" ]; then
    ln -sfn "$(readlink "/$directory")" "$root/$directory"
  elif [ -d "/$directory" ]; then
    mkdir -p "$root/$directory"
    mount --rbind "/$directory" "$root/$directory"
    mount -o remount,bind,ro "$root/$directory"
  fi
done
bind "$data" "$root/var/lib/bellwether"
mkdir -p "$root$folder/routes"
bind "$routes" "$root$folder/routes"
mount -o remount,bind,ro "$root$folder/routes"
mkdir -p "$root/tmp" "$root/proc" "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -o remount,bind,ro "$root"
chown "${user%:*}:${user#*:}" "$data"
chroot=$(command -v chroot)
PATH=$inside
exec "$chroot" "$root" /usr/bin/setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups --no-new-privs \
  --bounding-set=-all --inh-caps=-all /bin/bash -c 'cd "$1" && shift && exec "$@"' image-run "$folder" "$@"
