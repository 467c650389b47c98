import type { EnumType, IntegerType } from "../schema/key-type.ts";

/** GiB of a root volume: at least the 8 of Flatcar's image (mantle, disk size on EC2), at most what the largest type has. */
export const rootVolumeSize = { kind: "integer", minimum: 8, maximum: 65_536, unit: "GiB" } as const satisfies IntegerType;

/** GiB of a gp3 volume. */
export const dataVolumeSize = { kind: "integer", minimum: 1, maximum: 65_536, unit: "GiB" } as const satisfies IntegerType;

/** Bounds over all types; those of one type are judged by a rule. */
export const volumeIOPS = { kind: "integer", minimum: 100, maximum: 256_000 } as const satisfies IntegerType;

/** The EBS types that an instance can boot from. */
export const rootVolumeType = { kind: "enum", values: ["gp3", "gp2", "io1", "io2", "standard"] } as const satisfies EnumType;

/** An EBS type that can hold a root volume. */
export type RootVolumeType = (typeof rootVolumeType.values)[number];

/** GiB by type, above the minimum of all root volumes (EC2 API reference, EbsBlockDevice, VolumeSize). */
export const sizeLimits: Readonly<Record<RootVolumeType, { readonly maximum: number }>> = {
  gp3: { maximum: 65_536 },
  gp2: { maximum: 16_384 },
  io1: { maximum: 16_384 },
  io2: { maximum: 65_536 },
  standard: { maximum: 1024 },
};

/** What IOPS a volume type takes. */
export interface IOPSLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly perGiB: number;
  /** Without IOPS the type has none to offer. */
  readonly required: boolean;
}

/** Provisioned IOPS by type (EC2 API reference, EbsBlockDevice, Iops; ratios: EBS user guide, volume types); null: the type takes none. */
export const iopsLimits: Readonly<Record<RootVolumeType, IOPSLimits | null>> = {
  gp3: { minimum: 3000, maximum: 80_000, perGiB: 500, required: false },
  gp2: null,
  io1: { minimum: 100, maximum: 64_000, perGiB: 50, required: true },
  io2: { minimum: 100, maximum: 256_000, perGiB: 1000, required: true },
  standard: null,
};
