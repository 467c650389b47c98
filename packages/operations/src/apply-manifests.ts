import { type Endpoints, executeObjects, type ManifestObject, observeObjects, planObjects, readManifests } from "@keelson/apply";
import { type Diagnostic, hasErrors, InvalidInput, type Plan, planReady } from "@keelson/core";
import { openCluster } from "./open-cluster.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { readSources } from "./system/read-source.ts";

export interface ApplyInputs {
  /** Files and folders. */
  readonly manifests: readonly string[];
  readonly kubeconfig: string;
  readonly context: string | null;
  readonly namespace: string;
  readonly wait: "ready" | "none";
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly loadBalancerTimeout: number;
  readonly execution: "run" | "dry-run";
  /** Where endpoints.json is written. */
  readonly endpointsPath: string;
}

export interface ApplyResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan<ManifestObject>;
  /** Null after a dry run. */
  readonly endpoints: Endpoints | null;
}

/** Applies manifests to the cluster of a kubeconfig and writes where the applied objects can be reached. */
export async function applyManifests(inputs: ApplyInputs, ports: OperationPorts): Promise<ApplyResult> {
  const sources = await readSources(inputs.manifests, ports.files);
  const { manifests, diagnostics } = readManifests(sources, { defaultNamespace: inputs.namespace });
  if (hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
  const { client, connection } = await openCluster(inputs, ports);
  try {
    const observed = await observeObjects(manifests, client, { signal: ports.signal });
    const plan = planObjects(observed);
    ports.reporter.emit(planReady(plan));
    const found = [...diagnostics, ...observed.diagnostics];
    ports.tell(found);
    if (inputs.execution === "dry-run") return { diagnostics: found, plan, endpoints: null };
    const { endpoints } = await executeObjects({ ...inputs, ...ports, plan, observed, client, cluster: connection.cluster });
    await ports.files.writeText(inputs.endpointsPath, `${JSON.stringify(endpoints, null, 2)}\n`);
    return { diagnostics: found, plan, endpoints };
  } finally {
    client.close();
  }
}
