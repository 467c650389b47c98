import type { Change } from "@keelson/core";

/** What the engine has to know of one row of a stack's plan; whoever compares templates may know more. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  /** What the change does to the resource, as far as it was worked out. */
  readonly effect?: StackResourceEffect | null;
}

export interface StackResourceEffect {
  /** What is left of the old resource where it is deleted or may be replaced. */
  readonly remains: "resource" | "snapshot" | "nothing" | null;
  readonly isStateful: boolean;
}

/** The row of the stack itself: its parameters, tags and outputs. CloudFormation's own events use the same type. */
export const stackType = "AWS::CloudFormation::Stack";

/** The row of the switch that keeps the stack from being deleted by mistake. */
export const protectionType = "TerminationProtection";

/** The row of the policy that keeps what holds the cluster's data and address from being replaced or deleted by an update. */
export const stackPolicyType = "StackPolicy";

/** How people read a resource: its type and its logical id. */
export function subjectOf(resource: StackResource): string {
  return `${resource.type} ${resource.logicalId}`;
}

/** The resource that a change is about, as it is afterwards, or was where it is deleted or kept. */
export function resourceOf(change: Change<StackResource>): StackResource {
  return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}
