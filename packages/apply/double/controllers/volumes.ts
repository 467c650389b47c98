import { type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";

const protection = "kubernetes.io/pv-protection";

/**
 * Binds a volume to the claim that it names, and does what its reclaim policy says once that claim is gone: after a while the volume goes,
 * with what stands behind it, or it stays as Released. Nobody makes volumes for claims that ask for one.
 */
export function reconcileVolumes(cluster: Cluster): void {
  for (const volume of cluster.list("persistentvolumes")) {
    const claim = claimOf(cluster, volume);
    if (textAt(volume, "metadata", "deletionTimestamp") !== "") {
      if (claim === undefined) release(cluster, volume);
      continue;
    }
    if (textAt(volume, "spec", "claimRef", "name") === "") setPhase(cluster, volume, "Available");
    else if (claim !== undefined) bind(cluster, volume, claim);
    else if (textAt(volume, "status", "phase") !== "Pending") reclaim(cluster, volume);
  }
}

function claimOf(cluster: Cluster, volume: JsonObject): JsonObject | undefined {
  const reference = objectAt(volume, "spec", "claimRef");
  const claim = cluster.get("persistentvolumeclaims", textAt(reference, "namespace"), textAt(reference, "name"));
  const uid = textAt(reference, "uid");
  return uid === "" || uid === textAt(claim, "metadata", "uid") ? claim : undefined;
}

function bind(cluster: Cluster, volume: JsonObject, claim: JsonObject): void {
  const uid = textAt(claim, "metadata", "uid");
  if (textAt(volume, "spec", "claimRef", "uid") !== uid) {
    const claimRef = { ...objectAt(volume, "spec", "claimRef"), uid };
    cluster.update("persistentvolumes", volume, { ...volume, spec: { ...objectAt(volume, "spec"), claimRef } });
    return;
  }
  setPhase(cluster, volume, "Bound");
  const volumeName = textAt(volume, "metadata", "name");
  if (textAt(claim, "spec", "volumeName") !== volumeName) {
    cluster.update("persistentvolumeclaims", claim, { ...claim, spec: { ...objectAt(claim, "spec"), volumeName } });
  } else if (textAt(claim, "status", "phase") !== "Bound") {
    cluster.setStatus("persistentvolumeclaims", claim, { ...objectAt(claim, "status"), phase: "Bound" });
  }
}

function reclaim(cluster: Cluster, volume: JsonObject): void {
  setPhase(cluster, volume, "Released");
  if (textAt(volume, "spec", "persistentVolumeReclaimPolicy") !== "Delete") return;
  const name = textAt(volume, "metadata", "name");
  if (cluster.script.volumeStays?.includes(name) === true) return;
  if (!cluster.isDue(`${textAt(volume, "metadata", "uid")}/reclaim`, cluster.settings.volumeDeleteDelay)) return;
  cluster.settings.onVolumeDeleted(volume);
  release(cluster, volume);
  cluster.remove("persistentvolumes", volume);
}

function release(cluster: Cluster, volume: JsonObject): void {
  const left = listAt(volume, "metadata", "finalizers").filter((finalizer) => finalizer !== protection);
  const { finalizers: _, ...metadata } = objectAt(volume, "metadata");
  const changed = { ...volume, metadata: left.length === 0 ? metadata : { ...metadata, finalizers: left } };
  if (left.length < listAt(volume, "metadata", "finalizers").length) cluster.update("persistentvolumes", volume, changed);
}

function setPhase(cluster: Cluster, volume: JsonObject, phase: string): void {
  if (textAt(volume, "status", "phase") === phase) return;
  cluster.setStatus("persistentvolumes", volume, { ...objectAt(volume, "status"), phase });
}
