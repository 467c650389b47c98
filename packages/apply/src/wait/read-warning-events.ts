import { collectionPath, listObjects } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { compareText, Failure, Interrupted } from "@keelson/core";
import { numberAt, textAt } from "../object/read-field.ts";

const events = { group: "", version: "v1", kind: "Event", plural: "events", scope: "namespaced" } as const;

/** The warnings that the cluster recorded about some objects of a namespace, newest last; a finding says when they cannot be read. */
export async function readWarningEvents(
  client: KubernetesClient,
  about: { readonly namespace: string; readonly names: readonly string[]; readonly signal: AbortSignal },
): Promise<string[]> {
  try {
    const path = collectionPath(events, about.namespace);
    const listed = await listObjects(client, path, { fieldSelector: "type=Warning", signal: about.signal });
    const own = listed.items.filter((event) => about.names.includes(textAt(event, "involvedObject", "name") ?? ""));
    const sorted = own.toSorted((a, b) => compareText(seenAt(a), seenAt(b)));
    return [...new Set(sorted.map(wordsOf))].slice(-5);
  } catch (failure) {
    if (failure instanceof Interrupted || !(failure instanceof Failure)) throw failure;
    return [`The cluster's events cannot be read: ${failure.message}`];
  }
}

function wordsOf(event: unknown): string {
  const count = numberAt(event, "count") ?? 1;
  const subject = `${textAt(event, "involvedObject", "kind") ?? ""} ${textAt(event, "involvedObject", "name") ?? ""}`;
  return `${subject}: ${textAt(event, "reason") ?? ""}: ${textAt(event, "message") ?? ""}${count > 1 ? ` (${count} times)` : ""}`;
}

function seenAt(event: unknown): string {
  return textAt(event, "lastTimestamp") ?? textAt(event, "eventTime") ?? textAt(event, "metadata", "creationTimestamp") ?? "";
}
