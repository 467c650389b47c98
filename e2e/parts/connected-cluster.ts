import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type KubernetesClient, openKubernetes, parseKubeconfig } from "@keelson/apply";
import { serveConnectProxy } from "@keelson/double";
import { systemPorts } from "@keelson/operations/system-ports";
import { writeKubeconfig } from "@keelson/operations/write-kubeconfig";
import { recordEvents } from "@keelson/core";
import { atFileEnd } from "./at-file-end.ts";
import type { ControlPlane } from "./control-plane.ts";
import type { Example } from "./examples.ts";
import { type Ended, runProgram } from "./program.ts";
import { systemClock } from "./system-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A public address that leads to the control plane through a proxy, as nothing on this machine listens on port 443. */
const controllerAddress = "203.0.113.10";

export interface ConnectedCluster {
  /** The kubeconfig that connect wrote. */
  readonly kubeconfigPath: string;
  readonly client: KubernetesClient;
  /** kubectl with that kubeconfig. */
  kubectl(args: readonly string[]): Promise<Ended>;
}

/** Connects to a control plane as deploy-cluster does: a minted certificate, a kubeconfig, a client that reads it. */
export async function connectTo(cluster: ControlPlane, { artifacts: { model } }: Example): Promise<ConnectedCluster> {
  const proxy = await serveConnectProxy({
    route: (host, port) =>
      host === controllerAddress && port === model.apiServer.port ? { host: "127.0.0.1", port: cluster.port } : undefined,
  });
  atFileEnd(() => proxy.close());
  // What kubeadm init does on a controller: the group of our administrators may do everything.
  const binding = "kubeadm:cluster-admins";
  await cluster.expectKubectl(["create", "clusterrolebinding", binding, "--clusterrole=cluster-admin", `--group=${binding}`]);

  const kubeconfigPath = join(await temporaryFolder("connect"), "kubeconfig");
  const ports = systemPorts({ reporter: recordEvents(), signal: new AbortController().signal, mask: () => {}, tell: () => {} });
  const { stackName: clusterName, apiServer, secrets } = model;
  const order = {
    clusterName,
    controllerAddress,
    apiServer,
    secretsPath: secrets.prefix,
    credentialLifetime: 3_600_000,
    path: kubeconfigPath,
  };
  await writeKubeconfig(order, ports, cluster.store);

  const source = { name: kubeconfigPath, text: await readFile(kubeconfigPath, "utf8") };
  const credentials = { readFile: async () => null, runExec: async () => ({ exitCode: null, stdout: "", stderr: "" }), mask: () => {} };
  const { connection, diagnostics } = await parseKubeconfig(source, { context: null, ports: credentials });
  if (connection === null) throw new Error(JSON.stringify(diagnostics));
  const client = openKubernetes(connection, {
    proxy: { httpsProxy: proxy.url, noProxy: null },
    clock: systemClock,
    random: Math.random,
    ports: credentials,
  });
  atFileEnd(async () => client.close());
  const env = { HTTPS_PROXY: proxy.url, NO_PROXY: "" };
  return { kubeconfigPath, client, kubectl: (args) => runProgram("kubectl", ["--kubeconfig", kubeconfigPath, ...args], { env }) };
}
