import { clusterTag } from "../stack/desired-stack.ts";

export type Tags = Readonly<Record<string, string>>;

/** The key that Kubernetes' controllers write is this and the cluster's name (cloud-provider-aws, pkg/providers/v1/tags.go). */
const ownershipPrefix = "kubernetes.io/cluster/";

/** Written on a volume whose PersistentVolume has the reclaim policy Retain, so that a later run knows it without the cluster. */
export const retainedTag = "keelson:retained";

/** Tags of this form are CloudFormation's alone: whatever has them is part of a stack, or was kept when its stack went. */
const stackTag = "aws:cloudformation:stack-name";

export function ownershipKey(cluster: string): string {
  return `${ownershipPrefix}${cluster}`;
}

/**
 * Whose something is, by its tags:
 *
 * | standing | tags |
 * |---|---|
 * | owned | `kubernetes.io/cluster/NAME` is `owned`, and no other cluster is named |
 * | stack | the same, or `keelson:cluster` is NAME, and it is part of a CloudFormation stack |
 * | ours | `keelson:cluster` is NAME without the other tag: Keelson made it, not a controller |
 * | shared | this cluster is named, but with another value or beside another cluster |
 * | foreign | anything else |
 */
export type Standing = "owned" | "stack" | "ours" | "shared" | "foreign";

export function standingOf(tags: Tags, cluster: string): Standing {
  const key = ownershipKey(cluster);
  const value = tags[key];
  const isOurs = tags[clusterTag] === cluster;
  if (value === undefined && !isOurs) return "foreign";
  if (otherClusters(tags, cluster).length > 0 || (value !== undefined && value !== "owned")) return "shared";
  if (stackTag in tags) return "stack";
  return value === "owned" ? "owned" : "ours";
}

/** The other clusters that the tags name, sorted. */
export function otherClusters(tags: Tags, cluster: string): readonly string[] {
  const named = Object.keys(tags).flatMap((key) => (key.startsWith(ownershipPrefix) ? [key.slice(ownershipPrefix.length)] : []));
  const marked = tags[clusterTag];
  return [...new Set([...named, ...(marked === undefined ? [] : [marked])])].filter((name) => name !== cluster).toSorted();
}

/** The Service that a load balancer was made for, `default/minecraft`; null where the tag is not there. */
export function serviceOf(tags: Tags): string | null {
  return tags["kubernetes.io/service-name"] ?? null;
}
