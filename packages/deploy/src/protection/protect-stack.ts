import { type ChangeRecord, type Outcome, type Plan, toChangeRecord } from "@keelson/core";
import { protectionType, type StackResource, stackPolicyType } from "../plan/stack-resource.ts";
import type { CloudFormationPort, StackDescription } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import { readTemplate } from "../template/template.ts";
import { stackPolicyOf } from "./stack-policy.ts";

export interface ProtectOptions {
  readonly stack: StackDescription;
  readonly plan: Plan<StackResource>;
  readonly desired: DesiredStack;
  readonly ports: DeployPorts;
}

/**
 * Switches termination protection on where it is off, and sets the stack policy where the plan says that it differs. Both have calls of
 * their own and come last: what a failed creation leaves can then be deleted without ever switching protection off, and an update is
 * held to the policy that was there before it.
 */
export async function protectStack(options: ProtectOptions): Promise<readonly Outcome[]> {
  const { stack, plan, desired, ports } = options;
  const { cloudFormation } = ports;
  const outcomes: Outcome[] = [];
  const protection = changeOf(plan, protectionType) ?? createOf(`${protectionType} ${plan.target}`);
  if (!stack.terminationProtection) {
    outcomes.push(await carryOut(protection, ports, () => cloudFormation.setTerminationProtection(stack.stackId, "on")));
  }
  const policy = changeOf(plan, stackPolicyType);
  if (policy !== null) {
    outcomes.push(await carryOut(policy, ports, () => setPolicy(stack.stackId, desired, cloudFormation)));
  }
  return outcomes;
}

async function setPolicy(stackId: string, desired: DesiredStack, cloudFormation: CloudFormationPort): Promise<void> {
  const policy = stackPolicyOf(readTemplate(desired.template));
  if (policy !== null) await cloudFormation.setStackPolicy(stackId, policy);
}

function changeOf(plan: Plan<StackResource>, type: string): ChangeRecord | null {
  const planned = plan.changes.find((change) => change.subject === `${type} ${plan.target}`);
  return planned === undefined || planned.verb === "keep" ? null : toChangeRecord(planned);
}

function createOf(subject: string): ChangeRecord {
  return { verb: "create", subject, replaces: false };
}

async function carryOut(change: ChangeRecord, { reporter, clock }: DeployPorts, call: () => Promise<void>): Promise<Outcome> {
  reporter.emit({ type: "change-started", engine: "deploy", change });
  const began = clock.now();
  await call();
  const outcome: Outcome = { status: "done", change, duration: clock.now() - began };
  reporter.emit({ type: "change-ended", engine: "deploy", outcome });
  return outcome;
}
