import { recordEvents } from "@keelson/core";
import { kubernetesDouble, type KubernetesDouble, type SimulatedNode } from "@keelson/apply/double";
import { makeFaults, serveConnectProxy, serveLoopback, type VirtualClock, virtualClock } from "@keelson/double";
import { writeKubeconfig } from "@keelson/operations/write-kubeconfig";
import { executeSecrets, issueCertificate, observeSecrets, planSecrets, ssmSecretStore, wantedSecrets } from "@keelson/pki";
import { ssmDouble } from "@keelson/pki/double";
import { onTestFinished } from "vitest";
import { memoryFiles } from "./memory-files.ts";

type OperationPorts = Parameters<typeof writeKubeconfig>[1] & { readonly signal: AbortSignal };

/** The API of a running cluster, its kubeconfig, and Parameter Store with its secrets; all of it on loopback. */
export interface ApiWorld {
  readonly clock: VirtualClock;
  readonly api: KubernetesDouble;
  readonly files: Map<string, string>;
  readonly store: ReturnType<typeof ssmSecretStore>;
  readonly secrets: ReturnType<typeof ssmDouble>["state"]["parameters"];
  readonly reporter: ReturnType<typeof recordEvents>;
  /** The URL of a proxy that leads to the API, as HTTPS_PROXY names one. */
  readonly proxy: string;
  /** Ends what listens, as a controller that is replaced does. */
  closeApi(): Promise<void>;
}

export const controllerAddress = "203.0.113.10";
export const apiHost = "k8s.particule.io";
export const clusterName = "particule-k8s-clust";
const prefix = `/keelson/${clusterName}`;
const hour = 3_600_000;

/** A cluster whose nodes are what `nodes` answers. */
export async function openApi(nodes: () => readonly SimulatedNode[]): Promise<ApiWorld> {
  const clock = virtualClock(Date.now());
  const ssm = ssmDouble();
  const server = await serveLoopback({ choose: () => ssm, faults: makeFaults() });
  process.env["AWS_ENDPOINT_URL"] = server.url;
  process.env["AWS_ACCESS_KEY_ID"] = "AKIDTEST";
  process.env["AWS_SECRET_ACCESS_KEY"] = "test";
  const store = ssmSecretStore({ region: "eu-west-1" });
  const scope = { cluster: clusterName, stackName: clusterName, prefix, kmsKeyArn: null };
  const wanted = wantedSecrets(scope);
  const reporter = recordEvents();
  const plan = planSecrets({ scope, wanted, observed: await observeSecrets(wanted, store), stackExists: false, now: clock.now() });
  await executeSecrets(plan, { scope, wanted, store, clock, reporter: recordEvents(), signal: new AbortController().signal });

  const secret = (name: string): string => ssm.state.parameters[`${prefix}/controller/${name}`]?.Value ?? "";
  const authority = { certificate: secret("ca.crt"), key: secret("ca.key") };
  const serving = await issueCertificate({
    authority,
    subject: { commonName: "kube-apiserver" },
    usage: "server",
    names: [{ type: "dns", value: apiHost }],
    from: Date.now(),
    lifetime: 365 * 24 * hour,
  });
  const api = kubernetesDouble({
    clock,
    certificate: { cert: serving.certificate, key: serving.key },
    clientCA: authority.certificate,
    nodes,
  });
  const listening = await api.listen();
  const proxy = await serveConnectProxy({
    route: (host, port) => (host === controllerAddress && port === 443 ? { host: "127.0.0.1", port: listening.port } : undefined),
  });
  let isOpen = true;
  const closeApi = async (): Promise<void> => {
    if (isOpen) await listening.close();
    isOpen = false;
  };
  onTestFinished(async () => {
    await proxy.close();
    await closeApi();
    await server.close();
  });
  const files = new Map<string, string>();
  const ports = { files: memoryFiles(files), clock, mask: () => undefined } satisfies Partial<OperationPorts>;
  const address = { clusterName, controllerAddress, apiServer: { host: apiHost, port: 443 } };
  await writeKubeconfig({ ...address, secretsPath: prefix, credentialLifetime: hour, path: "kubeconfig" }, ports, store);
  return { clock, api, files, store, secrets: ssm.state.parameters, reporter, proxy: proxy.url, closeApi };
}
