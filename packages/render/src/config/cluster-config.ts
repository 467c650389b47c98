import type { clusterKeys } from "./cluster-keys.ts";
import type { ConfigValue } from "./schema/key.ts";

type ClusterKeys = typeof clusterKeys;

/** The name of a key of cluster.yaml. */
export type ConfigKey = keyof ClusterKeys;

/**
 * Every key of cluster.yaml, checked, with its default filled in; null where a key is absent and has no default.
 * Names and meanings are those of the file (`sections/`); volume sizes are GiB, times seconds.
 */
export type ClusterConfig = { readonly [K in ConfigKey]: ConfigValue<ClusterKeys[K]> };
