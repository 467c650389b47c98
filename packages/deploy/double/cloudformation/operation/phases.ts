import {
  nextUuid,
  type OperationRecord,
  type OperationType,
  type ResourceRecord,
  type StackRecord,
  type StackStatus,
  type TaskRecord,
} from "../state.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { recordResourceStatus, recordStackStatus } from "./record-event.ts";
import { activeDependencies, activeResources, evaluateOutputs, liveResources, stackScope } from "./stack-scope.ts";

/** Milliseconds between two phases of an operation. */
const pause = 1000;

/** Writes every resource that `content`'s template declares, dependencies first. */
export function writingTasks(stack: StackRecord, world: World, content: Pick<StackRecord, "template" | "parameters">): TaskRecord[] {
  const template = parseTemplate(content.template);
  const { parameters } = content;
  const scope = stackScope({ state: world.state, stack, template, parameters, resource: liveResources(stack.resources) });
  return activeResources(scope).map((logicalId) => ({
    key: logicalId,
    logicalId,
    target: null,
    policy: null,
    waitsFor: activeDependencies(scope, logicalId),
    state: "waiting",
    verb: "create",
    timeline: [],
    result: null,
  }));
}

/** Deletes physical resources, those that refer to others first. */
export function deletingTasks(targets: readonly { readonly record: ResourceRecord; readonly policy: string }[]): TaskRecord[] {
  const keyOf = (record: ResourceRecord): string => `${record.logicalId}/${record.physicalId ?? ""}`;
  return targets.map(({ record, policy }) => ({
    key: keyOf(record),
    logicalId: record.logicalId,
    target: record,
    policy,
    waitsFor: targets
      .map((other) => other.record)
      .filter((other) => other.logicalId !== record.logicalId && other.dependsOn.includes(record.logicalId))
      .map(keyOf),
    state: "waiting",
    verb: "delete",
    timeline: [],
    result: null,
  }));
}

/** Begins the removal of everything a stack holds: its deletion, or the rollback of its creation. */
export function beginRemoval(stack: StackRecord, world: World, change: { status: StackStatus; reason: string | null; at: number }): void {
  const { operation } = stack;
  if (operation === null) return;
  recordStackStatus(stack, world, change);
  const held = Object.values(stack.resources).filter(({ status }) => status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED");
  enterPhase(operation, "remove", change.at, cleanupTasks(stack, held));
}

/** A resource could not be written: siblings are cancelled, and the stack goes where its failure option says. */
export function failWriting(stack: StackRecord, operation: OperationRecord, world: World, at: number): void {
  for (const task of operation.tasks.filter(({ state }) => state === "running")) cancelTask(stack, task, at);
  if (operation.phase === "rollback") {
    endOperation(stack, world, { status: "UPDATE_ROLLBACK_FAILED", reason: failureReason(operation), at });
    return;
  }
  const reason = failureReason(operation);
  if (operation.before !== null) {
    if (operation.onFailure === "DO_NOTHING" || world.broken === "failure-not-rolled-back") {
      endOperation(stack, world, { status: "UPDATE_FAILED", reason, at });
      return;
    }
    beginUpdateRollback(stack, world, { reason, at });
    return;
  }
  if (operation.onFailure === "DO_NOTHING" || world.broken === "failure-not-rolled-back") {
    endOperation(stack, world, { status: "CREATE_FAILED", reason, at });
  } else if (operation.onFailure === "DELETE") {
    beginRemoval(stack, world, { status: "DELETE_IN_PROGRESS", reason: `${reason}Delete requested by user.`, at });
  } else {
    renameOperation(stack, world, "ROLLBACK");
    beginRemoval(stack, world, { status: "ROLLBACK_IN_PROGRESS", reason: `${reason}Rollback requested by user.`, at });
  }
}

/** Stops what is running and applies the old content again. */
export function beginUpdateRollback(stack: StackRecord, world: World, change: { reason: string; at: number }): void {
  const { operation } = stack;
  if (operation === null || operation.before === null) return;
  for (const task of operation.tasks.filter(({ state }) => state === "running")) cancelTask(stack, task, change.at);
  // What the update replaced lives on; what it made instead is superseded, finished or not.
  stack.superseded = operation.tasks.flatMap(({ state, verb, result }) =>
    result !== null && verb === "update" && (state === "cancelled" || state === "failed") && isNew(operation, result) ? [result] : [],
  );
  renameOperation(stack, world, "ROLLBACK");
  recordStackStatus(stack, world, { status: "UPDATE_ROLLBACK_IN_PROGRESS", ...change });
  const tasks = writingTasks(stack, world, operation.before);
  const { template, description, parameters, tags, capabilities } = operation.before;
  Object.assign(stack, { template, description, parameters, tags, capabilities });
  enterPhase(operation, "rollback", change.at, tasks);
}

function isNew(operation: OperationRecord, result: ResourceRecord): boolean {
  const original = operation.before?.resources[result.logicalId];
  return original !== undefined && original.physicalId !== result.physicalId;
}

/** Cancels a running task: its resource fails with the reason that marks a cascade. */
function cancelTask(stack: StackRecord, task: TaskRecord, at: number): void {
  const record = stack.resources[task.logicalId];
  task.state = "cancelled";
  task.timeline = [];
  if (record === undefined) return;
  const create = task.verb === "create";
  const reason = create ? "Resource creation cancelled" : "Resource update cancelled";
  recordResourceStatus(stack, record, { status: create ? "CREATE_FAILED" : "UPDATE_FAILED", reason, at });
}

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
      stack.outputs = operation.before?.outputs ?? [];
      endUpdate(stack, operation, world, { status: "UPDATE_ROLLBACK_COMPLETE", at });
      break;
    case "remove":
      endRemoval(stack, operation, world, at);
      break;
  }
}

function endApply(stack: StackRecord, operation: OperationRecord, world: World, at: number): void {
  const template = parseTemplate(stack.template);
  const { parameters } = stack;
  const scope = stackScope({ state: world.state, stack, template, parameters, resource: liveResources(stack.resources) });
  stack.outputs = world.broken === "outputs-missing" ? [] : evaluateOutputs(scope);
  if (operation.before === null) {
    endOperation(stack, world, { status: "CREATE_COMPLETE", reason: null, at });
    return;
  }
  recordStackStatus(stack, world, { status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", at });
  const active = activeResources(scope);
  const removed = Object.values(stack.resources).filter(({ logicalId }) => !active.includes(logicalId));
  enterPhase(operation, "cleanup", at, cleanupTasks(stack, removed));
}

function cleanupTasks(stack: StackRecord, removed: readonly ResourceRecord[]): TaskRecord[] {
  return deletingTasks([
    ...stack.superseded.map((record) => ({ record, policy: record.updateReplacePolicy })),
    ...removed.map((record) => ({ record, policy: record.deletionPolicy })),
  ]);
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

function endOperation(stack: StackRecord, world: World, change: { status: StackStatus; reason: string | null; at: number }): void {
  recordStackStatus(stack, world, change);
  const changeSet = world.state.changeSets.find(({ id }) => id === stack.operation?.changeSetId);
  if (changeSet !== undefined) {
    const complete = change.status === "CREATE_COMPLETE" || change.status === "UPDATE_COMPLETE";
    changeSet.executionStatus = complete ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED";
  }
  stack.operation = null;
}

function enterPhase(operation: OperationRecord, phase: OperationRecord["phase"], at: number, tasks: TaskRecord[]): void {
  operation.phase = phase;
  operation.cursor = at + pause;
  operation.tasks = tasks;
}

function renameOperation(stack: StackRecord, world: World, type: OperationType): void {
  const id = nextUuid(world.state);
  if (stack.operation !== null) Object.assign(stack.operation, { type, id });
  stack.operations = [{ type, id }, ...stack.operations].slice(0, 2);
}

function failureReason(operation: OperationRecord): string {
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
