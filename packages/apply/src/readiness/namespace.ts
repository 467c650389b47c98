import { textAt } from "../object/read-field.ts";
import { pending, type ReadinessRule, ready } from "./readiness.ts";

export const namespaceReadiness: ReadinessRule = (object) => {
  const phase = textAt(object, "status", "phase");
  return phase === "Active" ? ready("it is active") : pending(`its phase is ${phase ?? "not known yet"}`);
};
