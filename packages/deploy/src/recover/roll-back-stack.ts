import { Refused } from "@keelson/core";
import { presentStack, type Situation, type Turn } from "../execute/turn.ts";
import { recoverStack } from "./recover-stack.ts";

/**
 * Rolls an operation back that failed and was left as it was. Refused `stack-express` where the stack was last deployed in Express mode,
 * which knows no rollback (aws/aws-cdk-cli issue 1739). Unhealthy `stack-rollback-failed`.
 */
export async function rollBackStack(situation: Situation): Promise<Turn> {
  const { stackName, status, deploymentMode } = presentStack(situation.observed);
  if (deploymentMode === "express") {
    throw new Refused("stack-express", `Stack ${stackName} is ${status} after a deployment in Express mode.`, { subjects: [stackName] });
  }
  const { cloudFormation } = situation.ports;
  return await recoverStack(situation, {
    what: "rolling back what failed and was left as it was",
    begin: async (stack) => ((await cloudFormation.rollBackStack(stack)) === "started" ? "started" : "out-of-turn"),
    succeeds: ["ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"],
    failure: "stack-rollback-failed",
  });
}
