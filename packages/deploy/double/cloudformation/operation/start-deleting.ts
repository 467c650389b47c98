import type { OperationRecord, ResourceRecord, StackRecord, TaskRecord } from "../state.ts";
import { resourceTypeOf } from "../resources/type-table.ts";
import type { World } from "../world.ts";
import { durationOf } from "./duration-of.ts";
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
  if (operation.retain.includes(logicalId) || keeps(task.policy, operation)) {
    if (physicalId !== null) world.state.retained.push({ stackName: stack.name, logicalId, type, physicalId, kept: "resource" });
    task.timeline = [{ at, status: "DELETE_SKIPPED", reason: null, ends: "done" }];
    return;
  }
  if (physicalId === null) {
    task.timeline = [{ at, status: "DELETE_COMPLETE", reason: null, ends: "done" }];
    return;
  }
  recordResourceStatus(stack, target, { status: "DELETE_IN_PROGRESS", reason: null, at });
  const duration = resourceTypeOf(type) === undefined ? 1000 : durationOf(world, logicalId, type);
  const script = world.failResources[logicalId];
  task.timeline =
    script?.on === "delete"
      ? [{ at: at + duration / 2, status: "DELETE_FAILED", reason: script.reason, ends: "failed" }]
      : [{ at: at + duration, status: "DELETE_COMPLETE", reason: null, ends: "done" }];
}

/** Retain keeps it everywhere; RetainExceptOnCreate all but what a failed creation made (user guide, "DeletionPolicy attribute"). */
function keeps(policy: string | null, operation: OperationRecord): boolean {
  return policy === "Retain" || (policy === "RetainExceptOnCreate" && operation.type !== "ROLLBACK");
}
