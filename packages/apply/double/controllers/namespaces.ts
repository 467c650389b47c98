import { isObject, listAt, textAt } from "../objects/json.ts";
import { resourceKey } from "../resources/resource.ts";
import { type Cluster } from "./cluster.ts";

/** Gives each namespace its default ServiceAccount and CA bundle; empties and removes the ones that are being deleted. */
export function reconcileNamespaces(cluster: Cluster): void {
  for (const namespace of cluster.list("namespaces")) {
    const name = textAt(namespace, "metadata", "name");
    if (textAt(namespace, "metadata", "deletionTimestamp") !== "") {
      emptyNamespace(cluster, name);
      if (contentOf(cluster, name).length === 0 && listAt(namespace, "metadata", "finalizers").length === 0)
        cluster.remove("namespaces", namespace);
      continue;
    }
    if (cluster.get("serviceaccounts", name, "default") === undefined) {
      cluster.create("serviceaccounts", { metadata: { name: "default", namespace: name } });
    }
    if (cluster.get("configmaps", name, "kube-root-ca.crt") === undefined) {
      cluster.create("configmaps", { metadata: { name: "kube-root-ca.crt", namespace: name }, data: { "ca.crt": "" } });
    }
  }
}

function contentOf(cluster: Cluster, namespace: string) {
  return cluster
    .resources()
    .filter((resource) => resource.namespaced)
    .flatMap((resource) => cluster.list(resourceKey(resource), namespace).map((object) => ({ key: resourceKey(resource), object })));
}

function emptyNamespace(cluster: Cluster, namespace: string): void {
  for (const { key, object } of contentOf(cluster, namespace)) {
    if (isObject(object)) cluster.markDeleted(key, object);
  }
}
