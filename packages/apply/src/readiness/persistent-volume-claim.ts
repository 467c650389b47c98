import { textAt } from "../object/read-field.ts";
import { failed, pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when bound, or when its class binds only once a pod uses it: waiting for that would wait for ever. */
export const persistentVolumeClaimReadiness: ReadinessRule = (object, context) => {
  const phase = textAt(object, "status", "phase") ?? "Pending";
  if (phase === "Bound") return ready("it is bound");
  if (phase === "Lost") return failed("its volume is lost");
  if (context.bindsLate(textAt(object, "spec", "storageClassName"))) return ready("it binds when a pod uses it");
  return pending(`its phase is ${phase}`);
};
