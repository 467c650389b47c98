import { fieldAt, numberAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "./condition.ts";
import { failed, pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when complete, or suspended on purpose. */
export const jobReadiness: ReadinessRule = (object) => {
  if (conditionOf(object, "Complete")?.status === "True") return ready("it is complete");
  for (const type of ["Failed", "FailureTarget"]) {
    const condition = conditionOf(object, type);
    if (condition?.status === "True") return failed(`it has failed (${wordsOf(condition)})`);
  }
  if (fieldAt(object, "spec", "suspend") === true) return ready("it is suspended");
  const wanted = numberAt(object, "spec", "completions") ?? 1;
  return pending(`${numberAt(object, "status", "succeeded") ?? 0} of ${wanted} pods have ended with success`);
};
