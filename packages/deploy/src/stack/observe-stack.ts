import type { CloudFormationPort, StackDescription } from "./cloudformation-port.ts";
import { beginsOperation, readOperationEvents } from "../follow/event-log.ts";
import { readNestedFailures } from "../diagnosis/read-nested-failures.ts";
import { findRootCause } from "../diagnosis/root-cause.ts";
import { goesForward } from "./request-token.ts";
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
  /** What updates may do to which resource; null where anything is allowed. */
  readonly stackPolicy: string | null;
  /** Why the last operation failed, where the status says that it did; the first failure first. */
  readonly failures: readonly string[];
  /** True where that operation was an update of ours that must not be rolled back; before a creation there was nothing to go back to. */
  readonly failedForward: boolean;
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

/** Reads what CloudFormation knows of a stack. Reads only: one to four calls. */
export async function observeStack(stackName: string, ports: { readonly cloudFormation: CloudFormationPort }): Promise<ObservedStack> {
  const { cloudFormation } = ports;
  const found = await cloudFormation.describeStack(stackName);
  if (found === null || found.status === "DELETE_COMPLETE") return { status: "absent", stackName };
  const isShell = found.status === "REVIEW_IN_PROGRESS";
  const [template, stackPolicy, failed] = await Promise.all([
    isShell ? null : cloudFormation.readTemplate(found.stackId),
    isShell ? null : cloudFormation.readStackPolicy(found.stackId),
    failedStatuses.has(found.status) ? readFailure(found.stackId, cloudFormation) : notFailed,
  ]);
  return { ...found, stackName, template, stackPolicy, ...failed };
}

const notFailed: Pick<PresentStack, "failures" | "failedForward"> = { failures: [], failedForward: false };

async function readFailure(stackId: string, cloudFormation: CloudFormationPort): Promise<typeof notFailed> {
  const events = await readOperationEvents({ stackId, cloudFormation });
  const begun = events.find((event) => beginsOperation(event, stackId));
  return {
    failures: findRootCause({ events, stackId, nested: await readNestedFailures(events, stackId, cloudFormation) }).findings,
    failedForward: begun?.status === "UPDATE_IN_PROGRESS" && goesForward(begun.requestToken),
  };
}
