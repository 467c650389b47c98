import { isEqual, type JsonObject, listAt, numberAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";
import { conditionStatus } from "./conditions.ts";

const kinds = [
  { key: "replicationcontrollers", component: "replication-controller" },
  { key: "replicasets.apps", component: "replicaset-controller" },
] as const;

/** ReplicationControllers and ReplicaSets: as many pods as they want, and what they report about them. */
export function reconcileReplicas(cluster: Cluster): void {
  for (const { key, component } of kinds) {
    for (const controller of cluster.list(key)) {
      if (textAt(controller, "metadata", "deletionTimestamp") !== "") continue;
      scale(cluster, controller, component);
      report(cluster, key, controller);
    }
  }
}

function podsOf(cluster: Cluster, controller: JsonObject): JsonObject[] {
  return cluster
    .list("pods", textAt(controller, "metadata", "namespace"))
    .filter((pod) => isOwned(pod, controller) && textAt(pod, "metadata", "deletionTimestamp") === "");
}

/** Adoption of pods that merely match the selector is not modelled. */
export function isOwned(object: JsonObject, owner: JsonObject): boolean {
  return listAt(object, "metadata", "ownerReferences").some((reference) => textAt(reference, "uid") === textAt(owner, "metadata", "uid"));
}

export function ownerReference(owner: JsonObject): JsonObject {
  return {
    apiVersion: textAt(owner, "apiVersion"),
    kind: textAt(owner, "kind"),
    name: textAt(owner, "metadata", "name"),
    uid: textAt(owner, "metadata", "uid"),
    controller: true,
    blockOwnerDeletion: true,
  };
}

function scale(cluster: Cluster, controller: JsonObject, component: string): void {
  const wanted = numberAt(controller, "spec", "replicas") ?? 1;
  const pods = podsOf(cluster, controller);
  const template = objectAt(controller, "spec", "template");
  for (let count = pods.length; count < wanted; count += 1) {
    const before = new Set(cluster.list("pods").map((pod) => textAt(pod, "metadata", "uid")));
    const { name: _, ...metadata } = objectAt(template, "metadata");
    cluster.create("pods", {
      metadata: {
        ...metadata,
        generateName: `${textAt(controller, "metadata", "name")}-`,
        namespace: textAt(controller, "metadata", "namespace"),
        ownerReferences: [ownerReference(controller)],
      },
      spec: objectAt(template, "spec"),
    });
    const created = cluster.list("pods").find((pod) => !before.has(textAt(pod, "metadata", "uid")));
    const message = `Created pod: ${textAt(created, "metadata", "name")}`;
    cluster.event(controller, { type: "Normal", reason: "SuccessfulCreate", message, component });
  }
  // Pods that are not ready go first, as the real controllers have it.
  const surplus = pods
    .toSorted((left, right) => (isReady(left) ? 1 : 0) - (isReady(right) ? 1 : 0))
    .slice(0, Math.max(0, pods.length - wanted));
  for (const pod of surplus) {
    cluster.markDeleted("pods", pod);
    const message = `Deleted pod: ${textAt(pod, "metadata", "name")}`;
    cluster.event(controller, { type: "Normal", reason: "SuccessfulDelete", message, component });
  }
}

function isReady(pod: JsonObject): boolean {
  return conditionStatus(pod, "Ready") === "True";
}

function report(cluster: Cluster, key: string, controller: JsonObject): void {
  const pods = podsOf(cluster, controller);
  const labels = objectAt(controller, "spec", "template", "metadata", "labels");
  const labelled = pods.filter((pod) =>
    Object.entries(labels).every(([name, value]) => objectAt(pod, "metadata", "labels")[name] === value),
  );
  const ready = pods.filter(isReady).length;
  const status = {
    replicas: pods.length,
    ...(labelled.length === 0 ? {} : { fullyLabeledReplicas: labelled.length }),
    ...(ready === 0 ? {} : { readyReplicas: ready, availableReplicas: ready }),
    ...(key === "replicasets.apps" ? { terminatingReplicas: 0 } : {}),
    observedGeneration: numberAt(controller, "metadata", "generation") ?? 1,
  };
  if (!isEqual(objectAt(controller, "status"), status)) cluster.setStatus(key, controller, status);
}
