import type { KeyTable } from "../schema/key.ts";
import { instanceType, resourceId } from "../values/string-forms.ts";
import { dataVolumeSize, rootVolumeSize, rootVolumeType, volumeIOPS } from "../values/volumes.ts";

/** The controller and etcd's volume. */
export const controllerKeys = {
  etcdSnapshotId: {
    type: resourceId("snap"),
    default: null,
    since: "0.1",
    meaning: "EBS snapshot that a new cluster's etcd volume is made from.",
    example: "snap-0a1b2c3d4e5f60718",
  },
  controllerInstanceType: {
    type: instanceType,
    default: "t3.medium",
    since: "0.1",
    meaning: "EC2 instance type of the controller: at least 2 vCPU and 2 GiB.",
    example: "t3.medium",
  },
  controllerRootVolumeSize: {
    type: rootVolumeSize,
    default: 30,
    since: "0.1",
    meaning: "GiB of the controller's root volume.",
    example: 30,
  },
  controllerRootVolumeType: {
    type: rootVolumeType,
    default: "gp3",
    since: "0.1",
    meaning: "EBS type of the controller's root volume.",
    example: "gp3",
  },
  controllerRootVolumeIOPS: {
    type: volumeIOPS,
    default: null,
    since: "0.1",
    meaning: "IOPS of the controller's root volume: needed for io1 and io2, possible for gp3.",
    example: 3000,
  },
  etcdVolumeSize: {
    type: dataVolumeSize,
    default: 20,
    since: "0.1",
    meaning: "GiB of the volume that holds etcd's data; it can grow but never shrink.",
    example: 20,
  },
} as const satisfies KeyTable;
