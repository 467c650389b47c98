import { type Diagnostic, Interrupted } from "@keelson/core";
import { cloudFormation } from "@keelson/deploy";
import { ssmSecretStore } from "@keelson/pki";
import { type ClusterName, findCluster, type FoundCluster } from "./find-cluster.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { writeKubeconfig } from "./write-kubeconfig.ts";

export interface ConnectInputs extends ClusterName {
  /** Milliseconds. */
  readonly credentialLifetime: number;
  readonly kubeconfigPath: string;
}

export interface ConnectedCluster {
  readonly diagnostics: readonly Diagnostic[];
  readonly cluster: FoundCluster;
  /** Milliseconds since the epoch: when the certificate in the kubeconfig ends. */
  readonly validUntil: number;
}

/**
 * A kubeconfig for a running cluster, from its name and region alone: the stack's outputs say where it is, Parameter Store holds its
 * authority. So whoever may read that authority's key is the cluster's administrator.
 */
export async function connectCluster(inputs: ConnectInputs, ports: OperationPorts): Promise<ConnectedCluster> {
  const { region, credentialLifetime, kubeconfigPath: path } = inputs;
  const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
  refuseCancelled(ports.signal);
  const validUntil = ports.clock.now() + credentialLifetime;
  const order = { ...cluster, clusterName: cluster.name, credentialLifetime, path };
  await writeKubeconfig(order, ports, ssmSecretStore({ region }));
  return { diagnostics: [], cluster, validUntil };
}

function refuseCancelled(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new Interrupted("Cancelled before a kubeconfig was written.", { stateLeft: "nothing was written, and nothing was changed" });
}
