import type { ClusterModel } from "../model/cluster-model.ts";

/** What a cluster.yaml becomes: files to read, review, edit and commit. */
export interface Artifacts {
  /** By path in the output folder, with cluster.json and digest.json. */
  readonly files: ReadonlyMap<string, string>;
  /** The content of cluster.json. */
  readonly model: ClusterModel;
  /** One SHA-256 over all artifacts, the manifests and the DNS mapping. */
  readonly digest: string;
}
