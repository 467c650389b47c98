import { findGroup } from "../../auto-scaling/auto-scaling-state.ts";
import { endGroup, groupType } from "../group/begin-group.ts";
import { stackType } from "../nested/stack-type.ts";
import type { StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import { resourceTypeOf } from "../resources/type-table.ts";
import { deletionRefusal } from "../permissions/resource-refusal.ts";
import { canBeHeld } from "../release/release-work.ts";
import type { World } from "../world.ts";
import { deletionFailure } from "./deletion-failure.ts";
import { durationOf } from "./duration-of.ts";
import type { OperationRecord, TaskRecord } from "./operation-record.ts";
import { retainedRecord } from "./retained-record.ts";
import { recordResourceStatus } from "./record-event.ts";

/** Begins to delete a physical resource, or skips it where its policy keeps it. */
export function startDeleting(
  start: { readonly stack: StackRecord; readonly operation: OperationRecord; readonly world: World; readonly at: number },
  task: TaskRecord,
  target: ResourceRecord,
): void {
  const { stack, operation, world, at } = start;
  const { logicalId, type, physicalId } = target;
  task.state = "running";
  if (operation.retain.includes(logicalId) || (world.broken !== "deletion-policy-ignored" && keeps(task.policy, operation))) {
    if (physicalId !== null) world.state.retained.push(retainedRecord(stack, target, { kept: "resource", at }));
    task.timeline = [{ at, status: "DELETE_SKIPPED", reason: null, ends: "done" }];
    return;
  }
  if (physicalId === null) {
    task.timeline = [{ at, status: "DELETE_COMPLETE", reason: null, ends: "done" }];
    return;
  }
  recordResourceStatus(stack, target, { status: "DELETE_IN_PROGRESS", reason: null, at });
  const duration = resourceTypeOf(type) === undefined ? 1000 : durationOf(world, logicalId, type);
  const reason = deletionRefusal(start, target, task.policy) ?? deletionFailure(target, world);
  if (reason === null) {
    beginDeleting(start, task, { type, physicalId, due: at + duration });
  } else if (operation.force) {
    world.state.retained.push(retainedRecord(stack, target, { kept: "resource", at }));
    task.timeline = [{ at: at + duration / 2, status: "DELETE_SKIPPED", reason, ends: "done" }];
  } else {
    task.timeline = [{ at: at + duration / 2, status: "DELETE_FAILED", reason, ends: "failed" }];
  }
}

/** Groups end their instances first, nested stacks their resources; what something else may use is tried again for a while. */
function beginDeleting(
  { stack, operation, world, at }: Parameters<typeof startDeleting>[0],
  task: TaskRecord,
  { type, physicalId, due }: { readonly type: string; readonly physicalId: string; readonly due: number },
): void {
  const { region } = stack;
  const group = type === groupType ? findGroup(world.launcher.state, { region, name: physicalId, at }) : undefined;
  if (type === stackType) {
    task.process = { kind: "stack", stackId: physicalId, verb: "delete", prefix: "DELETE", at, content: null, begun: false };
  } else if (canBeHeld(type)) {
    task.process = { kind: "release", type, physicalId, region, from: due, force: operation.force };
  } else {
    const gone = group === undefined ? due : endGroup(world, group, at);
    task.timeline = [{ at: gone, status: "DELETE_COMPLETE", reason: null, ends: "done" }];
  }
}

/** Retain keeps it everywhere; RetainExceptOnCreate all but what a failed operation made (user guide, "DeletionPolicy attribute"). */
function keeps(policy: string | null, operation: OperationRecord): boolean {
  const undone = operation.type === "ROLLBACK" || operation.type === "CONTINUE_ROLLBACK";
  return (policy === "Retain" && !(undone && operation.retainExceptOnCreate)) || (policy === "RetainExceptOnCreate" && !undone);
}
