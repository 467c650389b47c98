import { isObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";

const key = "customresourcedefinitions.apiextensions.k8s.io";

/** Establishes CustomResourceDefinitions: from then on their resources are served. Name conflicts are not modelled. */
export function reconcileDefinitions(cluster: Cluster): void {
  for (const definition of cluster.list(key)) {
    if (listAt(definition, "status", "conditions").length > 0) continue;
    const spec = objectAt(definition, "spec");
    const stored = listAt(spec, "versions").filter((version) => isObject(version) && version["storage"] === true);
    const condition = { status: "True", lastTransitionTime: cluster.time() };
    cluster.setStatus(
      key,
      definition,
      {
        conditions: [
          { ...condition, type: "NamesAccepted", reason: "NoConflicts", message: "no conflicts found" },
          { ...condition, type: "Established", reason: "InitialNamesAccepted", message: "the initial names have been accepted" },
        ],
        acceptedNames: objectAt(spec, "names"),
        storedVersions: stored.map((version) => textAt(version, "name")),
      },
      "kube-apiserver",
    );
  }
}
