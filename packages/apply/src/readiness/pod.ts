import { textAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "./condition.ts";
import { failed, pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when it runs and says so, or has ended with success. */
export const podReadiness: ReadinessRule = (object) => {
  const phase = textAt(object, "status", "phase") ?? "Pending";
  switch (phase) {
    case "Succeeded":
      return ready("it has ended with success");
    case "Failed":
      return failed(`it has failed (${textAt(object, "status", "reason") ?? textAt(object, "status", "message") ?? "see its containers"})`);
    case "Running": {
      const condition = conditionOf(object, "Ready");
      if (condition?.status === "True") return ready("it runs and is ready");
      return pending(`it runs but is not ready (${condition === null ? "no Ready condition yet" : wordsOf(condition)})`);
    }
    default: {
      const scheduled = conditionOf(object, "PodScheduled");
      return pending(scheduled?.status === "False" ? `it has no node (${wordsOf(scheduled)})` : `its phase is ${phase}`);
    }
  }
};
