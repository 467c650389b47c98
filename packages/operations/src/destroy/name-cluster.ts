import { type FailureCode, Refused } from "@keelson/core";
import type { ClusterName } from "../find-cluster.ts";
import { type ArtifactSource, loadArtifacts } from "../load-artifacts.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { refuseIllegalName } from "../refuse-illegal-name.ts";

/** Which cluster is meant: by its files, or by its name and region alone. */
export type ClusterChoice = { readonly source: ArtifactSource } | ClusterName;

/** What a user gives; null for what was not given. */
export interface GivenChoice {
  readonly name: string | null;
  readonly region: string | null;
  readonly cluster: string | null;
  readonly artifacts: string | null;
}

/** Why a choice names no cluster, or names one in two ways; null when it names one. */
export function choiceProblem({
  name,
  region,
  cluster,
  artifacts,
}: GivenChoice): { readonly code: FailureCode; readonly message: string } | null {
  const hasFiles = cluster !== null || artifacts !== null;
  if (cluster !== null && artifacts !== null) {
    return { code: "source-ambiguous", message: "Both a cluster.yaml and a folder of artifacts are given." };
  }
  if (hasFiles && (name !== null || region !== null)) {
    return { code: "source-ambiguous", message: "A cluster is named by its files and by name or region: give one of both." };
  }
  if (hasFiles || (name !== null && region !== null)) return null;
  const missing =
    name === null && region === null ? "No cluster is named." : `A cluster's ${name === null ? "name" : "region"} is missing.`;
  return { code: "cluster-not-named", message: missing };
}

/** Throws Refused with the problem of a choice. */
export function chooseCluster(given: GivenChoice): ClusterChoice {
  const problem = choiceProblem(given);
  if (problem !== null) throw new Refused(problem.code, problem.message);
  const { cluster, artifacts, name, region } = given;
  if (cluster !== null) return { source: { cluster, versions: null, manifests: [], mapping: null } };
  return artifacts === null ? { name: name ?? "", region: region ?? "" } : { source: { folder: artifacts } };
}

/** The name and region of the chosen cluster; reads its files where they name it. Refused `not-a-cluster-name` or `not-a-region`. */
export async function nameCluster(choice: ClusterChoice, ports: Pick<OperationPorts, "files" | "tell">): Promise<ClusterName> {
  if (!("source" in choice)) {
    refuseIllegalName(choice);
    return choice;
  }
  const { artifacts, diagnostics } = await loadArtifacts(choice.source, ports);
  ports.tell(diagnostics);
  return { name: artifacts.model.config.clusterName, region: artifacts.model.region };
}
