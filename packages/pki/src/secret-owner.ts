import type { SecretScope } from "./wanted-secrets.ts";

const clusterTag = "keelson:cluster";
const stackTag = "keelson:stack";

/**
 * Whose a stored parameter is, by its tags alone. `user`: it has none of ours, so somebody stored it himself before the first deployment;
 * it is used as it is, gets no tags and outlives the cluster. `other`: it says that it belongs to another cluster or stack.
 */
export type SecretOwner = "cluster" | "user" | "other";

type Tags = Readonly<Record<string, string>>;
type Owner = Pick<SecretScope, "cluster" | "stackName">;

/** The tags of everything that a deployment stores. */
export function ownerTags({ cluster, stackName }: Owner): Tags {
  return { [clusterTag]: cluster, [stackTag]: stackName };
}

export function ownerOf(tags: Tags, { cluster, stackName }: Owner): SecretOwner {
  const [ofCluster, ofStack] = [tags[clusterTag], tags[stackTag]];
  if (ofCluster === undefined && ofStack === undefined) return "user";
  return ofCluster === cluster && ofStack === stackName ? "cluster" : "other";
}

/** What the tags say, for messages. */
export function describeOwner(tags: Tags): string {
  const said = [clusterTag, stackTag].flatMap((tag) => (tags[tag] === undefined ? [] : [`${tag}=${tags[tag]}`]));
  return said.length === 0 ? "no tag of a cluster" : said.join(", ");
}
