import type { CloudFormationPort, StackDescription } from "./cloudformation-port.ts";
import { readOperationEvents } from "../follow/event-log.ts";
import { findRootCause } from "../diagnosis/root-cause.ts";
import type { StackStatus } from "./stack-status.ts";

/** The stack as it is. JSON-serialisable. */
export type ObservedStack = AbsentStack | PresentStack;

export interface AbsentStack {
  readonly status: "absent";
  readonly stackName: string;
}

export interface PresentStack extends StackDescription {
  readonly stackName: string;
  /** The template's text; null where CloudFormation keeps none: in a shell that was never executed. */
  readonly template: string | null;
  /** Why the last operation failed, where the status says that it did; the first failure first. */
  readonly failures: readonly string[];
}

const failedStatuses: ReadonlySet<StackStatus> = new Set<StackStatus>([
  "CREATE_FAILED",
  "ROLLBACK_FAILED",
  "ROLLBACK_COMPLETE",
  "DELETE_FAILED",
  "UPDATE_FAILED",
  "UPDATE_ROLLBACK_FAILED",
  "UPDATE_ROLLBACK_COMPLETE",
]);

/** Reads what CloudFormation knows of a stack. Reads only: one to three calls. */
export async function observeStack(stackName: string, ports: { readonly cloudFormation: CloudFormationPort }): Promise<ObservedStack> {
  const { cloudFormation } = ports;
  const found = await cloudFormation.describeStack(stackName);
  if (found === null || found.status === "DELETE_COMPLETE") return { status: "absent", stackName };
  const isShell = found.status === "REVIEW_IN_PROGRESS";
  return {
    ...found,
    stackName,
    template: isShell ? null : await cloudFormation.readTemplate(found.stackId),
    failures: failedStatuses.has(found.status) ? await readFailures(found.stackId, cloudFormation) : [],
  };
}

async function readFailures(stackId: string, cloudFormation: CloudFormationPort): Promise<readonly string[]> {
  return findRootCause(await readOperationEvents({ stackId, cloudFormation }), stackId).findings;
}
