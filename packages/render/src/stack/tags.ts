import type { ClusterModel } from "../model/cluster-model.ts";
import type { Properties } from "./template.ts";

/** The two kinds of machine. The tag `keelson:role` of an instance has one of these values. */
export type NodeRole = "controller" | "worker";

/**
 * The tags of everything that can carry some. `kubernetes.io/cluster/NAME` is how the cloud controller finds its cluster, its subnets and
 * the one group of an instance; `KubernetesCluster` makes it write that tag too, which IAM conditions rely on (cloud-provider-aws, tags.go).
 * Ours come last into the map, so that a stack tag cannot take their place.
 */
export function tags(model: ClusterModel, name: string): Properties[] {
  return toList(tagMap(model, name));
}

/** Tags of an instance and its volumes: the role is what lets a controller attach the etcd volume to itself and to nothing else. */
export function instanceTags(model: ClusterModel, role: NodeRole): Properties[] {
  return toList({ ...tagMap(model, nodeName(model, role)), "keelson:role": role });
}

/** Tags of an Auto Scaling group alone; its instances get theirs from the launch template, volumes included. */
export function groupTags(model: ClusterModel, role: NodeRole): Properties[] {
  return tags(model, nodeName(model, role)).map((tag) => ({ ...tag, PropagateAtLaunch: false }));
}

export function nodeName(model: ClusterModel, role: NodeRole): string {
  return `${model.config.clusterName}-${role}`;
}

function tagMap(model: ClusterModel, name: string): Record<string, string> {
  const { clusterName } = model.config;
  return {
    ...model.stackTags,
    Name: name,
    "keelson:cluster": clusterName,
    [`kubernetes.io/cluster/${clusterName}`]: "owned",
    KubernetesCluster: clusterName,
  };
}

/** Sorted by key, so that the order of stackTags in cluster.yaml changes nothing. */
function toList(map: Readonly<Record<string, string>>): Properties[] {
  return Object.keys(map)
    .toSorted()
    .map((key) => ({ Key: key, Value: map[key] ?? "" }));
}
