import { type ChangeSetRecord, nextUuid, type OperationRecord, type StackContent, type StackRecord } from "../state.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { beginRemoval, writingTasks } from "./phases.ts";
import { recordStackStatus } from "./record-event.ts";

/** Executes a change set: the stack takes over its content and begins to write resources a second later. */
export function beginExecution(
  stack: StackRecord,
  world: World,
  execution: { readonly changeSet: ChangeSetRecord; readonly token: string | null; readonly disableRollback: boolean },
): void {
  const { changeSet, token, disableRollback } = execution;
  const update = changeSet.type === "UPDATE";
  const before = update ? contentOf(stack) : null;
  const { template, parameters, tags, capabilities } = changeSet;
  Object.assign(stack, { template, parameters, tags, capabilities, description: parseTemplate(template).description });
  stack.changeSetId = changeSet.id;
  stack.disableRollback = disableRollback || changeSet.onStackFailure === "DO_NOTHING";
  stack.updatedAt = world.now;
  stack.operation = {
    ...newOperation(stack, world, update ? "UPDATE_STACK" : "CREATE_STACK", token),
    changeSetId: changeSet.id,
    onFailure: disableRollback ? "DO_NOTHING" : (changeSet.onStackFailure ?? "ROLLBACK"),
    before,
  };
  recordStackStatus(stack, world, {
    status: update ? "UPDATE_IN_PROGRESS" : "CREATE_IN_PROGRESS",
    reason: "User Initiated",
    at: world.now,
  });
  stack.operation.tasks = writingTasks(stack, world, stack);
}

/** Begins to delete a stack; what a creation was still making is deleted as well. */
export function beginDeletion(stack: StackRecord, world: World, options: { token: string | null; retain: readonly string[] }): void {
  const interrupted = world.state.changeSets.find(({ id }) => id === stack.operation?.changeSetId);
  if (interrupted !== undefined) interrupted.executionStatus = "EXECUTE_FAILED";
  stack.operation = { ...newOperation(stack, world, "DELETE_STACK", options.token), retain: options.retain };
  stack.terminationProtection = false;
  beginRemoval(stack, world, { status: "DELETE_IN_PROGRESS", reason: "User Initiated", at: world.now });
}

function newOperation(stack: StackRecord, world: World, type: OperationRecord["type"], token: string | null): OperationRecord {
  const id = nextUuid(world.state);
  stack.operations = [{ type, id }, ...stack.operations].slice(0, 2);
  return {
    type,
    id,
    token,
    phase: "apply",
    cursor: world.now + 1000,
    tasks: [],
    changeSetId: null,
    onFailure: "ROLLBACK",
    before: null,
    retain: [],
  };
}

function contentOf(stack: StackRecord): StackContent {
  const { template, description, parameters, tags, capabilities, outputs, resources } = stack;
  return structuredClone({ template, description, parameters, tags, capabilities, outputs, resources });
}
