import type { ClusterModel } from "../model/cluster-model.ts";

/** What a cluster.yaml becomes: files to read, review, edit and commit. */
export interface Artifacts {
  /** By path in the output folder, with cluster.json and digest.json. */
  readonly files: ReadonlyMap<string, string>;
  /** The content of cluster.json. */
  readonly model: ClusterModel;
  /** Paths of the artifacts that were edited by hand, sorted; what follows from such an edit is not named. */
  readonly customised: readonly string[];
  /** One SHA-256 over all artifacts, the manifests, the DNS mapping and what was edited. */
  readonly digest: string;
}
