import { askApiServer, type KubernetesClient, type ObservedRemoval, observeRemoval } from "@keelson/apply";
import { Failure, growingInterval, Interrupted, poll } from "@keelson/core";
import type { SecretStore } from "@keelson/pki";
import { livingCluster } from "../find-cluster.ts";
import { kubeconfigText } from "../kubeconfig-text.ts";
import { mintAdministrator } from "../mint-administrator.ts";
import { openKubeconfig } from "../open-cluster.ts";
import type { OperationPorts } from "../operation-ports.ts";
import type { ObservedStack } from "@keelson/deploy";

/** The cluster's own API while it answers, and what it holds in the cloud; else why it is not asked. */
export type AskedCluster =
  | { readonly client: KubernetesClient; readonly holds: ObservedRemoval }
  | { readonly client: null; readonly because: string };

/** Milliseconds: long enough for a controller that is busy, short enough for one that is gone. */
const patience = 30_000;
/** Milliseconds that the administrator's certificate lives: it is in memory only, and a destroy can take hours. */
const credentialLifetime = 6 * 3_600_000;

/**
 * Asks the cluster what it holds in the cloud. A cluster that cannot be asked, for whatever reason, is no failure: its things are then found
 * by their tags. The caller closes the client. Only cancellation is thrown.
 */
export async function askCluster(
  stack: ObservedStack,
  { region, store, ports }: { readonly region: string; readonly store: Pick<SecretStore, "get">; readonly ports: OperationPorts },
): Promise<AskedCluster> {
  let client: KubernetesClient | null = null;
  try {
    const cluster = livingCluster({ name: stack.stackName, region }, stack);
    const administrator = await mintAdministrator({ ...cluster, credentialLifetime }, ports, store);
    const text = kubeconfigText({ ...cluster, clusterName: cluster.name }, administrator);
    const opened = await openKubeconfig({ source: { name: "kubeconfig", text }, context: null }, ports);
    client = opened.client;
    await waitForAnswer(client, ports);
    return { client, holds: await observeRemoval(client, ports) };
  } catch (error) {
    client?.close();
    if (error instanceof Interrupted || !(error instanceof Failure)) throw error;
    return { client: null, because: error.message };
  }
}

async function waitForAnswer(client: KubernetesClient, { clock, signal }: OperationPorts): Promise<void> {
  await poll<null>({
    clock,
    signal,
    timeout: patience,
    interval: growingInterval(1000, 5000),
    subject: `an answer of ${client.server}`,
    async probe() {
      const pending = await askApiServer(client, signal);
      return pending === null ? { value: null } : { pending };
    },
  });
}
