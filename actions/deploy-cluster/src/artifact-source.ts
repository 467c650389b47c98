import { Refused } from "@keelson/core";
import type { ArtifactSource } from "@keelson/operations/load-artifacts";

/** Either a folder of artifacts or a cluster.yaml, which is `cluster.yaml` when neither is named. */
export function artifactSource(inputs: {
  readonly cluster: string | null;
  readonly artifacts: string | null;
  readonly versions: string | null;
}): ArtifactSource {
  if (inputs.artifacts === null)
    return { cluster: inputs.cluster ?? "cluster.yaml", versions: inputs.versions, manifests: [], mapping: null };
  if (inputs.cluster !== null) throw new Refused("source-ambiguous", "Both cluster and artifacts are given.");
  if (inputs.versions !== null)
    throw new Refused("source-ambiguous", "Both versions and artifacts are given: artifacts are rendered already.");
  return { folder: inputs.artifacts };
}
