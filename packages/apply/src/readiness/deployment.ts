import { fieldAt, numberAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "./condition.ts";
import { failed, pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when every pod is of the newest template and available; failed when its progress deadline has passed. */
export const deploymentReadiness: ReadinessRule = (object) => {
  if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
  // A paused rollout does not go on however long one waits.
  if (fieldAt(object, "spec", "paused") === true) return ready("its rollout is paused");
  const progressing = conditionOf(object, "Progressing");
  if (progressing?.reason === "ProgressDeadlineExceeded") return failed(`its rollout does not get on (${wordsOf(progressing)})`);
  const wanted = numberAt(object, "spec", "replicas") ?? 1;
  const count = (key: string): number => numberAt(object, "status", key) ?? 0;
  const failure = conditionOf(object, "ReplicaFailure");
  if (failure?.status === "True" && count("updatedReplicas") < wanted) return pending(`pods cannot be created (${wordsOf(failure)})`);
  if (count("updatedReplicas") < wanted) return pending(`${count("updatedReplicas")} of ${wanted} pods are of the newest template`);
  if (count("replicas") > count("updatedReplicas"))
    return pending(`${count("replicas") - count("updatedReplicas")} old pods are still there`);
  if (count("readyReplicas") < wanted) return pending(`${count("readyReplicas")} of ${wanted} pods are ready`);
  if (count("availableReplicas") < wanted) return pending(`${count("availableReplicas")} of ${wanted} pods are available`);
  return ready(`${wanted} of ${wanted} pods are available`);
};
