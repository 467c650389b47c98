import { type KubernetesDouble, kubernetesDouble, type KubernetesState, type SimulatedNode } from "@keelson/apply/double";
import { stackInstances } from "@keelson/deploy/double";
import { serveConnectProxy } from "@keelson/double";
import type { deployCluster } from "@keelson/operations/deploy-cluster";
import { issueCertificate } from "@keelson/pki";
import { onTestFinished } from "vitest";
import { type CloudWorld, openCloud } from "./cloud-world.ts";

type OperationPorts = Parameters<typeof deployCluster>[1];

/** The example's cluster, deployed, with its API behind the controller's address. */
export interface RunningCluster extends CloudWorld {
  readonly stackId: string;
  readonly api: KubernetesDouble;
  /** The instances of both groups, as Auto Scaling has them now. */
  machines(): { readonly controllers: readonly string[]; readonly workers: readonly string[] };
  /** Ends what listens, as a controller that is replaced does. */
  closeApi(): Promise<void>;
}

export interface ClusterOptions {
  /** Which machines are nodes, asked again at every look; all of them, Ready at once, when absent. */
  readonly nodes?: (machines: ReturnType<RunningCluster["machines"]>) => readonly SimulatedNode[];
  readonly state?: KubernetesState;
  /** Changes the example's cluster.yaml before it is deployed. */
  readonly edit?: (text: string) => string;
}

export const clusterName = "particule-k8s-clust";
const year = 365 * 86_400_000;

export function nodeOf(name: string, role: "control-plane" | "worker"): SimulatedNode {
  return { name, role, internalIP: role === "worker" ? "10.0.0.100" : "10.0.0.50" };
}

/** Deploys the example, and serves the API of what was deployed. Certificates are judged by the machine's own clock: they live for a year. */
export async function openRunningCluster(options: ClusterOptions = {}): Promise<RunningCluster> {
  const world = await openCloud();
  world.files.set("cluster.yaml", (options.edit ?? String)(world.files.get("cluster.yaml") ?? ""));
  const { deployed } = await world.deploy({ credentialLifetime: year });
  if (deployed === null) throw new TypeError("nothing was deployed");
  const machines: RunningCluster["machines"] = () => {
    const all = stackInstances(world.cloud.autoScaling, deployed.stackId);
    const of = (role: string): string[] => all.flatMap(({ logicalId, instanceId }) => (logicalId === role ? [instanceId] : []));
    return { controllers: of("AutoScaleController"), workers: of("AutoScaleWorker") };
  };
  const everyNode: NonNullable<ClusterOptions["nodes"]> = ({ controllers, workers }) => [
    ...controllers.map((name) => nodeOf(name, "control-plane")),
    ...workers.map((name) => nodeOf(name, "worker")),
  ];
  const nodes = options.nodes ?? everyNode;
  const secret = (name: string): string => world.secrets[`/keelson/${clusterName}/controller/${name}`]?.Value ?? "";
  const authority = { certificate: secret("ca.crt"), key: secret("ca.key") };
  const serving = await issueCertificate({
    authority,
    subject: { commonName: "kube-apiserver" },
    usage: "server",
    names: [{ type: "dns", value: "k8s.particule.io" }],
    from: Date.now(),
    lifetime: year,
  });
  const api = kubernetesDouble({
    clock: world.clock,
    certificate: { cert: serving.certificate, key: serving.key },
    clientCA: authority.certificate,
    nodes: () => nodes(machines()),
    ...(options.state === undefined ? {} : { state: options.state }),
  });
  const listening = await api.listen();
  const target = { host: "127.0.0.1", port: listening.port };
  const proxy = await serveConnectProxy({
    route: (host, port) => (host === deployed.controllerAddress && port === 443 ? target : undefined),
  });
  let closing: Promise<void> | null = null;
  const closeApi = (): Promise<void> => (closing ??= listening.close());
  onTestFinished(async () => {
    await proxy.close();
    await closeApi();
  });
  const ports = (edge: Partial<OperationPorts> = {}): OperationPorts =>
    world.ports({ proxy: { httpsProxy: proxy.url, noProxy: null }, ...edge });
  return { ...world, ports, stackId: deployed.stackId, api, machines, closeApi };
}
