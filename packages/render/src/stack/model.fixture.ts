import { InvalidInput } from "@keelson/core";
import { readCluster } from "../config/read-cluster.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { makeClusterModel } from "../model/make-cluster-model.ts";

/** Keys of a cluster.yaml; `undefined` takes one of the basic keys away. */
export type ClusterKeys = Readonly<Record<string, unknown>>;

/** The model of a small valid cluster.yaml with the given keys written into it. */
export function modelOf(keys: ClusterKeys = {}): ClusterModel {
  const written = {
    clusterName: "test",
    externalDNSName: "k8s.example.org",
    region: "eu-west-1",
    availabilityZone: "eu-west-1a",
    workerCount: 2,
    ...keys,
  };
  const { config, diagnostics } = readCluster({ name: "cluster.yaml", text: JSON.stringify(written) });
  if (config === null) throw new InvalidInput(diagnostics);
  return makeClusterModel(config);
}
