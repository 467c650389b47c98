import { numberAt, textAt } from "../object/read-field.ts";
import { pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when all pods are ready and, with rolling updates, those above the partition are of the newest revision. */
export const statefulSetReadiness: ReadinessRule = (object) => {
  if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
  const wanted = numberAt(object, "spec", "replicas") ?? 1;
  const count = (key: string): number => numberAt(object, "status", key) ?? 0;
  if (count("readyReplicas") < wanted) return pending(`${count("readyReplicas")} of ${wanted} pods are ready`);
  if (count("replicas") > wanted) return pending(`${count("replicas") - wanted} surplus pods are still there`);
  if (textAt(object, "spec", "updateStrategy", "type") === "OnDelete")
    return ready(`${wanted} of ${wanted} pods are ready; old ones change when they are deleted`);
  const partition = numberAt(object, "spec", "updateStrategy", "rollingUpdate", "partition") ?? 0;
  const toUpdate = Math.max(0, wanted - partition);
  const isRolled = partition === 0 && textAt(object, "status", "currentRevision") === textAt(object, "status", "updateRevision");
  if (!isRolled && count("updatedReplicas") < toUpdate)
    return pending(`${count("updatedReplicas")} of ${toUpdate} pods are of the newest template`);
  return ready(`${wanted} of ${wanted} pods are ready`);
};
