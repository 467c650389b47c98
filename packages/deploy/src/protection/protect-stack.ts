import { type Outcome, type Plan, toChangeRecord } from "@keelson/core";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { StackDescription } from "../stack/cloudformation-port.ts";
import { protectionType, type StackResource } from "../plan/stack-resource.ts";

/**
 * Switches termination protection on where it is off. It has a call of its own, and comes last: what a failed creation leaves
 * can then be deleted without ever switching protection off.
 */
export async function protectStack(options: {
  readonly stack: StackDescription;
  readonly plan: Plan<StackResource>;
  readonly ports: DeployPorts;
}): Promise<readonly Outcome[]> {
  const { stack, plan, ports } = options;
  if (stack.terminationProtection) return [];
  const subject = `${protectionType} ${plan.target}`;
  const planned = plan.changes.find((change) => change.subject === subject);
  const change = planned === undefined ? { verb: "create" as const, subject, replaces: false } : toChangeRecord(planned);
  ports.reporter.emit({ type: "change-started", engine: "deploy", change });
  const began = ports.clock.now();
  await ports.cloudFormation.protectStack(stack.stackId);
  const outcome: Outcome = { status: "done", change, duration: ports.clock.now() - began };
  ports.reporter.emit({ type: "change-ended", engine: "deploy", outcome });
  return [outcome];
}
