import { askApiServer, isBooting, type KubernetesClient, type NodeState, readNodes } from "@keelson/apply";
import { growingInterval, poll, type Reporter, TimedOut } from "@keelson/core";
import type { ClusterModel } from "@keelson/render";
import { openCluster } from "./open-cluster.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { type ClusterSeen, explainWait } from "./wait/explain-wait.ts";
import type { BootPorts } from "./wait/node-groups.ts";
import { watchBoots } from "./wait/watch-boots.ts";

export interface WaitInputs {
  readonly model: Pick<ClusterModel, "nodeCount">;
  readonly stackId: string;
  readonly kubeconfigPath: string;
  readonly waitFor: "stack" | "api" | "nodes";
  /** Milliseconds for all of it. */
  readonly timeout: number;
}

/**
 * Waits for the API, and for every node when asked to; shows where boots are meanwhile. Answers how many nodes are Ready, null when they
 * were not waited for. Unhealthy `api-not-ready` or `nodes-not-ready` at the bound, with the reasons that can be found.
 */
export async function waitForCluster(inputs: WaitInputs, ports: OperationPorts, aws: BootPorts): Promise<number | null> {
  const { waitFor, stackId } = inputs;
  if (waitFor === "stack") return null;
  const { clock, signal, reporter } = ports;
  const { client } = await openCluster({ kubeconfig: inputs.kubeconfigPath, context: null }, ports);
  const boots = watchBoots({ ...aws, stackId, clock, reporter });
  const { controllers, workers } = inputs.model.nodeCount;
  const wanted = waitFor === "api" ? null : controllers + workers;
  const tell = onChange(reporter, wanted ?? 0);
  let seen: ClusterSeen = { nodes: null };
  try {
    return await poll<number | null>({
      clock,
      signal,
      timeout: inputs.timeout,
      interval: growingInterval(1000, 10_000),
      subject: wanted === null ? `the API server ${client.server}` : `${wanted} nodes of ${client.server} to be ready`,
      async probe() {
        const [state] = await Promise.all([
          readCluster(client, { signal, nodes: wanted === null ? "leave-out" : "read" }),
          boots.look(readyNames(seen)),
        ]);
        seen = state;
        if (state.nodes !== null && wanted === null) return { value: null };
        const ready = readyNames(state).size;
        if (state.nodes !== null && wanted !== null && ready >= wanted) return { value: ready };
        const pending = describeWait(state, wanted ?? 0);
        tell({ subject: state.nodes === null ? client.server : "nodes", detail: pending, done: ready });
        return { pending };
      },
    });
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    throw await explainWait({ stackId, server: client.server, seen, timedOut: error }, aws);
  } finally {
    client.close();
  }
}

type ClusterState = { readonly nodes: null; readonly because: string } | { readonly nodes: readonly NodeState[] };

/** An API server may be lost again while nodes are waited for: its controller is replaced, or etcd restarts. */
async function readCluster(
  client: KubernetesClient,
  { signal, nodes }: { readonly signal: AbortSignal; readonly nodes: "read" | "leave-out" },
): Promise<ClusterState> {
  const because = await askApiServer(client, signal);
  if (because !== null) return { nodes: null, because };
  if (nodes === "leave-out") return { nodes: [] };
  try {
    return { nodes: await readNodes(client, signal) };
  } catch (failure) {
    if (isBooting(failure)) return { nodes: null, because: failure.message };
    throw failure;
  }
}

function readyNames({ nodes }: ClusterSeen): ReadonlySet<string> {
  return new Set((nodes ?? []).filter(({ isReady }) => isReady).map(({ name }) => name));
}

function describeWait(state: ClusterState, wanted: number): string {
  if (state.nodes === null) return state.because;
  const others = state.nodes.filter(({ isReady }) => !isReady).map(({ name, condition }) => `${name}: ${condition}`);
  return [`${state.nodes.length - others.length} of ${wanted} nodes are ready`, ...others].join("; ");
}

interface Progress {
  readonly subject: string;
  readonly detail: string;
  readonly done: number;
}

/** Tells a state once, until it changes. */
function onChange(reporter: Reporter, total: number): (progress: Progress) => void {
  let said = "";
  return ({ subject, detail, done }) => {
    if (detail === said) return;
    said = detail;
    const counts = subject === "nodes" ? { done, total } : { done: null, total: null };
    reporter.emit({ type: "change-progress", engine: "apply", subject, detail, ...counts });
  };
}
