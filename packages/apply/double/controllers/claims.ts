import { isObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";

const protection = "kubernetes.io/pvc-protection";

/** A claim that is being deleted goes when no pod that was given to a node uses it (pvc_protection_controller.go, podUsesPVC). */
export function releaseClaims(cluster: Cluster): void {
  for (const claim of cluster.list("persistentvolumeclaims")) {
    const finalizers = listAt(claim, "metadata", "finalizers");
    if (textAt(claim, "metadata", "deletionTimestamp") === "" || !finalizers.includes(protection)) continue;
    const name = textAt(claim, "metadata", "name");
    const isUsed = cluster
      .list("pods", textAt(claim, "metadata", "namespace"))
      .filter((pod) => textAt(pod, "spec", "nodeName") !== "")
      .some((pod) =>
        listAt(pod, "spec", "volumes").some((volume) => isObject(volume) && textAt(volume, "persistentVolumeClaim", "claimName") === name),
      );
    if (isUsed) continue;
    const { finalizers: _, ...metadata } = objectAt(claim, "metadata");
    const left = finalizers.filter((finalizer) => finalizer !== protection);
    cluster.update("persistentvolumeclaims", claim, {
      ...claim,
      metadata: left.length === 0 ? metadata : { ...metadata, finalizers: left },
    });
  }
}
