import type { StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { World } from "../world.ts";
import { advanceGroup } from "../../auto-scaling/launch-instances.ts";
import { nextGroupStep } from "../group/next-group-step.ts";
import { nextNestedStep, type Timekeeper } from "../nested/next-nested-step.ts";
import { endPhase } from "./end-phase.ts";
import { failWriting } from "./fail-writing.ts";
import type { OperationRecord, TaskRecord } from "./operation-record.ts";
import { nextReleaseStep } from "../release/next-release-step.ts";
import { retainedRecord } from "./retained-record.ts";
import { creationInitiated, recordResourceStatus } from "./record-event.ts";
import { startDeleting } from "./start-deleting.ts";
import { startWriting } from "./start-writing.ts";
import { type NextStep, taskBoard, type TaskBoard } from "./task-board.ts";

/** Moves every stack to the present: each step happens at its own instant, in order, however late somebody looks. */
export function advanceStacks(world: World): void {
  for (const stack of world.state.stacks) advanceStack(stack, world);
  for (const group of world.launcher.state.groups) advanceGroup(world.launcher, group, world.now);
}

function advanceStack(stack: StackRecord, world: World): void {
  for (;;) {
    const { operation } = stack;
    if (operation === null || operation.cursor > world.now) return;
    switch (playPhase(stack, operation, world)) {
      case "later":
        return;
      case "over":
        endPhase(stack, operation, world);
        break;
      case "turned":
        break;
    }
  }
}

/** Plays the phase's steps up to the present: it ends by itself, has steps left, or a failure led to another phase. */
function playPhase(stack: StackRecord, operation: OperationRecord, world: World): "later" | "over" | "turned" {
  const board = boardOf(stack, operation, world);
  for (;;) {
    startReady(stack, operation, world, board);
    const next = board.earliest();
    if (next === undefined) return "over";
    if (next.step.at > world.now) return "later";
    operation.cursor = next.step.at;
    playStep(stack, operation, world, next);
    if (stack.operation !== operation || operation.tasks !== board.tasks) return "turned";
    board.update(next.task);
  }
}

function boardOf(stack: StackRecord, operation: OperationRecord, world: World): TaskBoard {
  const time: Timekeeper = {
    next: (nested) => nextInstant(nested, world),
    advance: (nested, now) => advanceStack(nested, { ...world, now }),
  };
  return taskBoard(operation.tasks, (task) => {
    const { process: work } = task;
    if (work === null) return undefined;
    switch (work.kind) {
      case "group":
        return nextGroupStep({ work, world });
      case "release":
        return nextReleaseStep(work, world, () => leaveBehind(stack, world, task));
      case "stack":
        return nextNestedStep({ parent: stack, task, work, world, time });
    }
  });
}

/** When something happens to a stack next: a task starts, a step is due, or a phase is over. */
function nextInstant(stack: StackRecord, world: World): number {
  const { operation } = stack;
  if (operation === null) return Number.MAX_SAFE_INTEGER;
  const board = boardOf(stack, operation, world);
  return board.takeReady() === undefined ? (board.earliest()?.step.at ?? operation.cursor) : operation.cursor;
}

function startReady(stack: StackRecord, operation: OperationRecord, world: World, board: TaskBoard): void {
  for (let task = board.takeReady(); task !== undefined; task = board.takeReady()) {
    const start = { stack, operation, world, at: operation.cursor };
    if (task.target === null) startWriting({ ...start, task });
    else startDeleting(start, task, recordOf(stack, task) ?? task.target);
    board.update(task);
  }
}

/** The record that a task's events are about: what a delete task deletes may no longer be what its logical id stands for. */
function recordOf(stack: StackRecord, task: TaskRecord): ResourceRecord | null {
  const record = stack.resources[task.logicalId];
  if (task.target === null) return record ?? null;
  return record !== undefined && record.physicalId === task.target.physicalId ? record : task.target;
}

function playStep(stack: StackRecord, operation: OperationRecord, world: World, { task, step }: NextStep): void {
  task.timeline = task.timeline.slice(1);
  if ("take" in step) step.take();
  const { status } = step;
  if (status === null) return;
  const record = recordOf(stack, task);
  if (record === null) return;
  if (step.ends === "done") task.state = "done";
  if (step.ends === "failed") task.state = "failed";
  if (task.target !== null) {
    recordResourceStatus(stack, record, { ...step, status });
    if (step.ends === "done") leaveStack(stack, world, task, record);
    return;
  }
  if (task.result !== null) takeResult(stack, { task, step, record, result: task.result });
  const physicalId = step.reason === creationInitiated ? (task.result?.physicalId ?? null) : null;
  recordResourceStatus(stack, stack.resources[task.logicalId] ?? record, { ...step, status, physicalId });
  if (step.ends === "failed") failWriting(stack, operation, world, step.at);
}

/** The resource becomes what was written once that is done; a first physical id it has before. */
function takeResult(
  stack: StackRecord,
  { task, step, record, result }: NextStep & { readonly record: ResourceRecord; readonly result: ResourceRecord },
): void {
  if (step.ends === "done") commit(stack, record, result);
  else if (task.verb === "create") record.physicalId = result.physicalId;
}

function commit(stack: StackRecord, record: ResourceRecord, result: ResourceRecord): void {
  const replaced = record.physicalId !== null && record.physicalId !== result.physicalId;
  if (replaced) stack.superseded.push(record);
  stack.resources[result.logicalId] = result;
}

function leaveBehind(stack: StackRecord, world: World, task: TaskRecord): void {
  const record = recordOf(stack, task);
  if (record !== null) world.state.retained.push(retainedRecord(stack, record, { kept: "resource", at: world.now }));
}

function leaveStack(stack: StackRecord, world: World, task: TaskRecord, record: ResourceRecord): void {
  const { physicalId } = record;
  if (task.policy === "Snapshot" && record.status === "DELETE_COMPLETE" && physicalId !== null) {
    world.state.retained.push(retainedRecord(stack, record, { kept: "snapshot", at: record.at }));
  }
}
