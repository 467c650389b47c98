import { createHash } from "node:crypto";
import { partitionOf } from "./template/pseudo-parameters.ts";
import type { Json, JsonObject } from "./template/json.ts";

/** Everything the CloudFormation double knows; JSON all the way, so that it survives on disk. */
export interface CloudFormationState {
  readonly format: 1;
  readonly account: string;
  /** Feeds every id that is made. */
  counter: number;
  /** How many elastic addresses were given out. */
  addresses: number;
  stacks: StackRecord[];
  changeSets: ChangeSetRecord[];
  /** Physical resources that a policy kept, or kept a snapshot of, when they left a stack. */
  retained: RetainedRecord[];
}

export interface RetainedRecord {
  readonly stackName: string;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly kept: "resource" | "snapshot";
}

/** The 23 stack statuses without IMPORT_*, which are not modelled. */
export type StackStatus =
  | "REVIEW_IN_PROGRESS"
  | "CREATE_IN_PROGRESS"
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "ROLLBACK_IN_PROGRESS"
  | "ROLLBACK_COMPLETE"
  | "ROLLBACK_FAILED"
  | "UPDATE_IN_PROGRESS"
  | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
  | "UPDATE_COMPLETE"
  | "UPDATE_FAILED"
  | "UPDATE_ROLLBACK_IN_PROGRESS"
  | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
  | "UPDATE_ROLLBACK_COMPLETE"
  | "UPDATE_ROLLBACK_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED";

export type ResourceStatus = `${"CREATE" | "UPDATE" | "DELETE"}_${"IN_PROGRESS" | "COMPLETE" | "FAILED"}` | "DELETE_SKIPPED";

/** What an update changes and a rollback brings back. */
export interface StackContent {
  template: string;
  description: string | null;
  parameters: Record<string, string>;
  tags: Record<string, string>;
  capabilities: readonly string[];
  outputs: readonly OutputRecord[];
  resources: Record<string, ResourceRecord>;
}

export interface StackRecord extends StackContent {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Milliseconds since the epoch, like every instant of this state. */
  readonly createdAt: number;
  updatedAt: number | null;
  deletedAt: number | null;
  status: StackStatus;
  statusReason: string | null;
  changeSetId: string | null;
  disableRollback: boolean;
  terminationProtection: boolean;
  /** Oldest first. */
  events: EventRecord[];
  /** Physical resources that no logical id stands for any more: the cleanup deletes them. */
  superseded: ResourceRecord[];
  operation: OperationRecord | null;
  /** Newest first. */
  operations: { readonly type: OperationType; readonly id: string }[];
}

export interface OutputRecord {
  readonly key: string;
  readonly value: string;
  readonly description: string | null;
}

export interface ResourceRecord {
  readonly logicalId: string;
  readonly type: string;
  physicalId: string | null;
  status: ResourceStatus;
  reason: string | null;
  at: number;
  readonly properties: JsonObject;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly metadata: Json | null;
  readonly creationPolicy: Json | null;
  readonly updatePolicy: Json | null;
  readonly deletionPolicy: string;
  readonly updateReplacePolicy: string;
  /** The stack's tags when the resource was last written. */
  readonly stackTags: Readonly<Record<string, string>>;
  /** Resources it was made with, by logical id: they are deleted after it. */
  readonly dependsOn: readonly string[];
  /** 1 at creation, one more with each update in place. */
  readonly version: number;
  /** Instance ids of an Auto Scaling group. */
  readonly instances: readonly string[];
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

export type OperationType = "CREATE_CHANGESET" | "CREATE_STACK" | "UPDATE_STACK" | "DELETE_STACK" | "ROLLBACK";

export interface OperationRecord {
  type: OperationType;
  id: string;
  readonly token: string | null;
  /** `apply` and `rollback` write resources, the others delete them. */
  phase: "apply" | "cleanup" | "rollback" | "rollback-cleanup" | "remove";
  /** Everything up to this instant has happened. */
  cursor: number;
  tasks: TaskRecord[];
  readonly changeSetId: string | null;
  readonly onFailure: "ROLLBACK" | "DO_NOTHING" | "DELETE";
  /** What an update started from; null for other operations. */
  readonly before: StackContent | null;
  /** Logical ids that DeleteStack was told to retain. */
  readonly retain: readonly string[];
}

export interface TaskRecord {
  readonly key: string;
  readonly logicalId: string;
  /** What a delete task deletes; null for a task that writes. */
  readonly target: ResourceRecord | null;
  /** The DeletionPolicy or UpdateReplacePolicy that decides what a delete task leaves behind. */
  readonly policy: string | null;
  readonly waitsFor: readonly string[];
  state: "waiting" | "running" | "done" | "failed" | "cancelled";
  verb: "create" | "update" | "delete";
  timeline: StepRecord[];
  /** What the resource becomes when the task is done. */
  result: ResourceRecord | null;
}

/** One event of a running task, at its instant. The last one ends the task. */
export interface StepRecord {
  readonly at: number;
  readonly status: ResourceStatus;
  readonly reason: string | null;
  readonly ends: "done" | "failed" | null;
}

export interface ChangeSetRecord {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly type: "CREATE" | "UPDATE";
  readonly createdAt: number;
  readonly readyAt: number;
  readonly failure: string | null;
  executionStatus: "AVAILABLE" | "UNAVAILABLE" | "OBSOLETE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED";
  readonly description: string | null;
  readonly template: string;
  readonly parameters: Record<string, string>;
  readonly tags: Record<string, string>;
  readonly capabilities: readonly string[];
  readonly onStackFailure: "ROLLBACK" | "DO_NOTHING" | "DELETE" | null;
  readonly clientToken: string | null;
  executionToken: string | null;
  readonly changes: readonly ChangeRecord[];
}

export interface ChangeRecord {
  readonly action: "Add" | "Modify" | "Remove";
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly type: string;
  readonly replacement: "True" | "False" | null;
  readonly policyAction: string | null;
  readonly scope: readonly string[];
  readonly details: readonly ChangeDetailRecord[];
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

export interface ChangeDetailRecord {
  readonly attribute: string;
  readonly name: string | null;
  readonly recreation: "Never" | "Always" | null;
  readonly evaluation: "Static" | "Dynamic";
  readonly source: "DirectModification" | "ParameterReference" | "ResourceReference" | "ResourceAttribute";
  readonly cause: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
}

export function emptyCloudFormationState(account = "123456789012"): CloudFormationState {
  return { format: 1, account, counter: 0, addresses: 0, stacks: [], changeSets: [], retained: [] };
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
