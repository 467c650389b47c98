import { Interrupted, RemoteFailure, Unhealthy } from "@keelson/core";
import { isSuccess } from "../stack/stack-status.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { FollowedStack } from "./follow-stack.ts";
import type { CancelPolicy } from "../execute/run-policy.ts";
import { type FailedOperation, findRootCause } from "../diagnosis/root-cause.ts";

/** The failure that an operation ended with, the first failed resource first; null when it succeeded. */
export function failureOf(followed: FollowedStack, operation: { readonly stackId: string; readonly stackName: string }): Unhealthy | null {
  const { stack } = followed;
  if (stack !== null && isSuccess(stack.status)) return null;
  const status = stack?.status ?? "DELETE_COMPLETE";
  const { findings, remedy } = findRootCause(toFailedOperation(followed, operation.stackId));
  const subject = `Stack ${operation.stackName}`;
  const isUpdate = status.startsWith("UPDATE_") || status.startsWith("IMPORT_");
  const because = findings[0] ?? stack?.statusReason ?? "CloudFormation gave no reason";
  // Without a rollback what was done stays, and the code's remedy would be wrong.
  const isPaused = status === "UPDATE_FAILED" || status === "CREATE_FAILED";
  const hint =
    "The stack was left as it is, since this step cannot go back. Fix the first failure that is listed, then run again: what failed is tried again.";
  return new Unhealthy(isUpdate ? "stack-update-failed" : "stack-create-failed", `${subject} ended as ${status}. ${because}`, {
    subject,
    diagnosis: findings,
    ...(isPaused || remedy !== null ? { hint: [remedy, isPaused ? hint : null].filter((part) => part !== null).join(" ") } : {}),
  });
}

/** What a followed operation tells about its failure. */
export function toFailedOperation({ telling, nested, groups }: FollowedStack, stackId: string): FailedOperation {
  return { stackId, events: telling, nested, groups };
}

/** An operation that runs while this run is cancelled. */
export interface RunningOperation {
  readonly stackId: string;
  readonly stackName: string;
  /** An update of ours may be cancelled by the policy; everything else is always left alone. */
  readonly kind: "own-update" | "own-creation" | "recovery" | "deletion" | "of-others";
  readonly policy: CancelPolicy;
  readonly token: string;
  readonly cause: Interrupted;
}

const whatGoesOn: Readonly<Record<RunningOperation["kind"], string>> = {
  "own-update": "is being updated",
  "own-creation": "is being created",
  recovery: "is being rolled back",
  deletion: "is being deleted",
  "of-others": "is being changed",
};

/** Leaves a running operation as the policy says, with at most one call, and says in what state. */
export async function leaveOperation(operation: RunningOperation, { cloudFormation }: DeployPorts): Promise<Interrupted> {
  const { stackId, stackName, kind, policy, token, cause } = operation;
  const subject = `stack ${stackName}`;
  if (kind !== "own-update" || policy === "leave") {
    const what = whatGoesOn[kind];
    return new Interrupted(`Cancelled while ${subject} ${what}; CloudFormation goes on with it.`, {
      stateLeft: `${subject} ${what} (${cause.stateLeft})`,
      hint: "Run the same deployment again: it follows the operation to its end.",
      cause,
    });
  }
  try {
    const answer = await cloudFormation.cancelUpdate({ stackId, token });
    const state = answer === "cancelled" ? "its update is being rolled back" : "its update was too far on to be cancelled";
    return new Interrupted(`Cancelled: ${subject}: ${state}.`, {
      stateLeft: `${subject}: ${state}`,
      hint: "Run again to deploy: it waits until the stack is at rest.",
      cause,
    });
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return new Interrupted(`Cancelled, but the update of ${subject} could not be cancelled and goes on: ${error.message}`, {
      stateLeft: `${subject} is being updated`,
      hint: "Run the same deployment again: it follows the operation to its end.",
      cause: error,
    });
  }
}
