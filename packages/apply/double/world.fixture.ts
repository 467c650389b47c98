import { type VirtualClock, virtualClock } from "@keelson/double";
import { afterAll } from "vitest";
import { type CertificateFixture, makeCertificates } from "./certificates.ts";
import { type SimulatedNode } from "./controllers/simulated-cluster.ts";
import { type ContractAnswer, type ContractClient, contractClient } from "./contract/contract-client.ts";
import { type KubernetesDouble, kubernetesDouble, type KubernetesDoubleOptions } from "./kubernetes-double.ts";
import { type Json, type JsonObject } from "./objects/json.ts";
import { type ApiServer } from "./server/serve-api.ts";

export interface World {
  readonly double: KubernetesDouble;
  readonly server: ApiServer;
  readonly clock: VirtualClock;
  readonly certificates: CertificateFixture;
  readonly client: ContractClient;
  get(path: string): Promise<ContractAnswer>;
  apply(path: string, object: Json, query?: string): Promise<ContractAnswer>;
}

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Certificates are judged by the machine's clock whatever the cluster's says. */
const fixture = makeCertificates({ now: Date.now() });

const twoNodes = (): SimulatedNode[] => [
  { name: "controller", internalIP: "10.0.0.50", role: "control-plane" },
  { name: "worker", internalIP: "10.0.0.148" },
];

/** A served cluster on a virtual clock, and an administrator who talks to it. */
export async function startWorld(options: Partial<KubernetesDoubleOptions> = {}): Promise<World> {
  const certificates = await fixture;
  const clock = virtualClock();
  const double = kubernetesDouble({
    clock,
    certificate: certificates.server,
    clientCA: certificates.authority,
    nodes: twoNodes,
    ...options,
  });
  const server = await double.listen();
  const certificate = await certificates.client({ name: "admin", groups: ["kubeadm:cluster-admins"] });
  const client = contractClient({ url: server.url, ca: certificates.authority, certificate });
  closing.push(async () => {
    client.close();
    await server.close();
  });
  return {
    double,
    server,
    clock,
    certificates,
    client,
    get: (path) => client.send({ method: "GET", path }),
    apply: (path, body, query = "") =>
      client.send({
        method: "PATCH",
        path: `${path}?fieldManager=keelson&fieldValidation=Strict${query}`,
        body,
        headers: { "content-type": "application/apply-patch+yaml" },
      }),
  };
}

export const inDefault = "/api/v1/namespaces/default";

export const replicationController: JsonObject = {
  apiVersion: "v1",
  kind: "ReplicationController",
  metadata: { name: "minecraft" },
  spec: {
    replicas: 1,
    selector: { app: "minecraft" },
    template: { metadata: { labels: { app: "minecraft" } }, spec: { containers: [{ name: "minecraft", image: "vsense/minecraft" }] } },
  },
};

export const loadBalancer: JsonObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "minecraft", labels: { app: "minecraft" } },
  spec: { selector: { app: "minecraft" }, ports: [{ port: 25_565 }], type: "LoadBalancer" },
};

export function deployment(image: string): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web" },
    spec: {
      replicas: 2,
      progressDeadlineSeconds: 60,
      selector: { matchLabels: { app: "web" } },
      template: { metadata: { labels: { app: "web" } }, spec: { containers: [{ name: "web", image }] } },
    },
  };
}
