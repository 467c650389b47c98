import type { OperationRecord, ResourceRecord, StackRecord, StepRecord, TaskRecord } from "../state.ts";
import type { World } from "../world.ts";
import { endPhase, failWriting } from "./phases.ts";
import { recordResourceStatus } from "./record-event.ts";
import { startDeleting } from "./start-deleting.ts";
import { startWriting } from "./start-writing.ts";

/** Moves every stack to the present: each step happens at its own instant, in order, however late somebody looks. */
export function advanceStacks(world: World): void {
  for (const stack of world.state.stacks) advanceStack(stack, world);
}

function advanceStack(stack: StackRecord, world: World): void {
  for (;;) {
    const { operation } = stack;
    if (operation === null || operation.cursor > world.now) return;
    startReady(stack, operation, world);
    const next = earliestStep(operation);
    if (next === undefined) {
      endPhase(stack, operation, world);
      continue;
    }
    if (next.step.at > world.now) return;
    operation.cursor = next.step.at;
    playStep(stack, operation, world, next);
  }
}

function startReady(stack: StackRecord, operation: OperationRecord, world: World): void {
  const isDone = (key: string): boolean => operation.tasks.find((task) => task.key === key)?.state !== "done";
  for (;;) {
    const task = operation.tasks.find(({ state, waitsFor }) => state === "waiting" && !waitsFor.some(isDone));
    if (task === undefined) return;
    const start = { stack, operation, world, at: operation.cursor };
    if (task.target === null) startWriting({ ...start, task });
    else startDeleting(start, task, recordOf(stack, task) ?? task.target);
  }
}

interface NextStep {
  readonly task: TaskRecord;
  readonly step: StepRecord;
}

function earliestStep(operation: OperationRecord): NextStep | undefined {
  let next: NextStep | undefined;
  for (const task of operation.tasks) {
    const [step] = task.timeline;
    if (task.state === "running" && step !== undefined && (next === undefined || step.at < next.step.at)) next = { task, step };
  }
  return next;
}

/** The record that a task's events are about: what a delete task deletes may no longer be what its logical id stands for. */
function recordOf(stack: StackRecord, task: TaskRecord): ResourceRecord | null {
  const record = stack.resources[task.logicalId];
  if (task.target === null) return record ?? null;
  return record !== undefined && record.physicalId === task.target.physicalId ? record : task.target;
}

function playStep(stack: StackRecord, operation: OperationRecord, world: World, { task, step }: NextStep): void {
  task.timeline = task.timeline.slice(1);
  const record = recordOf(stack, task);
  if (record === null) return;
  if (step.ends === "done") task.state = "done";
  if (step.ends === "failed") task.state = "failed";
  if (task.target !== null) {
    recordResourceStatus(stack, record, step);
    if (step.ends === "done") leaveStack(stack, world, task, record);
    return;
  }
  if (step.ends === "done" && task.result !== null) commit(stack, record, task.result);
  else if (task.verb === "create" && task.result !== null) record.physicalId = task.result.physicalId;
  recordResourceStatus(stack, stack.resources[task.logicalId] ?? record, step);
  if (step.ends === "failed") failWriting(stack, operation, world, step.at);
}

function commit(stack: StackRecord, record: ResourceRecord, result: ResourceRecord): void {
  const replaced = record.physicalId !== null && record.physicalId !== result.physicalId;
  if (replaced) stack.superseded.push(record);
  stack.resources[result.logicalId] = result;
}

function leaveStack(stack: StackRecord, world: World, task: TaskRecord, record: ResourceRecord): void {
  const { logicalId, type, physicalId } = record;
  if (task.policy === "Snapshot" && record.status === "DELETE_COMPLETE" && physicalId !== null) {
    world.state.retained.push({ stackName: stack.name, logicalId, type, physicalId, kept: "snapshot" });
  }
}
