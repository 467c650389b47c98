import type { StackRecord } from "../state.ts";
import type { StackStatus } from "../stack-status.ts";
import type { Scope } from "../template/evaluate.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { failureReason } from "./fail-writing.ts";
import { cleanupTasks } from "./make-tasks.ts";
import type { OperationRecord } from "./operation-record.ts";
import { recordStackStatus } from "./record-event.ts";
import { activeResources, evaluateOutputs, liveResources, stackScope } from "./stack-scope.ts";
import { endOperation, enterPhase } from "./turn-operation.ts";

/** Everything of the phase has been done, or cannot be: on to the next one. */
export function endPhase(stack: StackRecord, operation: OperationRecord, world: World): void {
  const at = operation.cursor;
  switch (operation.phase) {
    case "apply":
      endApply(stack, operation, world, at);
      break;
    case "cleanup":
      endUpdate(stack, operation, world, { status: "UPDATE_COMPLETE", at });
      break;
    case "rollback": {
      recordStackStatus(stack, world, { status: "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", at });
      const kept = operation.before?.resources ?? {};
      const added = Object.values(stack.resources).filter(({ logicalId }) => kept[logicalId] === undefined);
      enterPhase(operation, "rollback-cleanup", at, cleanupTasks(stack, added));
      break;
    }
    case "rollback-cleanup":
      // A nested stack is also rolled back after an update of its own that is done: its outputs are those of what there is.
      stack.outputs = stack.parentId === null ? (operation.before?.outputs ?? []) : evaluateOutputs(scopeOf(stack, world));
      endUpdate(stack, operation, world, { status: "UPDATE_ROLLBACK_COMPLETE", at });
      break;
    case "remove":
      endRemoval(stack, operation, world, at);
      break;
    case "import": {
      const status = stack.status === "IMPORT_IN_PROGRESS" ? "IMPORT_COMPLETE" : "IMPORT_ROLLBACK_COMPLETE";
      endOperation(stack, world, { status, reason: null, at });
      break;
    }
  }
}

function endApply(stack: StackRecord, operation: OperationRecord, world: World, at: number): void {
  const creation = stack.status === "CREATE_IN_PROGRESS";
  if (operation.tasks.some(({ state }) => state === "failed")) {
    endOperation(stack, world, { status: creation ? "CREATE_FAILED" : "UPDATE_FAILED", reason: failureReason(operation), at });
    return;
  }
  const scope = scopeOf(stack, world);
  stack.outputs = world.broken === "outputs-missing" ? [] : evaluateOutputs(scope);
  if (creation) {
    endOperation(stack, world, { status: "CREATE_COMPLETE", reason: null, at });
    return;
  }
  recordStackStatus(stack, world, { status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", at });
  const active = new Set(activeResources(scope));
  const removed = Object.values(stack.resources).filter(({ logicalId }) => !active.has(logicalId));
  enterPhase(operation, "cleanup", at, cleanupTasks(stack, removed));
}

function scopeOf(stack: StackRecord, world: World): Scope {
  const { template, parameters, resources } = stack;
  return stackScope({ state: world.state, stack, template: parseTemplate(template), parameters, resource: liveResources(resources) });
}

function endUpdate(stack: StackRecord, operation: OperationRecord, world: World, change: { status: StackStatus; at: number }): void {
  dropDeleted(stack, operation);
  stack.superseded = [];
  const failed = operation.tasks.some(({ state }) => state === "failed");
  const reason = failed && change.status === "UPDATE_COMPLETE" ? "Update successful. One or more resources could not be deleted." : null;
  endOperation(stack, world, { ...change, reason });
}

function endRemoval(stack: StackRecord, operation: OperationRecord, world: World, at: number): void {
  const failed = operation.tasks.filter(({ state }) => state === "failed").map(({ logicalId }) => logicalId);
  const rollback = stack.status === "ROLLBACK_IN_PROGRESS";
  if (failed.length > 0) {
    const reason = `The following resource(s) failed to delete: [${failed.join(", ")}]. `;
    endOperation(stack, world, { status: rollback ? "ROLLBACK_FAILED" : "DELETE_FAILED", reason, at });
    return;
  }
  if (!rollback) stack.deletedAt = at;
  endOperation(stack, world, { status: rollback ? "ROLLBACK_COMPLETE" : "DELETE_COMPLETE", reason: null, at });
}

/** After an update the stack's list no longer shows what left it. */
function dropDeleted(stack: StackRecord, operation: OperationRecord): void {
  const gone = operation.tasks.filter(({ state, target }) => state === "done" && target !== null);
  for (const { logicalId, target } of gone) {
    if (stack.resources[logicalId]?.physicalId === target?.physicalId) delete stack.resources[logicalId];
  }
}
