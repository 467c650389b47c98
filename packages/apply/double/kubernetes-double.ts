import { type Clock } from "@keelson/core";
import { type Fault, type Faults, makeFaults } from "@keelson/double";
import { bootstrap } from "./controllers/bootstrap.ts";
import { openCluster } from "./controllers/cluster.ts";
import { reconcile } from "./controllers/reconcile.ts";
import { classicHostname, type ClusterScript, type SimulatedCluster, type SimulatedNode } from "./controllers/simulated-cluster.ts";
import { type JsonObject } from "./objects/json.ts";
import { type Api, type Defect } from "./requests/api.ts";
import { type Answer, unauthorized } from "./requests/answer.ts";
import { operationOf } from "./requests/api-request.ts";
import { handleRequest } from "./requests/handle-request.ts";
import { type Watch } from "./requests/watch-objects.ts";
import { customResources } from "./resources/custom-resources.ts";
import { builtInResources } from "./resources/resource-table.ts";
import { authenticate, type User } from "./server/authenticate.ts";
import { type ApiServer, type RawRequest, type Reply, serveApi } from "./server/serve-api.ts";
import { emptyKubernetesState, type KubernetesState } from "./store/kubernetes-state.ts";
import { makeStore } from "./store/store.ts";

export interface KubernetesDoubleOptions {
  /** What to go on from: `state()` of an earlier run. */
  readonly state?: KubernetesState;
  readonly clock: Clock;
  /** The server's, PEM. */
  readonly certificate: { readonly cert: string; readonly key: string };
  /** Signs the client certificates that are accepted, PEM. */
  readonly clientCA: string;
  /** Bearer tokens and whose they are. */
  readonly tokens?: Readonly<Record<string, User>>;
  /** The machines there are; without it the cluster has the Node objects of the state. */
  readonly nodes?: () => readonly SimulatedNode[];
  /** Called when the address is due; a classic load balancer's name in `region` when absent. */
  readonly loadBalancerHostname?: (service: JsonObject) => string;
  /** Told when the cloud controller has deleted a Service's load balancer, and when a driver has deleted a PersistentVolume's disk. */
  readonly onLoadBalancerDeleted?: (service: JsonObject) => void;
  readonly onVolumeDeleted?: (volume: JsonObject) => void;
  readonly region?: string;
  readonly script?: ClusterScript;
  /** Milliseconds of the clock: pods start (2000) and stop (1000), load balancers get their name (5000), released volumes go (5000). */
  readonly delays?: {
    readonly podStart?: number;
    readonly podStop?: number;
    readonly loadBalancer?: number;
    readonly volumeDelete?: number;
  };
  /** `none` leaves a bare API server: nothing acts on what is stored but the server itself. */
  readonly controllers?: "all" | "none";
  /** Events that the log keeps for watches; older versions are expired. */
  readonly history?: number;
  readonly defect?: Defect;
}

/** The cluster and its faults, in this process. Serve it with `listen`. */
export interface KubernetesDouble {
  readonly faults: Faults;
  listen(port?: number): Promise<ApiServer>;
  /** JSON: pass it to the next double to go on from here. */
  state(): KubernetesState;
  /** Replaces what goes wrong from now on. */
  setScript(script: ClusterScript): void;
  /** Lets the controllers act on the time that passed. Requests and open watches do so by themselves. */
  tick(): void;
  /** Expires every version but the current one, as etcd's compaction does: watches from older ones get 410. */
  compact(): void;
}

/** Real time between two looks at the clock while a watch is open, in milliseconds. */
const tickInterval = 10;

export function kubernetesDouble(options: KubernetesDoubleOptions): KubernetesDouble {
  const store = makeStore(options.state ?? emptyKubernetesState, options.history ?? 1000);
  const faults = makeFaults();
  let script = options.script ?? {};
  const watches = new Set<Watch>();
  const api: Api = {
    store,
    clock: options.clock,
    defect: options.defect,
    resources: () => [
      ...builtInResources,
      ...customResources(store.list({ group: "apiextensions.k8s.io", plural: "customresourcedefinitions" })),
    ],
  };
  const settings = settingsOf(options);
  const tick = () => {
    reconcile(openCluster(api, settings, script), () => store.resourceVersion(), options.controllers ?? "all");
    for (const watch of watches) watch.tick();
  };
  const reply = (raw: RawRequest): Reply => {
    const fault = faults.take(operationOf(raw));
    if (fault?.kind === "reset") return "reset";
    if (fault?.kind === "answer") return faultAnswer(fault);
    tick();
    const user = authenticate({
      certificate: raw.certificate,
      authorization: raw.headers["authorization"] ?? "",
      tokens: options.tokens ?? {},
    });
    const answer = user === undefined ? unauthorized() : handleRequest(api, { ...raw, user }, script.forbid ?? []);
    if (fault?.kind === "lose-answer") return "reset";
    if ("status" in answer) return answer;
    return { watch: registered(answer, watches), cutAfter: fault?.kind === "cut-stream" ? fault.afterEvents : undefined };
  };
  bootstrap(openCluster(api, settings, script));
  tick();
  return {
    faults,
    tick,
    state: () => store.state(),
    compact: () => store.compact(),
    setScript(next) {
      script = next;
    },
    async listen(port = 0) {
      let open = 0;
      // Watches hear of what time brings only while somebody looks at the clock.
      const timer = setInterval(() => {
        if (open > 0) tick();
      }, tickInterval).unref();
      const server = await serveApi({
        certificate: options.certificate,
        clientCA: options.clientCA,
        port,
        reply,
        onWatch: (change) => {
          open += change;
        },
      });
      return {
        ...server,
        close: () => {
          clearInterval(timer);
          return server.close();
        },
      };
    },
  };
}

function settingsOf(options: KubernetesDoubleOptions): SimulatedCluster {
  return {
    nodes: options.nodes,
    loadBalancerHostname: options.loadBalancerHostname ?? classicHostname(options.region ?? "eu-west-1"),
    podStartDelay: options.delays?.podStart ?? 2000,
    podStopDelay: options.delays?.podStop ?? 1000,
    loadBalancerDelay: options.delays?.loadBalancer ?? 5000,
    volumeDeleteDelay: options.delays?.volumeDelete ?? 5000,
    onLoadBalancerDeleted: options.onLoadBalancerDeleted ?? (() => undefined),
    onVolumeDeleted: options.onVolumeDeleted ?? (() => undefined),
  };
}

function registered(watch: Watch, watches: Set<Watch>): Watch {
  return {
    start(out) {
      watches.add(watch);
      watch.start(out);
    },
    tick: () => watch.tick(),
    stop() {
      watches.delete(watch);
      watch.stop();
    },
  };
}

function faultAnswer(fault: Extract<Fault, { kind: "answer" }>): Answer {
  const isJson = fault.headers["content-type"]?.includes("json") === true;
  return { status: fault.status, headers: fault.headers, body: isJson ? (JSON.parse(fault.body) as JsonObject) : fault.body };
}
