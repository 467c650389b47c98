import type { StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { World } from "../world.ts";
import { beginRemoval } from "./begin-removal.ts";
import { writingTasks } from "./make-tasks.ts";
import type { OperationRecord, TaskRecord } from "./operation-record.ts";
import { recordResourceStatus, recordStackStatus } from "./record-event.ts";
import { enterPhase, renameOperation } from "./turn-operation.ts";

/** Stops what is running and applies the old content again; where there is none, everything goes. */
export function beginUpdateRollback(stack: StackRecord, world: World, change: { reason: string; at: number }): void {
  const { operation } = stack;
  if (operation === null) return;
  cancelRunning(stack, operation, change.at);
  renameOperation(stack, world, "ROLLBACK");
  if (operation.before === null) beginRemoval(stack, world, { status: "ROLLBACK_IN_PROGRESS", ...change });
  else applyBefore(stack, world, operation, change);
}

/** Enters the phase that writes what was there before. */
export function applyBefore(
  stack: StackRecord,
  world: World,
  operation: OperationRecord,
  change: { readonly reason: string; readonly at: number },
): void {
  if (operation.before === null) return;
  // What the update replaced lives on; what it made instead is superseded, finished or not.
  stack.superseded = [
    ...stack.superseded.filter((record) => isNew(operation, record)),
    ...operation.tasks.flatMap(({ state, verb, result }) =>
      result !== null && verb === "update" && (state === "cancelled" || state === "failed") && isNew(operation, result) ? [result] : [],
    ),
  ];
  recordStackStatus(stack, world, { status: "UPDATE_ROLLBACK_IN_PROGRESS", ...change });
  const tasks = writingTasks(stack, world, operation.before);
  const { template, description, parameters, tags, capabilities } = operation.before;
  if (world.broken !== "content-not-restored") Object.assign(stack, { template, description, parameters, tags, capabilities });
  enterPhase(operation, "rollback", change.at, tasks);
}

function isNew(operation: OperationRecord, record: ResourceRecord): boolean {
  return operation.before?.resources[record.logicalId]?.physicalId !== record.physicalId;
}

/** Cancels every running task: its resource fails with the reason that marks a cascade. */
export function cancelRunning(stack: StackRecord, operation: OperationRecord, at: number): void {
  for (const task of operation.tasks) if (task.state === "running") cancelTask(stack, task, at);
}

function cancelTask(stack: StackRecord, task: TaskRecord, at: number): void {
  const record = stack.resources[task.logicalId];
  task.state = "cancelled";
  task.timeline = [];
  if (record === undefined) return;
  const create = task.verb === "create";
  const reason = create ? "Resource creation cancelled" : "Resource update cancelled";
  recordResourceStatus(stack, record, { status: create ? "CREATE_FAILED" : "UPDATE_FAILED", reason, at });
}
