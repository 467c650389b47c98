import type { EC2Client, Snapshot } from "@aws-sdk/client-ec2";
import { awsCallBounds, toAwsFailure } from "@keelson/core";
import type { SnapshotPort, VolumeSnapshot } from "../preconditions/snapshot-port.ts";

type Loaded = { readonly sdk: typeof import("./ec2-sdk.ts"); readonly client: EC2Client };

/** EC2's snapshots by the AWS SDK. */
export function ec2Snapshots({ region }: { readonly region: string }): SnapshotPort {
  let loaded: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const sdk = await import("./ec2-sdk.ts");
    return { sdk, client: new sdk.EC2Client({ ...awsCallBounds, region, retryMode: "standard" }) };
  };
  const ask = async <T>(operation: string, send: (loaded: Loaded) => Promise<T>): Promise<T> => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      throw toAwsFailure(error, { service: "EC2", operation });
    }
  };
  return {
    async findSnapshots({ volumeId, tag, value }) {
      const found: VolumeSnapshot[] = [];
      let token: string | undefined;
      do {
        const request = {
          OwnerIds: ["self"],
          Filters: [
            { Name: "volume-id", Values: [volumeId] },
            { Name: `tag:${tag}`, Values: [value] },
          ],
          ...(token === undefined ? {} : { NextToken: token }),
        };
        const page = await ask("DescribeSnapshots", ({ sdk, client }) => client.send(new sdk.DescribeSnapshotsCommand(request)));
        found.push(...(page.Snapshots ?? []).map(toSnapshot));
        token = page.NextToken;
      } while (token !== undefined && token !== "");
      return found;
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
