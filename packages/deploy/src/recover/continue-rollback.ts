import type { Situation, Turn } from "../execute/turn.ts";
import { recoverStack } from "./recover-stack.ts";

/**
 * Tries a rollback that failed once more. Nothing is left out of it: what is skipped stays as the failed update made it, unseen.
 * Unhealthy `stack-rollback-failed` when it fails again.
 */
export async function continueRollback(situation: Situation): Promise<Turn> {
  const { cloudFormation } = situation.ports;
  return await recoverStack(situation, {
    what: "trying the rollback that failed once more",
    begin: async (stack) => ((await cloudFormation.continueRollback(stack)) === "started" ? "started" : "out-of-turn"),
    succeeds: ["UPDATE_ROLLBACK_COMPLETE"],
    failure: "stack-rollback-failed",
  });
}
