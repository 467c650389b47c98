import { isUnchanged, type Plan } from "@keelson/core";
import { presentStack, type Situation, type Turn } from "../execute/turn.ts";
import { protectionType, type StackResource, stackPolicyType } from "../plan/stack-resource.ts";
import { refuseProtectedChange } from "../protection/refuse-protected-change.ts";
import { changeStack } from "./change-stack.ts";

/** Changes a stack at rest; makes no change set where nothing differs but what has a call of its own. */
export async function updateStack(situation: Situation): Promise<Turn> {
  const { plan } = situation;
  const stack = presentStack(situation.observed);
  if (needsNoChangeSet(plan)) return { outcomes: [], changed: false, next: "finish", stack };
  refuseProtectedChange(plan, stack);
  return await changeStack(situation);
}

/** True when nothing differs, or only what has a call of its own. */
export function needsNoChangeSet(plan: Plan<StackResource>): boolean {
  const ownCalls = [protectionType, stackPolicyType].map((type) => `${type} ${plan.target}`);
  return isUnchanged({ ...plan, changes: plan.changes.filter(({ subject }) => !ownCalls.includes(subject)) });
}
