import { stackPolicyRefusal } from "../policy/stack-policy.ts";
import type { StackRecord } from "../state.ts";
import type { OperationRecord, TaskRecord } from "./operation-record.ts";

/** A task that fails for every resource which the new template leaves out though the stack policy keeps it. */
export function refusedRemovals(stack: StackRecord, operation: OperationRecord, written: readonly TaskRecord[]): TaskRecord[] {
  const kept = new Set(written.map(({ logicalId }) => logicalId));
  return Object.values(stack.resources).flatMap(({ logicalId, type }): TaskRecord[] => {
    const refusal = kept.has(logicalId) ? null : stackPolicyRefusal(operation.policy, { action: "Update:Delete", logicalId, type });
    if (refusal === null) return [];
    const task = { key: logicalId, logicalId, target: null, policy: null, refusal, waitsFor: [], process: null, result: null };
    return [{ ...task, state: "waiting", verb: "update", timeline: [] }];
  });
}
