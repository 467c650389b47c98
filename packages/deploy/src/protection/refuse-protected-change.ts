import { type Change, type Plan, Refused } from "@keelson/core";
import type { StackResource } from "../plan/stack-resource.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { readTemplate } from "../template/template.ts";
import { canonicalPolicy, isProtectedType, stackPolicyOf } from "./stack-policy.ts";

/**
 * Refused `protected-resource` when the plan ends a resource that the stack's policy protects: the update would fail there and be rolled
 * back. A change set cannot lift the policy for its own execution (API reference, ExecuteChangeSet), so a person does, before the run.
 */
export function refuseProtectedChange(plan: Plan<StackResource>, observed: PresentStack): void {
  const { stackName, stackPolicy, template } = observed;
  const own = template === null ? null : stackPolicyOf(readTemplate(template));
  if (stackPolicy === null || own === null || canonicalPolicy(stackPolicy) !== own) return;
  const ended = plan.changes.filter(endsProtected).map(({ subject }) => subject);
  if (ended.length === 0) return;
  throw new Refused("protected-resource", `The policy of stack ${stackName} protects what the plan ends: ${ended.join(", ")}.`, {
    subjects: ended,
    hint: allowingHint(stackName),
  });
}

function endsProtected(change: Change<StackResource>): boolean {
  const isEnded = change.verb === "delete" || (change.verb === "update" && change.replaces);
  return isEnded && isProtectedType(change.before.type);
}

/** How a person lets one update through. */
export function allowingHint(stackName: string): string {
  const policy = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"Update:*","Resource":"*"}]}';
  return `If that is meant, allow it (aws cloudformation set-stack-policy --stack-name ${stackName} --stack-policy-body '${policy}') and run again: the policy comes back after the update.`;
}
