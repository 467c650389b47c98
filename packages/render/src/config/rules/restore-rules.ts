import { notice } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Starting from the data of another cluster. */
export const restoreRules: readonly Rule[] = [
  {
    name: "restore-needs-secrets",
    demand: "etcdSnapshotId needs the secrets of the cluster that the snapshot is of, and stays as it is while the cluster lives.",
    keys: ["etcdSnapshotId", "etcdVolumeSize", "clusterName"],
    codes: ["etcd-restored"],
    check: ({ config: { etcdSnapshotId, clusterName, etcdVolumeSize } }) => {
      if (etcdSnapshotId === null) return [];
      const message = `A new cluster starts with the data of this snapshot, which belongs to the secrets under /keelson/${clusterName}/.`;
      const hint = `Keep those secrets and this key; the snapshot must be of at most etcdVolumeSize, ${etcdVolumeSize} GiB.`;
      return [notice({ code: "etcd-restored", path: "/etcdSnapshotId", message, hint })];
    },
  },
];
