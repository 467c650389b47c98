import { numberAt, textAt } from "../object/read-field.ts";
import { pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when every node that should run a pod of the newest template has it available. */
export const daemonSetReadiness: ReadinessRule = (object) => {
  if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
  const count = (key: string): number => numberAt(object, "status", key) ?? 0;
  const wanted = count("desiredNumberScheduled");
  const isOnDelete = textAt(object, "spec", "updateStrategy", "type") === "OnDelete";
  if (!isOnDelete && count("updatedNumberScheduled") < wanted) {
    return pending(`${count("updatedNumberScheduled")} of ${wanted} pods are of the newest template`);
  }
  if (count("numberReady") < wanted) return pending(`${count("numberReady")} of ${wanted} pods are ready`);
  if (count("numberAvailable") < wanted) return pending(`${count("numberAvailable")} of ${wanted} pods are available`);
  return ready(`${wanted} of ${wanted} pods are available`);
};
