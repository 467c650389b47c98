import type { EnumType, IntegerType } from "../schema/key-type.ts";

/** GiB that a volume can have; the type with the smallest maximum decides (EBS volume types page). */
export const volumeSize = { kind: "integer", minimum: 1, maximum: 16_384, unit: "GiB" } as const satisfies IntegerType;

export const volumeIOPS = { kind: "integer", minimum: 100, maximum: 256_000 } as const satisfies IntegerType;

/** The EBS types that an instance can boot from. */
export const rootVolumeType = { kind: "enum", values: ["gp3", "gp2", "io1", "io2", "standard"] } as const satisfies EnumType;

export type RootVolumeType = (typeof rootVolumeType.values)[number];

export interface IOPSLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly perGiB: number;
  /** Without IOPS the type has none to offer. */
  readonly required: boolean;
}

/** Provisioned IOPS by type (EBS volume types page); null: the type takes none. */
export const iopsLimits: Readonly<Record<RootVolumeType, IOPSLimits | null>> = {
  gp3: { minimum: 3000, maximum: 80_000, perGiB: 500, required: false },
  gp2: null,
  io1: { minimum: 100, maximum: 64_000, perGiB: 50, required: true },
  io2: { minimum: 100, maximum: 256_000, perGiB: 1000, required: true },
  standard: null,
};
