import { numberAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "./condition.ts";
import { pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when exactly the wanted number of pods exists, and all of them carry its labels, are ready and available. */
export const replicationControllerReadiness: ReadinessRule = (object) => {
  if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
  const wanted = numberAt(object, "spec", "replicas") ?? 1;
  const count = (key: string): number => numberAt(object, "status", key) ?? 0;
  const failure = conditionOf(object, "ReplicaFailure");
  if (failure?.status === "True" && count("replicas") < wanted) return pending(`pods cannot be created (${wordsOf(failure)})`);
  if (count("replicas") > wanted) return pending(`${count("replicas") - wanted} surplus pods are still there`);
  for (const [key, words] of [
    ["replicas", "created"],
    ["fullyLabeledReplicas", "labelled"],
    ["readyReplicas", "ready"],
    ["availableReplicas", "available"],
  ] as const) {
    if (count(key) < wanted) return pending(`${count(key)} of ${wanted} pods are ${words}`);
  }
  return ready(`${wanted} of ${wanted} pods are available`);
};
