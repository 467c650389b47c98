import { compareText } from "@keelson/core";
import { listObjects } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { fieldAt, listAt, textAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "../readiness/condition.ts";

/** A node as the cluster sees it. */
export interface NodeState {
  /** For a machine of ours, its instance id. */
  readonly name: string;
  readonly role: "controller" | "worker";
  readonly isReady: boolean;
  /** What the kubelet says of its readiness. */
  readonly condition: string;
  /** What else is wrong with it: conditions that should not be, by their type. */
  readonly problems: readonly string[];
  /** False where somebody cordoned it. */
  readonly isSchedulable: boolean;
  readonly kubeletVersion: string;
  readonly osImage: string;
}

const controlPlaneLabel = "node-role.kubernetes.io/control-plane";

/** All nodes, sorted by name. */
export async function readNodes(client: KubernetesClient, signal: AbortSignal): Promise<readonly NodeState[]> {
  const { items } = await listObjects(client, "/api/v1/nodes", { signal });
  return items.map(toNodeState).toSorted((a, b) => compareText(a.name, b.name));
}

function toNodeState(node: unknown): NodeState {
  const ready = conditionOf(node, "Ready");
  return {
    name: textAt(node, "metadata", "name") ?? "",
    role: fieldAt(node, "metadata", "labels", controlPlaneLabel) === undefined ? "worker" : "controller",
    isReady: ready?.status === "True",
    condition: ready === null ? "no word yet" : wordsOf(ready),
    problems: listAt(node, "status", "conditions").flatMap((condition) => {
      const type = textAt(condition, "type") ?? "";
      return type !== "Ready" && textAt(condition, "status") === "True" ? [type] : [];
    }),
    isSchedulable: fieldAt(node, "spec", "unschedulable") !== true,
    kubeletVersion: textAt(node, "status", "nodeInfo", "kubeletVersion") ?? "",
    osImage: textAt(node, "status", "nodeInfo", "osImage") ?? "",
  };
}
