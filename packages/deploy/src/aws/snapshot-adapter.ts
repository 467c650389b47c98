import type { Snapshot } from "@aws-sdk/client-ec2";
import type { SnapshotPort, VolumeSnapshot } from "../preconditions/snapshot-port.ts";
import { ec2Caller } from "./ec2-caller.ts";
import { readPages } from "./read-pages.ts";

/** EC2's snapshots by the AWS SDK. */
export function ec2Snapshots({ region }: { readonly region: string }): SnapshotPort {
  const ask = ec2Caller({ region });
  return {
    async findSnapshots({ volumeId, tag, value }) {
      const Filters = [
        { Name: "volume-id", Values: [volumeId] },
        { Name: `tag:${tag}`, Values: [value] },
      ];
      return await readPages(async (token) => {
        const request = { OwnerIds: ["self"], Filters, ...(token === undefined ? {} : { NextToken: token }) };
        const page = await ask("DescribeSnapshots", ({ sdk, client }) => client.send(new sdk.DescribeSnapshotsCommand(request)));
        return { items: (page.Snapshots ?? []).map(toSnapshot), next: page.NextToken };
      });
    },
    async createSnapshot({ volumeId, description, tags }) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      const request = { VolumeId: volumeId, Description: description, TagSpecifications: [{ ResourceType: "snapshot" as const, Tags }] };
      return toSnapshot(await ask("CreateSnapshot", ({ sdk, client }) => client.send(new sdk.CreateSnapshotCommand(request))));
    },
  };
}

function toSnapshot(snapshot: Snapshot): VolumeSnapshot {
  return {
    snapshotId: snapshot.SnapshotId ?? "",
    // `recoverable` and `recovering` belong to the recycle bin.
    state: snapshot.State === "completed" ? "completed" : snapshot.State === "pending" ? "pending" : "failed",
    progress: snapshot.Progress ?? "",
    startedAt: snapshot.StartTime?.getTime() ?? 0,
  };
}
