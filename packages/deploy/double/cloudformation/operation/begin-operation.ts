import type { ChangeSetRecord } from "../change-set/change-set-record.ts";
import type { StackRecord } from "../state.ts";
import type { StackContent } from "../stack-content.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { beginRemoval } from "./begin-removal.ts";
import { applyBefore } from "./begin-update-rollback.ts";
import { writingTasks } from "./make-tasks.ts";
import { refusedRemovals } from "./refused-removals.ts";
import { recordStackStatus } from "./record-event.ts";
import type { OperationRecord } from "./operation-record.ts";
import { newOperation } from "./turn-operation.ts";

export interface Execution {
  readonly changeSet: ChangeSetRecord;
  readonly token: string | null;
  readonly disableRollback: boolean;
  readonly retainExceptOnCreate: boolean;
}

/** Executes a change set: the stack takes over its content and begins to write resources a second later. */
export function beginExecution(stack: StackRecord, world: World, execution: Execution): void {
  const { changeSet, token, disableRollback, retainExceptOnCreate } = execution;
  const update = changeSet.type === "UPDATE";
  const { paused } = stack;
  const before = paused === null ? contentOf(stack) : paused.before;
  const { template, parameters, tags, capabilities } = changeSet;
  Object.assign(stack, { template, parameters, tags, capabilities, description: parseTemplate(template).description });
  stack.changeSetId = changeSet.id;
  stack.roleArn = changeSet.roleArn ?? stack.roleArn;
  stack.disableRollback = disableRollback || changeSet.onStackFailure === "DO_NOTHING";
  stack.retainExceptOnCreate = retainExceptOnCreate;
  if (!update) stack.onStackFailure = changeSet.onStackFailure;
  stack.updatedAt = world.now;
  stack.operation = newOperation(stack, world, {
    type: update ? "UPDATE_STACK" : "CREATE_STACK",
    token,
    changeSetId: changeSet.id,
    onFailure: disableRollback ? "DO_NOTHING" : (changeSet.onStackFailure ?? "ROLLBACK"),
    before: update ? before : null,
    policy: update && world.broken !== "stack-policy-ignored" ? stack.policy : null,
    retainExceptOnCreate,
  });
  recordStackStatus(stack, world, {
    status: update ? "UPDATE_IN_PROGRESS" : "CREATE_IN_PROGRESS",
    reason: "User Initiated",
    at: world.now,
  });
  const tasks = writingTasks(stack, world, stack);
  stack.operation.tasks = [...refusedRemovals(stack, stack.operation, tasks), ...tasks];
}

/** Lets a stack write a content: what a nested stack does for its parent. */
export function beginWriting(
  stack: StackRecord,
  world: World,
  writing: {
    readonly type: "CREATE_STACK" | "UPDATE_STACK" | "ROLLBACK";
    readonly content: Pick<StackContent, "template" | "parameters" | "tags" | "capabilities">;
    readonly token: string | null;
    readonly onFailure: OperationRecord["onFailure"];
  },
): void {
  const { type, content, token, onFailure } = writing;
  const before = type === "CREATE_STACK" ? null : contentOf(stack);
  const { description, resources: declared } = parseTemplate(content.template);
  const operation = newOperation(stack, world, { type, token, onFailure, before });
  stack.operation = operation;
  stack.updatedAt = world.now;
  if (type === "ROLLBACK" && before !== null) {
    const resources = Object.fromEntries(Object.entries(before.resources).filter(([logicalId]) => logicalId in declared));
    stack.operation = { ...operation, before: { ...before, ...content, description, resources } };
    applyBefore(stack, world, stack.operation, { reason: "Rollback requested by parent stack.", at: world.now });
    return;
  }
  Object.assign(stack, { ...content, description });
  const status = type === "CREATE_STACK" ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS";
  recordStackStatus(stack, world, { status, reason: "User Initiated", at: world.now });
  operation.tasks = writingTasks(stack, world, stack);
}

export interface Deletion {
  readonly token: string | null;
  readonly retain: readonly string[];
  readonly force?: boolean;
}

/** Begins to delete a stack; what a creation was still making is deleted as well. */
export function beginDeletion(stack: StackRecord, world: World, { token, retain, force = false }: Deletion): void {
  const interrupted = world.state.changeSets.find(({ id }) => id === stack.operation?.changeSetId);
  if (interrupted !== undefined) interrupted.executionStatus = "EXECUTE_FAILED";
  stack.operation = newOperation(stack, world, { type: "DELETE_STACK", token, retain, force });
  stack.terminationProtection = false;
  beginRemoval(stack, world, { status: "DELETE_IN_PROGRESS", reason: "User Initiated", at: world.now });
}

/** RollbackStack: from a failed operation that was left as it was, back to what was there before it, or to nothing. */
export function beginRollback(
  stack: StackRecord,
  world: World,
  { token, retainExceptOnCreate }: Pick<Execution, "token" | "retainExceptOnCreate">,
): void {
  const before = stack.paused?.before ?? null;
  const operation = newOperation(stack, world, { type: "ROLLBACK", token, before, retainExceptOnCreate });
  stack.operation = operation;
  const change = { reason: "User Initiated", at: world.now };
  if (before === null) beginRemoval(stack, world, { status: "ROLLBACK_IN_PROGRESS", ...change });
  else applyBefore(stack, world, operation, change);
}

/** ContinueUpdateRollback: the failed rollback once more, without the resources to skip. */
export function continueRollback(
  stack: StackRecord,
  world: World,
  { token, skip }: { readonly token: string | null; readonly skip: readonly string[] },
): void {
  const before = stack.paused?.before ?? null;
  const operation = newOperation(stack, world, { type: "CONTINUE_ROLLBACK", token, before, skip });
  stack.operation = operation;
  applyBefore(stack, world, operation, { reason: "User Initiated", at: world.now });
}

function contentOf(stack: StackRecord): StackContent {
  const { template, description, parameters, tags, capabilities, outputs, resources } = stack;
  return structuredClone({ template, description, parameters, tags, capabilities, outputs, resources });
}
