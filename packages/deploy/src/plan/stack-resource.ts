/** One row of a stack's plan. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  /** SHA-256 over what defines it: equal ones need no change. */
  readonly digest: string;
}

/** The row of the stack itself: its parameters, tags and outputs. CloudFormation's own events use the same type. */
export const stackType = "AWS::CloudFormation::Stack";

/** The row of the switch that keeps the stack from being deleted by mistake. */
export const protectionType = "TerminationProtection";

/** How people read a resource: its type and its logical id. */
export function subjectOf(resource: { readonly logicalId: string; readonly type: string }): string {
  return `${resource.type} ${resource.logicalId}`;
}
