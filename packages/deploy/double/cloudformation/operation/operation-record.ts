import type { GroupWork } from "../group/group-work.ts";
import type { ReleaseWork } from "../release/release-work.ts";
import type { NestedWork } from "../nested/nested-work.ts";
import type { ResourceStatus } from "../stack-status.ts";
import type { ResourceRecord, StackContent } from "../stack-content.ts";

/** The SDK's OperationType. */
export type OperationType = "CREATE_CHANGESET" | "CREATE_STACK" | "UPDATE_STACK" | "DELETE_STACK" | "ROLLBACK" | "CONTINUE_ROLLBACK";

/** What a stack is doing. */
export interface OperationRecord {
  type: OperationType;
  id: string;
  readonly token: string | null;
  /** In whose name resources are changed: the caller, or the stack's role. */
  readonly principal: string;
  /** The calls are made with the caller's credentials, passed on. */
  readonly forwarded: boolean;
  /** `apply` and `rollback` write resources, `cleanup`, `rollback-cleanup` and `remove` delete them, `import` only takes its time. */
  phase: "apply" | "cleanup" | "rollback" | "rollback-cleanup" | "remove" | "import";
  /** Everything up to this instant has happened. */
  cursor: number;
  tasks: TaskRecord[];
  readonly changeSetId: string | null;
  readonly onFailure: "ROLLBACK" | "DO_NOTHING" | "DELETE";
  /** What a rollback goes back to; null where nothing was there before. */
  readonly before: StackContent | null;
  /** Logical ids that DeleteStack was told to retain. */
  readonly retain: readonly string[];
  /** Logical ids that ContinueUpdateRollback was told to skip. */
  readonly skip: readonly string[];
  /** The stack policy that an update has to keep. */
  readonly policy: string | null;
  /** A rollback deletes what the operation made, Retain or not. */
  readonly retainExceptOnCreate: boolean;
  /** FORCE_DELETE_STACK: what cannot be deleted is left behind. */
  readonly force: boolean;
}

export interface TaskRecord {
  readonly key: string;
  readonly logicalId: string;
  /** What a delete task deletes; null for a task that writes. */
  readonly target: ResourceRecord | null;
  /** The DeletionPolicy or UpdateReplacePolicy that decides what a delete task leaves behind. */
  readonly policy: string | null;
  /** Why the stack policy does not let it happen. */
  readonly refusal: string | null;
  readonly waitsFor: readonly string[];
  state: "waiting" | "running" | "done" | "failed" | "cancelled";
  verb: "create" | "update" | "delete";
  timeline: StepRecord[];
  /** What goes on while it runs, where that has no timetable: then `timeline` is empty. */
  process: GroupWork | NestedWork | ReleaseWork | null;
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
