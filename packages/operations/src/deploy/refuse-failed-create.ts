import { Refused } from "@keelson/core";
import type { ObservedStack } from "@keelson/deploy";

const failedCreations: ReadonlySet<ObservedStack["status"]> = new Set<ObservedStack["status"]>([
  "CREATE_FAILED",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
]);

/** Refused `stack-creation-failed-before` where the policy does not want it created again. */
export function refuseFailedCreate(observed: ObservedStack, policy: "recreate" | "fail"): void {
  if (policy === "recreate" || !failedCreations.has(observed.status)) return;
  throw new Refused("stack-creation-failed-before", `The stack ${observed.stackName} is ${observed.status} from an earlier creation.`, {
    subjects: [observed.stackName],
  });
}
