import { compareText } from "@keelson/core";
import { fieldAt, isRecord, type JsonRecord, listAt, textAt, textsAt } from "../object/read-field.ts";
import { explainPod } from "./explain-pod.ts";

const kindsWithPods = new Set(["Deployment", "ReplicaSet", "ReplicationController", "StatefulSet", "DaemonSet", "Job", "Pod"]);

export function hasPods(kind: string): boolean {
  return kindsWithPods.has(kind);
}

export interface WorkloadFindings {
  readonly findings: readonly string[];
  /** True when no pod of the newest template can become ready by waiting. */
  readonly isDoomed: boolean;
  readonly pods: readonly string[];
}

/** Why a workload is not ready, from the pods of its newest template. */
export function explainWorkload(workload: JsonRecord, pods: Iterable<JsonRecord>): WorkloadFindings {
  const own = podsOf(workload, [...pods]).filter((pod) => fieldAt(pod, "metadata", "deletionTimestamp") === undefined);
  const explained = own.map((pod) => explainPod(pod));
  const isDoomed = explained.length > 0 && explained.every((found) => found.some(({ outlook }) => outlook === "doomed"));
  const findings = [...new Set(explained.flat().map(({ text }) => text))].slice(0, 10);
  return { findings, isDoomed, pods: own.map((pod) => textAt(pod, "metadata", "name") ?? "") };
}

function podsOf(workload: JsonRecord, pods: readonly JsonRecord[]): JsonRecord[] {
  const kind = textAt(workload, "kind");
  const uid = textAt(workload, "metadata", "uid");
  if (kind === "Pod") return pods.filter((pod) => textAt(pod, "metadata", "uid") === uid);
  if (kind !== "Deployment")
    return pods.filter((pod) => listAt(pod, "metadata", "ownerReferences").some((owner) => isRecord(owner) && owner["uid"] === uid));
  // A Deployment's pods belong to its ReplicaSets; the youngest pod is of the newest one.
  const selector = Object.entries(textsAt(workload, "spec", "selector", "matchLabels"));
  const selected = pods.filter((pod) => selector.every(([key, value]) => textsAt(pod, "metadata", "labels")[key] === value));
  const youngest = selected.toSorted((a, b) => compareText(createdAt(b), createdAt(a)))[0];
  const hash = hashOf(youngest);
  return selected.filter((pod) => hashOf(pod) === hash);
}

function createdAt(pod: JsonRecord): string {
  return textAt(pod, "metadata", "creationTimestamp") ?? "";
}

function hashOf(pod: JsonRecord | undefined): string | undefined {
  return textsAt(pod, "metadata", "labels")["pod-template-hash"];
}
