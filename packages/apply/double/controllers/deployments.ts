import { createHash } from "node:crypto";
import { canonicalJson } from "@keelson/core";
import { isEqual, type JsonObject, numberAt, objectAt, textAt } from "../objects/json.ts";
import { nameSuffix } from "../store/sequence.ts";
import { type Cluster } from "./cluster.ts";
import { type Condition, conditionStatus, setCondition } from "./conditions.ts";
import { isOwned, ownerReference } from "./replicas.ts";

const sets = "replicasets.apps";
const revision = "deployment.kubernetes.io/revision";

/** One ReplicaSet per template. The new one comes up whole, then the old ones go: surge and unavailability are not modelled. */
export function reconcileDeployments(cluster: Cluster): void {
  for (const deployment of cluster.list("deployments.apps")) {
    if (textAt(deployment, "metadata", "deletionTimestamp") !== "") continue;
    if (objectAt(deployment, "spec")["paused"] !== true) rollOut(cluster, deployment);
    report(cluster, deployment);
  }
}

function setsOf(cluster: Cluster, deployment: JsonObject): JsonObject[] {
  return cluster.list(sets, textAt(deployment, "metadata", "namespace")).filter((set) => isOwned(set, deployment));
}

function setName(deployment: JsonObject): { readonly name: string; readonly hash: string } {
  const digest = createHash("sha256")
    .update(canonicalJson(objectAt(deployment, "spec", "template")))
    .digest();
  const hash = nameSuffix(digest, 9);
  return { name: `${textAt(deployment, "metadata", "name")}-${hash}`, hash };
}

function rollOut(cluster: Cluster, deployment: JsonObject): void {
  const wanted = numberAt(deployment, "spec", "replicas") ?? 1;
  const { name } = setName(deployment);
  const all = setsOf(cluster, deployment);
  const current = all.find((set) => textAt(set, "metadata", "name") === name);
  if (current === undefined) {
    createSet(cluster, deployment, all.length + 1);
    return;
  }
  if (numberAt(current, "spec", "replicas") !== wanted) scaleSet(cluster, current, wanted);
  const isRecreated = textAt(deployment, "spec", "strategy", "type") === "Recreate";
  if (!isRecreated && (numberAt(current, "status", "availableReplicas") ?? 0) < wanted) return;
  for (const old of all.filter((set) => set !== current && numberAt(set, "spec", "replicas") !== 0)) scaleSet(cluster, old, 0);
}

function createSet(cluster: Cluster, deployment: JsonObject, number: number): void {
  const { name, hash } = setName(deployment);
  const spec = objectAt(deployment, "spec");
  const template = objectAt(spec, "template");
  const labels = { ...objectAt(template, "metadata", "labels"), "pod-template-hash": hash };
  const selector = objectAt(spec, "selector");
  cluster.create(sets, {
    metadata: {
      name,
      namespace: textAt(deployment, "metadata", "namespace"),
      labels,
      annotations: { [revision]: String(number) },
      ownerReferences: [ownerReference(deployment)],
    },
    spec: {
      replicas: numberAt(spec, "replicas") ?? 1,
      selector: { ...selector, matchLabels: { ...objectAt(selector, "matchLabels"), "pod-template-hash": hash } },
      template: { ...template, metadata: { ...objectAt(template, "metadata"), labels } },
    },
  });
  const annotations = { ...objectAt(deployment, "metadata", "annotations"), [revision]: String(number) };
  cluster.update("deployments.apps", deployment, { ...deployment, metadata: { ...objectAt(deployment, "metadata"), annotations } });
  const message = `Scaled up replica set ${name} from 0 to ${numberAt(spec, "replicas") ?? 1}`;
  cluster.event(deployment, { type: "Normal", reason: "ScalingReplicaSet", message, component: "deployment-controller" });
}

function scaleSet(cluster: Cluster, set: JsonObject, replicas: number): void {
  cluster.update(sets, set, { ...set, spec: { ...objectAt(set, "spec"), replicas } });
}

function report(cluster: Cluster, before: JsonObject): void {
  const deployment = cluster.get("deployments.apps", textAt(before, "metadata", "namespace"), textAt(before, "metadata", "name"));
  if (deployment === undefined) return;
  const all = setsOf(cluster, deployment);
  const sum = (list: readonly JsonObject[], field: string) => list.reduce((total, set) => total + (numberAt(set, "status", field) ?? 0), 0);
  const { name } = setName(deployment);
  const current = all.filter((set) => textAt(set, "metadata", "name") === name);
  const wanted = numberAt(deployment, "spec", "replicas") ?? 1;
  const counts = {
    replicas: sum(all, "replicas"),
    updatedReplicas: sum(current, "replicas"),
    readyReplicas: sum(all, "readyReplicas"),
    availableReplicas: sum(all, "availableReplicas"),
    unavailableReplicas: Math.max(0, Math.max(wanted, sum(all, "replicas")) - sum(all, "availableReplicas")),
  };
  const isComplete = counts.updatedReplicas === wanted && counts.availableReplicas >= wanted && counts.replicas === wanted;
  const conditions = [availability(counts.availableReplicas >= wanted), progress(cluster, deployment, name, isComplete)].reduce(
    (list, condition) => setCondition({ conditions: list }, cluster.time(), condition, "lastUpdateTime"),
    objectAt(deployment, "status")["conditions"] ?? [],
  );
  const status = {
    observedGeneration: numberAt(deployment, "metadata", "generation") ?? 1,
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    terminatingReplicas: 0,
    conditions,
  };
  if (!isEqual(objectAt(deployment, "status"), status)) cluster.setStatus("deployments.apps", deployment, status);
}

function availability(isAvailable: boolean): Condition {
  return isAvailable
    ? { type: "Available", status: "True", reason: "MinimumReplicasAvailable", message: "Deployment has minimum availability." }
    : {
        type: "Available",
        status: "False",
        reason: "MinimumReplicasUnavailable",
        message: "Deployment does not have minimum availability.",
      };
}

function progress(cluster: Cluster, deployment: JsonObject, set: string, isComplete: boolean): Condition {
  const type = "Progressing";
  const named = `ReplicaSet ${JSON.stringify(set)}`;
  if (isComplete) return { type, status: "True", reason: "NewReplicaSetAvailable", message: `${named} has successfully progressed.` };
  const deadline = (numberAt(deployment, "spec", "progressDeadlineSeconds") ?? 600) * 1000;
  const timer = `${textAt(deployment, "metadata", "uid")}/${set}/progress`;
  // A rollout that was complete once and lost pods does not run into the deadline again.
  const isLate = cluster.isDue(timer, deadline) && conditionStatus(deployment, "Available") !== "True";
  if (isLate) return { type, status: "False", reason: "ProgressDeadlineExceeded", message: `${named} has timed out progressing.` };
  return { type, status: "True", reason: "ReplicaSetUpdated", message: `${named} is progressing.` };
}
