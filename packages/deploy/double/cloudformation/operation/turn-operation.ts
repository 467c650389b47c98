import { nextUuid, type StackRecord } from "../state.ts";
import type { StackStatus } from "../stack-status.ts";
import type { World } from "../world.ts";
import type { OperationRecord, OperationType, TaskRecord } from "./operation-record.ts";
import { recordStackStatus } from "./record-event.ts";

/** Milliseconds between two phases of an operation. */
const pause = 1000;

/** A new operation on a stack, which begins a second from now. */
export function newOperation(
  stack: StackRecord,
  world: World,
  options: Partial<OperationRecord> & Pick<OperationRecord, "type">,
): OperationRecord {
  const id = nextUuid(world.state);
  stack.operations = [{ type: options.type, id }, ...stack.operations].slice(0, 2);
  stack.paused = null;
  return {
    id,
    token: null,
    ...inWhoseName(stack, world),
    phase: "apply",
    cursor: world.now + pause,
    tasks: [],
    changeSetId: null,
    onFailure: "ROLLBACK",
    before: null,
    retain: [],
    skip: [],
    policy: null,
    retainExceptOnCreate: false,
    force: false,
    ...options,
  };
}

/** The stack's role once it has one, else whoever asked for the operation (user guide, "CloudFormation service role"). */
function inWhoseName({ roleArn }: StackRecord, { caller, state }: World): Pick<OperationRecord, "principal" | "forwarded"> {
  if (roleArn === null) return { principal: caller, forwarded: true };
  const [, partition = "aws", role = ""] = /^arn:([^:]+):iam::\d+:role\/(?:.*\/)?([^/]+)$/.exec(roleArn) ?? [];
  return { principal: `arn:${partition}:sts::${state.account}:assumed-role/${role}/AWSCloudFormation`, forwarded: false };
}

export function enterPhase(operation: OperationRecord, phase: OperationRecord["phase"], at: number, tasks: TaskRecord[]): void {
  operation.phase = phase;
  operation.cursor = at + pause;
  operation.tasks = tasks;
}

/** A rollback is an operation of its own: its events carry a new id. */
export function renameOperation(stack: StackRecord, world: World, type: OperationType): void {
  if (world.broken === "operation-id-shared") return;
  const id = nextUuid(world.state);
  if (stack.operation !== null) Object.assign(stack.operation, { type, id });
  stack.operations = [{ type, id }, ...stack.operations].slice(0, 2);
}

export function endOperation(
  stack: StackRecord,
  world: World,
  change: { readonly status: StackStatus; readonly reason: string | null; readonly at: number },
): void {
  const { operation } = stack;
  recordStackStatus(stack, world, change);
  const changeSet = world.state.changeSets.find(({ id }) => id === operation?.changeSetId);
  if (changeSet !== undefined) {
    const complete = change.status === "CREATE_COMPLETE" || change.status === "UPDATE_COMPLETE";
    changeSet.executionStatus = complete ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED";
  }
  if (operation !== null && pausing.includes(change.status)) {
    const failed = operation.phase === "rollback" ? operation.tasks.filter(({ state }) => state === "failed") : [];
    stack.paused = { before: operation.before, failed: failed.map(({ logicalId }) => logicalId) };
  }
  stack.operation = null;
}

const pausing: readonly StackStatus[] = ["CREATE_FAILED", "UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED"];
