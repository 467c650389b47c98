import type { ClusterModel } from "../model/cluster-model.ts";
import { logicalIds } from "./logical-ids.ts";
import { controllerZone } from "./network.ts";
import { omitNulls } from "./omit-nulls.ts";
import { tags } from "./tags.ts";
import type { Resources } from "./template.ts";

/** The whole state of the cluster. It is never attached by the stack: the instance of the moment does that at boot. Ends as a snapshot. */
export function etcdVolume(model: ClusterModel): Resources {
  const { clusterName, etcdSnapshotId, etcdVolumeSize } = model.config;
  return {
    [logicalIds.etcdVolume]: {
      Type: "AWS::EC2::Volume",
      DeletionPolicy: "Snapshot",
      UpdateReplacePolicy: "Snapshot",
      Properties: omitNulls({
        AvailabilityZone: controllerZone(model),
        Size: etcdVolumeSize,
        VolumeType: "gp3",
        Encrypted: true,
        SnapshotId: etcdSnapshotId,
        Tags: tags(model, `${clusterName}-etcd`),
      }),
    },
  };
}
