import { changeStack } from "../change-set/change-stack.ts";
import { presentStack, type Situation, type Turn } from "../execute/turn.ts";
import { rollBackStack } from "./roll-back-stack.ts";

/**
 * What a failed operation left paused is rolled back; where that operation of ours could not go back, as a minor step of Kubernetes over
 * etcd's data, what failed is tried again instead.
 */
export async function rollBackOrGoForward(situation: Situation): Promise<Turn> {
  const { failedForward } = presentStack(situation.observed);
  if (!failedForward) return await rollBackStack(situation);
  return await changeStack({ ...situation, policy: { ...situation.policy, rollback: "disabled" } });
}
