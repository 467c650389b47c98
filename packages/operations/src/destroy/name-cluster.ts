import { Refused } from "@keelson/core";
import type { ClusterName } from "../find-cluster.ts";
import { type ArtifactSource, loadArtifacts } from "../load-artifacts.ts";
import type { OperationPorts } from "../operation-ports.ts";

/** Which cluster is meant: by its files, or by its name and region alone. */
export type ClusterChoice = { readonly source: ArtifactSource } | ClusterName;

/** What a user gives; null for what was not given. */
export interface GivenChoice {
  readonly name: string | null;
  readonly region: string | null;
  readonly cluster: string | null;
  readonly artifacts: string | null;
}

/** Throws Refused `cluster-not-named` for a choice that names none, or that names one in two ways. */
export function chooseCluster({ name, region, cluster, artifacts }: GivenChoice): ClusterChoice {
  const hasFiles = cluster !== null || artifacts !== null;
  if (cluster !== null && artifacts !== null)
    throw new Refused("source-ambiguous", "Both a cluster.yaml and a folder of artifacts are given.");
  if (hasFiles && (name !== null || region !== null)) {
    throw new Refused("source-ambiguous", "A cluster is named by its files and by name or region: give one of both.");
  }
  if (cluster !== null) return { source: { cluster, versions: null, manifests: [], mapping: null } };
  if (artifacts !== null) return { source: { folder: artifacts } };
  if (name !== null && region !== null) return { name, region };
  const missing =
    name === null && region === null ? "No cluster is named." : `A cluster's ${name === null ? "name" : "region"} is missing.`;
  throw new Refused("cluster-not-named", missing);
}

/** The name and region of the chosen cluster; reads its files where they name it. */
export async function nameCluster(choice: ClusterChoice, ports: Pick<OperationPorts, "files" | "tell">): Promise<ClusterName> {
  if (!("source" in choice)) return choice;
  const { artifacts, diagnostics } = await loadArtifacts(choice.source, ports);
  ports.tell(diagnostics);
  return { name: artifacts.model.config.clusterName, region: artifacts.model.region };
}
