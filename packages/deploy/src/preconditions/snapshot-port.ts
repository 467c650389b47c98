/** A snapshot of a volume, as EC2 describes it. */
export interface VolumeSnapshot {
  readonly snapshotId: string;
  readonly state: "pending" | "completed" | "failed";
  /** EC2's word for how far it is, as `42%`; empty while nothing is known. */
  readonly progress: string;
  /** Milliseconds since 1970, by the service's clock: the moment whose data it holds. */
  readonly startedAt: number;
}

export interface SnapshotRequest {
  readonly volumeId: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What is asked of EC2. Every method ends with a RemoteFailure when EC2 refuses or is not reached. */
export interface SnapshotPort {
  /** Own snapshots of a volume that carry a tag, in no order; all pages. */
  findSnapshots(query: { readonly volumeId: string; readonly tag: string; readonly value: string }): Promise<readonly VolumeSnapshot[]>;
  createSnapshot(request: SnapshotRequest): Promise<VolumeSnapshot>;
}
