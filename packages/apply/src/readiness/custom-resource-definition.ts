import { conditionOf, wordsOf } from "./condition.ts";
import { failed, pending, type ReadinessRule, ready } from "./readiness.ts";

/** Ready when its names are accepted and its resource is served. */
export const customResourceDefinitionReadiness: ReadinessRule = (object) => {
  const names = conditionOf(object, "NamesAccepted");
  if (names?.status === "False") return failed(`its names are taken (${wordsOf(names)})`);
  if (conditionOf(object, "Established")?.status !== "True") return pending("it is not established yet");
  return names?.status === "True" ? ready("it is established") : pending("its names are not accepted yet");
};
