import { createHash } from "node:crypto";
import { type AutoScalingState, emptyAutoScalingState } from "../auto-scaling/auto-scaling-state.ts";
import { emptyMachinesState, type MachinesState } from "../machines/machines-state.ts";
import type { ChangeSetRecord } from "./change-set/change-set-record.ts";
import type { DriftDetectionRecord } from "./drift/drift-record.ts";
import type { OperationRecord, OperationType } from "./operation/operation-record.ts";
import type { ResourceRecord, StackContent } from "./stack-content.ts";
import type { ResourceStatus, StackStatus } from "./stack-status.ts";
import { partitionOf } from "./template/pseudo-parameters.ts";
import type { JsonObject } from "./template/json.ts";

/** Everything the CloudFormation double knows; JSON all the way, so that it survives on disk. */
export interface CloudFormationState {
  readonly format: 2;
  readonly account: string;
  /** Feeds every id that is made. */
  counter: number;
  /** How many elastic addresses were given out. */
  addresses: number;
  stacks: StackRecord[];
  changeSets: ChangeSetRecord[];
  /** Oldest first. */
  driftDetections: DriftDetectionRecord[];
  /** Physical resources that a policy kept, or kept a snapshot of, when they left a stack. */
  retained: RetainedRecord[];
  /** The Auto Scaling groups that it made. */
  readonly autoScaling: AutoScalingState;
  /** What stands behind them, unless real machines do. */
  readonly machines: MachinesState;
}

export interface RetainedRecord {
  readonly stackName: string;
  readonly stackId: string;
  readonly region: string;
  readonly at: number;
  /** What it was when it was kept. */
  readonly record: ResourceRecord;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly kept: "resource" | "snapshot";
}

export interface StackRecord extends StackContent {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Of a nested stack: the stack that it is a resource of, and the one at the top. */
  readonly parentId: string | null;
  readonly rootId: string | null;
  /** Milliseconds since the epoch, like every instant of this state. */
  readonly createdAt: number;
  updatedAt: number | null;
  deletedAt: number | null;
  status: StackStatus;
  statusReason: string | null;
  changeSetId: string | null;
  disableRollback: boolean;
  /** What the change set that created it said of failures. */
  onStackFailure: ChangeSetRecord["onStackFailure"];
  retainExceptOnCreate: boolean;
  deletionMode: "STANDARD" | "FORCE_DELETE_STACK" | null;
  terminationProtection: boolean;
  /** The stack policy as it was set; null when none was. */
  policy: string | null;
  /** The service role; once given it serves every later operation. */
  roleArn: string | null;
  /** Oldest first. */
  events: EventRecord[];
  /** Physical resources that no logical id stands for any more: the cleanup deletes them. */
  superseded: ResourceRecord[];
  operation: OperationRecord | null;
  /** How it can go on from CREATE_FAILED, UPDATE_FAILED or UPDATE_ROLLBACK_FAILED; null in any other status. */
  paused: PausedRecord | null;
  /** Newest first. */
  operations: { readonly type: OperationType; readonly id: string }[];
}

export interface PausedRecord {
  /** The last stable content; null when there was none. */
  readonly before: StackContent | null;
  /** Logical ids whose rollback failed: the ones that ContinueUpdateRollback may skip. */
  readonly failed: readonly string[];
}

export interface EventRecord {
  readonly id: string;
  readonly at: number;
  readonly operationId: string;
  readonly token: string | null;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: StackStatus | ResourceStatus;
  readonly reason: string | null;
  readonly properties: JsonObject | null;
}

export function emptyCloudFormationState(account = "123456789012"): CloudFormationState {
  return {
    format: 2,
    account,
    counter: 0,
    addresses: 0,
    stacks: [],
    changeSets: [],
    driftDetections: [],
    retained: [],
    autoScaling: emptyAutoScalingState(),
    machines: emptyMachinesState(),
  };
}

/** The next id's digits, hexadecimal: the same calls on the same state give the same ids. */
export function nextDigits(state: CloudFormationState, length: number): string {
  state.counter += 1;
  return createHash("sha256").update(`${state.account}/${state.counter}`).digest("hex").slice(0, length);
}

export function nextUuid(state: CloudFormationState): string {
  const digits = nextDigits(state, 32);
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join("-");
}

/** The ARN of something of ours: `stack/NAME/UUID`, `changeSet/NAME/UUID`. */
export function makeArn(state: CloudFormationState, region: string, path: string): string {
  return `arn:${partitionOf(region).partition}:cloudformation:${region}:${state.account}:${path}/${nextUuid(state)}`;
}
