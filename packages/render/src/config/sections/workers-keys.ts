import type { KeyTable } from "../schema/key.ts";
import { instanceType } from "../values/string-forms.ts";
import { rootVolumeSize, rootVolumeType, volumeIOPS } from "../values/volumes.ts";

/** The workers. */
export const workersKeys = {
  workerCount: {
    type: { kind: "integer", minimum: 1, maximum: 1000 },
    default: 1,
    since: "0.1",
    meaning: "How many workers there are.",
    example: 2,
  },
  workerInstanceType: {
    type: instanceType,
    default: "t3.small",
    since: "0.1",
    meaning: "EC2 instance type of the workers.",
    example: "t3.small",
  },
  workerRootVolumeSize: {
    type: rootVolumeSize,
    default: 30,
    since: "0.1",
    meaning: "GiB of each worker's root volume.",
    example: 30,
  },
  workerRootVolumeType: {
    type: rootVolumeType,
    default: "gp3",
    since: "0.1",
    meaning: "EBS type of the workers' root volumes.",
    example: "gp3",
  },
  workerRootVolumeIOPS: {
    type: volumeIOPS,
    default: null,
    since: "0.1",
    meaning: "IOPS of the workers' root volumes: needed for io1 and io2, possible for gp3.",
    example: 3000,
  },
  workerSpotPrice: {
    type: { kind: "decimal" },
    default: null,
    since: "0.1",
    meaning: "Highest price in USD an hour for spot instances; on-demand instances when absent.",
    example: "0.05",
  },
} as const satisfies KeyTable;
