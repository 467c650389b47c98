import { type Json, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { resourceKey } from "../resources/resource.ts";
import { type Cluster } from "./cluster.ts";
import { isOwned } from "./replicas.ts";

interface Entry {
  readonly key: string;
  readonly object: JsonObject;
}

/** Deletes what lost its owners, and carries out foreground deletion and orphaning. */
export function collectGarbage(cluster: Cluster): void {
  const entries = cluster
    .resources()
    .flatMap((resource) => cluster.list(resourceKey(resource)).map((object): Entry => ({ key: resourceKey(resource), object })));
  const uids = new Set(entries.map(({ object }) => textAt(object, "metadata", "uid")));
  for (const { key, object } of entries) {
    const owners = listAt(object, "metadata", "ownerReferences").map((owner) => textAt(owner, "uid"));
    if (owners.length > 0 && owners.every((uid) => !uids.has(uid))) cluster.markDeleted(key, object);
  }
  for (const entry of entries) finishDeletion(cluster, entry, entries);
}

function finishDeletion(cluster: Cluster, owner: Entry, entries: readonly Entry[]): void {
  if (textAt(owner.object, "metadata", "deletionTimestamp") === "") return;
  const finalizers = listAt(owner.object, "metadata", "finalizers");
  const dependents = entries.filter(({ object }) => isOwned(object, owner.object));
  if (finalizers.includes("orphan")) {
    for (const { key, object } of dependents) cluster.update(key, object, withoutOwner(object, owner.object));
    dropFinalizer(cluster, owner, "orphan");
  } else if (finalizers.includes("foregroundDeletion")) {
    for (const { key, object } of dependents) cluster.markDeleted(key, object);
    if (dependents.length === 0) dropFinalizer(cluster, owner, "foregroundDeletion");
  }
}

function withoutOwner(object: JsonObject, owner: JsonObject): JsonObject {
  const { ownerReferences: _, ...metadata } = objectAt(object, "metadata");
  const uid = textAt(owner, "metadata", "uid");
  const left = listAt(object, "metadata", "ownerReferences").filter((reference) => textAt(reference, "uid") !== uid);
  return { ...object, metadata: left.length === 0 ? metadata : { ...metadata, ownerReferences: left } };
}

function dropFinalizer(cluster: Cluster, { key, object }: Entry, name: string): void {
  const { finalizers: _, ...metadata } = objectAt(object, "metadata");
  const left: Json[] = listAt(object, "metadata", "finalizers").filter((finalizer) => finalizer !== name);
  cluster.update(key, object, { ...object, metadata: left.length === 0 ? metadata : { ...metadata, finalizers: left } });
}
