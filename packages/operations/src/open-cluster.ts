import { type ClusterConnection, type ExecCommand, type KubernetesClient, openKubernetes, parseKubeconfig } from "@keelson/apply";
import { hasErrors, InvalidInput, type SourceFile } from "@keelson/core";
import type { OperationPorts } from "./operation-ports.ts";
import { readSource } from "./system/read-source.ts";
import { runCredentialPlugin } from "./system/run-credential-plugin.ts";

/** A client for the cluster of a kubeconfig. The caller closes it. Throws InvalidInput when the kubeconfig cannot be used. */
export async function openCluster(
  inputs: { readonly kubeconfig: string; readonly context: string | null },
  ports: OperationPorts,
): Promise<OpenedCluster> {
  return await openKubeconfig({ source: await readSource(inputs.kubeconfig, ports.files), context: inputs.context }, ports);
}

export interface OpenedCluster {
  readonly client: KubernetesClient;
  readonly connection: ClusterConnection;
}

/** The same for a kubeconfig that is in no file. */
export async function openKubeconfig(
  { source, context }: { readonly source: SourceFile; readonly context: string | null },
  ports: OperationPorts,
): Promise<OpenedCluster> {
  const readFile = async (path: string): Promise<string | null> => {
    const read = await ports.files.readText(path);
    return "text" in read ? read.text : null;
  };
  const runExec = (plugin: ExecCommand) => runCredentialPlugin(plugin, ports.signal);
  const credentials = { readFile, runExec, mask: (secret: string) => ports.mask(secret) };
  const { connection, diagnostics } = await parseKubeconfig(source, { context, ports: credentials });
  if (connection === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
  const client = openKubernetes(connection, { proxy: ports.proxy, clock: ports.clock, random: ports.random, ports: credentials });
  return { client, connection };
}
