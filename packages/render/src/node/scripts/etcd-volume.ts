import { nodeScript } from "./node-script.ts";

/**
 * Step etcd-volume, also the unit that the kubelet requires: ends well only when /var/lib/etcd is the volume of stack.env.
 * - On Nitro the disk's serial is the volume id without its hyphen; on Xen the disk has the name it was attached under.
 * - VolumeInUse and IncorrectState are retried: the old instance may still hold it, or this one already does.
 * - Formatted only when three readers find nothing; what cannot be read is never blank.
 * - The bare mount point is immutable: etcd cannot start on the root disk by accident.
 */
export const etcdVolumeScript = nodeScript(`TARGET=/var/lib/etcd
exec 9>"$RUN/etcd-volume.lock"
flock 9

find_device() {
  local serial
  for serial in /sys/block/*/device/serial; do
    if [ -r "$serial" ] && [ "$(tr -d '[:space:]' <"$serial")" = "\${ETCD_VOLUME/-/}" ]; then
      serial=\${serial#/sys/block/}
      echo "/dev/\${serial%%/*}"
      return
    fi
  done
  # A link of this name is udev's for some NVMe disk, not the disk of a Xen instance.
  if [ -b /dev/xvdf ] && [ ! -L /dev/xvdf ]; then echo /dev/xvdf; fi
}

attach() {
  aws ec2 -d "Action=AttachVolume&Version=2016-11-15&VolumeId=$ETCD_VOLUME&InstanceId=$INSTANCE_ID&Device=%2Fdev%2Fxvdf" ||
    again 'EC2 does not answer'
  case "$STATUS $(fault)" in
    200*) ;;
    *UnauthorizedOperation | *InvalidVolume.* | *AuthFailure) give_up "$ETCD_VOLUME cannot be attached: $(fault)" ;;
    *) say "$ETCD_VOLUME waits: $(fault)" ;;
  esac
}

is_blank() {
  local found used
  blkid -p "$1" >/dev/null 2>&1
  [ $? -eq 2 ] || return 1
  found=$(wipefs -n "$1") && [ -z "$found" ] || return 1
  [ "$(head -c 1048576 "$1" | wc -c)" = 1048576 ] && used=$(head -c 1048576 "$1" | tr -d '\\0' | wc -c) && [ "$used" = 0 ]
}

mkdir -p "$TARGET"
until device=$(find_device) && [ -b "$device" ]; do
  attach
  sleep 5
done
if mountpoint -q "$TARGET"; then
  [ "$(mountpoint -d "$TARGET")" = "$(mountpoint -x "$device")" ] || give_up "$TARGET is not $ETCD_VOLUME"
else
  chattr +i "$TARGET" || give_up "$TARGET cannot be made immutable"
  how=kept
  if is_blank "$device"; then
    mkfs.ext4 -q -L keelson-etcd "$device" || give_up "$device could not be formatted"
    how=new
  fi
  e2fsck -p "$device"
  [ $? -lt 4 ] || give_up "$ETCD_VOLUME ($device) has no sound ext4 file system; it is left as it is"
  mount -t ext4 "$device" "$TARGET" || give_up "$device could not be mounted"
  resize2fs "$device" || say "$device could not be grown"
  say "$ETCD_VOLUME is $device, file system $how"
fi
`);
