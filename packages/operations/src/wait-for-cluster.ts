import { waitForApiServer, waitForNodes } from "@keelson/apply";
import type { ClusterModel } from "@keelson/render";
import { openCluster } from "./open-cluster.ts";
import type { OperationPorts } from "./operation-ports.ts";

/** Waits for the API, and for every node when asked to. Answers how many nodes are Ready, null when they were not waited for. */
export async function waitForCluster(
  inputs: {
    readonly model: Pick<ClusterModel, "nodeCount">;
    readonly kubeconfigPath: string;
    readonly waitFor: "stack" | "api" | "nodes";
    /** Milliseconds. */
    readonly timeout: number;
  },
  ports: OperationPorts,
): Promise<number | null> {
  if (inputs.waitFor === "stack") return null;
  const { client } = await openCluster({ kubeconfig: inputs.kubeconfigPath, context: null }, ports);
  const wait = { clock: ports.clock, signal: ports.signal, reporter: ports.reporter, timeout: inputs.timeout };
  try {
    await waitForApiServer(client, wait);
    if (inputs.waitFor === "api") return null;
    const { controllers, workers } = inputs.model.nodeCount;
    return (await waitForNodes(client, { ...wait, expected: controllers + workers })).length;
  } finally {
    client.close();
  }
}
