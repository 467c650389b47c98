import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import { beginRemoval } from "./begin-removal.ts";
import { beginUpdateRollback, cancelRunning } from "./begin-update-rollback.ts";
import type { OperationRecord, TaskRecord } from "./operation-record.ts";
import { endOperation, renameOperation } from "./turn-operation.ts";

/** A resource could not be written: siblings are cancelled, and the stack goes where its failure option says. */
export function failWriting(stack: StackRecord, operation: OperationRecord, world: World, at: number): void {
  if (operation.phase === "rollback") {
    cancelRunning(stack, operation, at);
    endOperation(stack, world, { status: "UPDATE_ROLLBACK_FAILED", reason: failureReason(operation), at });
    return;
  }
  // Without a rollback the other paths go on to their own ends (user guide, "Stack failure options").
  if (operation.onFailure === "DO_NOTHING" || world.broken === "failure-not-rolled-back") return;
  cancelRunning(stack, operation, at);
  const reason = failureReason(operation);
  if (stack.status !== "CREATE_IN_PROGRESS") {
    beginUpdateRollback(stack, world, { reason, at });
  } else if (operation.onFailure === "DELETE") {
    beginRemoval(stack, world, { status: "DELETE_IN_PROGRESS", reason: `${reason}Delete requested by user.`, at });
  } else {
    renameOperation(stack, world, "ROLLBACK");
    beginRemoval(stack, world, { status: "ROLLBACK_IN_PROGRESS", reason: `${reason}Rollback requested by user.`, at });
  }
}

/** What failed, in the words of a stack's status reason. */
export function failureReason(operation: OperationRecord): string {
  const failed = operation.tasks.filter(({ state }) => state === "failed" || state === "cancelled");
  const names = (verb: TaskRecord["verb"]): string =>
    failed
      .filter((task) => task.verb === verb)
      .map(({ logicalId }) => logicalId)
      .join(", ");
  return (["create", "update"] as const)
    .filter((verb) => names(verb) !== "")
    .map((verb) => `The following resource(s) failed to ${verb}: [${names(verb)}]. `)
    .join("");
}
