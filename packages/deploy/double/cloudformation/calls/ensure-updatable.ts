import { notModelled, validationError } from "../../query/service-error.ts";
import type { StackRecord } from "../state.ts";

/** A change set of type UPDATE may be made for a finished stack that works, and for one whose operation failed without a rollback. */
export function ensureUpdatable(stack: StackRecord): void {
  if (stack.parentId !== null) throw notModelled("a change set of a nested stack");
  switch (stack.status) {
    case "CREATE_COMPLETE":
    case "UPDATE_COMPLETE":
    case "UPDATE_ROLLBACK_COMPLETE":
    case "IMPORT_COMPLETE":
    case "IMPORT_ROLLBACK_COMPLETE":
    case "CREATE_FAILED":
    case "UPDATE_FAILED":
      return;
    default:
      throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
  }
}

/** A stack that failed without a rollback is only updated without one. */
export function ensureExecutable(stack: StackRecord, disableRollback: boolean): void {
  ensureUpdatable(stack);
  if (stack.status === "CREATE_FAILED" && stack.onStackFailure === "DO_NOTHING") {
    throw validationError(
      "This stack cannot be updated from [CREATE_FAILED] state because it contains [on-failure: DO_NOTHING]. Please use disable-rollback option instead during stack creation.",
    );
  }
  if ((stack.status === "CREATE_FAILED" || stack.status === "UPDATE_FAILED") && !disableRollback) {
    throw validationError(
      `This stack is currently in a non-terminal [${stack.status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API`,
    );
  }
}

/** What protects a stack cannot be changed any more when it goes. */
export function ensureNotDeleted(stack: StackRecord, what: "termination protection" | "stack policy"): void {
  if (stack.status === "DELETE_IN_PROGRESS" || stack.status === "DELETE_COMPLETE") {
    throw validationError(`Stack [${stack.name}] is in ${stack.status} state: ${what} cannot be changed`);
  }
}
