import { compareText, growingInterval, poll } from "@keelson/core";
import { listObjects } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { textAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "../readiness/condition.ts";
import { type ClusterWait, progress } from "./wait-for-api-server.ts";

/** Waits until at least the expected number of nodes is Ready; resolves with the names of the ready ones, sorted. */
export function waitForNodes(client: KubernetesClient, options: ClusterWait & { readonly expected: number }): Promise<readonly string[]> {
  const { expected, reporter, signal } = options;
  let said = "";
  return poll({
    ...options,
    interval: growingInterval(2000, 10_000),
    subject: `${expected} nodes to be ready`,
    async probe() {
      const { items } = await listObjects(client, "/api/v1/nodes", { signal });
      const nodes = items.map((node) => ({ name: textAt(node, "metadata", "name") ?? "", condition: conditionOf(node, "Ready") }));
      const ready = nodes.filter(({ condition }) => condition?.status === "True").map(({ name }) => name);
      if (ready.length >= expected) return { value: ready.toSorted(compareText) };
      const others = nodes
        .filter(({ condition }) => condition?.status !== "True")
        .map(({ name, condition }) => `${name}: ${condition === null ? "no word yet" : wordsOf(condition)}`);
      const state = [`${ready.length} of ${expected} nodes are ready`, ...others.toSorted(compareText)].join("; ");
      if (state !== said) progress(reporter, "nodes", state, { done: ready.length, total: expected });
      said = state;
      return { pending: state };
    },
  });
}
