import { Refused } from "@keelson/core";
import { clusterTag, type DesiredStack } from "../stack/desired-stack.ts";
import type { ObservedStack } from "../stack/observe-stack.ts";
import { parseTemplate } from "../template/template.ts";

/**
 * Refused `foreign-stack` when the stack of this name does not carry our tag for this cluster or its template not our Metadata:
 * somebody else's stack is never changed or deleted. An empty shell passes: nothing lives in it.
 */
export function refuseForeignStack(desired: Pick<DesiredStack, "stackName" | "cluster">, observed: ObservedStack): void {
  if (observed.status === "absent" || observed.status === "REVIEW_IN_PROGRESS") return;
  const owner = observed.tags[clusterTag];
  const isOurs = observed.template !== null && parseTemplate(observed.template)?.keelson != null;
  if (owner === desired.cluster && isOurs) return;
  const found = owner === undefined ? `has no tag ${clusterTag}` : `has the tag ${clusterTag}=${owner}`;
  const message = `Stack ${desired.stackName} ${found}${isOurs ? "" : " and no Keelson metadata in its template"}: it is not this cluster's.`;
  throw new Refused("foreign-stack", message, { subjects: [desired.stackName] });
}
