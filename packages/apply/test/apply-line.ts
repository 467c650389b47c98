import { type Clock, type Event, type Failure, fanOut, planReady, recordEvents, toFailure } from "@keelson/core";
import { type VirtualClock, virtualClock } from "@keelson/double";
import { type KubernetesDouble, kubernetesDouble, type KubernetesDoubleOptions } from "../double/index.ts";
import type { KubernetesClient } from "../src/client/kubernetes-client.ts";
import { type ExecutedObjects, executeObjects } from "../src/execute-objects.ts";
import type { ExecuteOptions } from "../src/execute-options.ts";
import { readManifests } from "../src/manifest/read-manifests.ts";
import { observeObjects, type ObservedObjects } from "../src/observe-objects.ts";
import { planObjects } from "../src/plan-objects.ts";
import { loopbackConnection, openLoopback } from "./loopback-api.ts";
import { loopbackIdentity } from "./loopback-identity.ts";

export const minecraft = `apiVersion: v1
kind: ReplicationController
metadata: {name: minecraft}
spec:
  replicas: 1
  selector: {app: minecraft}
  template:
    metadata: {labels: {app: minecraft}}
    spec:
      containers:
      - {name: minecraft, image: vsense/minecraft, ports: [{containerPort: 25565}]}
---
apiVersion: v1
kind: Service
metadata:
  name: minecraft
  labels: {app: minecraft}
  annotations: {external-dns.alpha.kubernetes.io/hostname: minecraft.particule.io}
spec:
  selector: {app: minecraft}
  ports: [{port: 25565}]
  type: LoadBalancer
`;

/** A cluster of the double with one worker, and a client of an administrator. */
export interface World {
  readonly double: KubernetesDouble;
  readonly client: KubernetesClient;
  readonly clock: VirtualClock;
  /** A client whose token the server does not know. */
  readonly stranger: KubernetesClient;
  readonly close: () => Promise<void>;
}

export async function openWorld(options: Partial<KubernetesDoubleOptions> = {}): Promise<World> {
  const clock = virtualClock();
  const { certificate, key } = loopbackIdentity;
  const double = kubernetesDouble({
    clock,
    certificate: { cert: certificate, key },
    clientCA: certificate,
    nodes: () => [{ name: "worker-1", internalIP: "10.0.0.60", role: "worker" }],
    ...options,
  });
  const server = await double.listen();
  const client = openLoopback(loopbackConnection(server.url, { credential: { kind: "certificate", certificate, key } }), { clock });
  const stranger = openLoopback(loopbackConnection(server.url, { credential: { kind: "token", token: "expired" } }), { clock });
  const close = async (): Promise<void> => {
    client.close();
    stranger.close();
    await server.close();
  };
  return { double, client, stranger, clock, close };
}

export interface Run {
  readonly verbs: Readonly<Record<string, string>>;
  readonly executed: ExecutedObjects | null;
  readonly failure: Failure | null;
  readonly observed: ObservedObjects | null;
  readonly events: ReturnType<typeof recordEvents>["events"];
  /** Everything that left the engine, for searching. */
  readonly output: string;
}

export interface RunOptions extends Partial<Pick<ExecuteOptions, "signal" | "timeout" | "loadBalancerTimeout" | "wait">> {
  readonly clock?: Clock;
  readonly onEvent?: (event: Event) => unknown;
  readonly client?: KubernetesClient;
  /** Called when everything is planned and nothing is done. */
  readonly beforeExecute?: (plan: ReturnType<typeof planObjects>) => unknown;
}

/** The whole engine on some YAML, its failure caught. */
export async function run(world: World, yaml: string, options: RunOptions = {}): Promise<Run> {
  const { client, clock } = { ...world, ...options };
  const signal = options.signal ?? new AbortController().signal;
  const recorded = recordEvents();
  const reporter = fanOut([recorded, { emit: (event) => void options.onEvent?.(event) }]);
  const { manifests } = readManifests([{ name: "manifests.yaml", text: yaml }], { defaultNamespace: "default" });
  let observed: ObservedObjects | null = null;
  let verbs: Record<string, string> = {};
  let plan: { changes: readonly { subject: string; verb: string }[] } | null = null;
  const end = (executed: ExecutedObjects | null, failure: Failure | null): Run => {
    const words = failure === null ? "" : `${failure.message}${failure.hint}${JSON.stringify(failure)}`;
    return {
      verbs,
      executed,
      failure,
      observed,
      events: recorded.events,
      output: `${JSON.stringify([plan, recorded.events, executed])}${words}`,
    };
  };
  try {
    observed = await observeObjects(manifests, client, { signal });
    const made = planObjects(observed);
    plan = made;
    verbs = Object.fromEntries(made.changes.map((change) => [change.subject, change.verb]));
    reporter.emit(planReady(made));
    await options.beforeExecute?.(made);
    const limits = {
      timeout: options.timeout ?? 600_000,
      loadBalancerTimeout: options.loadBalancerTimeout ?? 300_000,
      wait: options.wait ?? "ready",
    } as const;
    const executed = await executeObjects({
      plan: made,
      observed,
      client,
      clock,
      random: () => 0.5,
      reporter,
      signal,
      ...limits,
      cluster: "particule",
    });
    return end(executed, null);
  } catch (cause) {
    return end(null, toFailure(cause));
  }
}
