import { logicalIds } from "@keelson/render";

/** What a resource is to the people of a cluster. */
export type ClusterPart = "controller" | "workers" | "etcd-volume" | "controller-address" | "api-record";

/** All that preview knows about Keelson's own stacks; everything else holds for any template. */
const parts: Readonly<Record<string, ClusterPart>> = {
  [logicalIds.controllerGroup]: "controller",
  [logicalIds.workerGroup]: "workers",
  [logicalIds.etcdVolume]: "etcd-volume",
  [logicalIds.controllerInterface]: "controller-address",
  [logicalIds.controllerAddress]: "controller-address",
  [logicalIds.controllerAddressAssociation]: "controller-address",
  [logicalIds.apiRecord]: "api-record",
};

/** The part of the cluster that a logical id is; null for all the rest of the stack. */
export function clusterPartOf(logicalId: string): ClusterPart | null {
  return Object.hasOwn(parts, logicalId) ? (parts[logicalId] ?? null) : null;
}
