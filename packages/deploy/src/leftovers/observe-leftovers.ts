import { compareText } from "@keelson/core";
import { clusterTag } from "../stack/desired-stack.ts";
import { ownershipKey, standingOf } from "./cluster-tags.ts";
import { isLoadBalancer, leftoverTypes } from "./leftover-type.ts";
import type { LeftoversPort, LeftoversQuery, TaggedResource } from "./leftovers-port.ts";

/** What AWS has of a cluster beside and within its stack. JSON-serialisable. */
export interface ObservedLeftovers {
  readonly cluster: string;
  /** In the order in which they can be deleted, then by id. */
  readonly resources: readonly TaggedResource[];
}

/** Reads what carries a tag of the cluster, and the snapshots of its volumes. Reads only. */
export async function observeLeftovers(options: {
  readonly cluster: string;
  /** Volumes whose snapshots belong to the cluster, whatever tags they have. */
  readonly volumeIds: readonly string[];
  readonly port: Pick<LeftoversPort, "list">;
}): Promise<ObservedLeftovers> {
  const { cluster, volumeIds, port } = options;
  const found = await port.list({ ...clusterQuery(cluster), volumeIds });
  const order = (resource: TaggedResource): number => leftoverTypes.indexOf(resource.type);
  const resources = found.filter((resource) => standingOf(resource.tags, cluster) !== "foreign" || isSnapshotOf(resource, volumeIds));
  return { cluster, resources: resources.toSorted((a, b) => order(a) - order(b) || compareText(a.id, b.id)) };
}

export function clusterQuery(cluster: string): Pick<LeftoversQuery, "tags"> {
  return {
    tags: [
      { key: ownershipKey(cluster), value: null },
      { key: clusterTag, value: cluster },
    ],
  };
}

function isSnapshotOf({ type, volumeId }: TaggedResource, volumeIds: readonly string[]): boolean {
  return type === "AWS::EC2::Snapshot" && volumeId !== null && volumeIds.includes(volumeId);
}

/** The DNS names of the load balancers that the cluster owns. */
export function loadBalancerNames({ cluster, resources }: ObservedLeftovers): readonly string[] {
  const owned = resources.filter((resource) => isLoadBalancer(resource) && standingOf(resource.tags, cluster) === "owned");
  return owned.flatMap(({ hostname }) => hostname ?? []);
}
