import { clusterKeys, type Key, startClusterFile } from "@keelson/render";

/** Keys that cannot stand beside another one that is set instead. */
const alternatives: ReadonlySet<string> = new Set([
  // subnets
  "availabilityZone",
  "instanceCIDR",
  // hostedZoneId
  "hostedZone",
  // flatcarVersion
  "amiId",
]);

/** The cluster.yaml of examples/everything: every key that can be set beside the others, with its own example. */
export function everythingExample(): string {
  const values = Object.fromEntries(
    Object.entries<Key>(clusterKeys)
      .filter(([name]) => !alternatives.has(name))
      .map(([name, { example }]) => [name, example]),
  );
  return startClusterFile({ name: "cluster.yaml", values, schema: "../../schema/cluster.schema.json" }).text;
}
