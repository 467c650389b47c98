/** A machine that the cluster has, as EC2 describes it. */
export interface OwnedMachine {
  readonly instanceId: string;
  /** The tag Name. */
  readonly name: string;
  readonly instanceType: string;
  readonly zone: string;
  /** EC2's word: pending, running, stopping and the like. Ended ones are left out. */
  readonly state: string;
  readonly purchase: "on-demand" | "spot";
  readonly imageId: string;
  /** Milliseconds since 1970. */
  readonly launchedAt: number;
}

export interface OwnedVolume {
  readonly volumeId: string;
  readonly name: string;
  /** GiB. */
  readonly size: number;
  readonly volumeType: string;
  readonly iops: number | null;
  readonly state: string;
  /** The instance that has it; null for a volume that is paid for and used by none. */
  readonly attachedTo: string | null;
}

export interface OwnedAddress {
  readonly allocationId: string;
  readonly publicAddress: string;
  /** Null for an address that leads nowhere. */
  readonly attachedTo: string | null;
}

export interface OwnedSnapshot {
  readonly snapshotId: string;
  readonly volumeId: string;
  /** GiB of the volume; what is stored and paid for is less. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export interface OwnedLoadBalancer {
  /** `classic`, or `v2` for network and application load balancers. */
  readonly generation: "classic" | "v2";
  readonly id: string;
  readonly hostname: string | null;
  /** The Service that it was made for, `default/minecraft`; null where no tag says so. */
  readonly service: string | null;
}

/** What a cluster has in AWS and is paid for by the hour or by size, found by its tags. Every method ends with a RemoteFailure. */
export interface InventoryPort {
  machines(cluster: string): Promise<readonly OwnedMachine[]>;
  volumes(cluster: string): Promise<readonly OwnedVolume[]>;
  addresses(cluster: string): Promise<readonly OwnedAddress[]>;
  snapshots(cluster: string): Promise<readonly OwnedSnapshot[]>;
  loadBalancers(cluster: string): Promise<readonly OwnedLoadBalancer[]>;
}
