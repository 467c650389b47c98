import { type FailureCode, Refused } from "@keelson/core";
import type { StackStatus } from "../stack/stack-status.ts";

/** `absent` is no stack of that name. */
export type FoundStatus = StackStatus | "absent";

/** What a plan does to the stack as a whole: make it, or change the one that lives. */
export type StackIntent = "create" | "update";

/** What is done about a stack that is found in a status. */
export type StackStep =
  /** Makes it by a change set of type CREATE. */
  | "create"
  /** The same, inside the empty shell that an earlier run left. */
  | "resume"
  /** Changes it by a change set of type UPDATE. */
  | "update"
  /** Follows the running operation to its end, observes and plans again. */
  | "wait"
  /** Deletes what is left of a creation that failed, then creates. */
  | "delete-first"
  /** The stack is not what the plan was made for. */
  | "refuse-changed"
  /** A failed operation was stopped without a rollback. */
  | "refuse-paused"
  | "refuse-rollback-failed"
  | "refuse-delete-failed"
  | "refuse-import-failed";

/** What a plan is compared with: nothing that lives, or the stack's own template. */
type Basis = "nothing" | "live";

/**
 * Every status, and what a plan that creates and a plan that updates do about it.
 * Facts: CloudFormation user guide, "Understand CloudFormation stack creation events" and "Stack status codes".
 */
export const statusPolicy: Readonly<Record<FoundStatus, Readonly<Record<StackIntent, StackStep> & { basis: Basis }>>> = {
  absent: { basis: "nothing", create: "create", update: "refuse-changed" },
  REVIEW_IN_PROGRESS: { basis: "nothing", create: "resume", update: "refuse-changed" },
  DELETE_COMPLETE: { basis: "nothing", create: "create", update: "refuse-changed" },

  CREATE_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  UPDATE_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  UPDATE_ROLLBACK_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  IMPORT_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  IMPORT_ROLLBACK_IN_PROGRESS: { basis: "live", create: "wait", update: "wait" },
  ROLLBACK_IN_PROGRESS: { basis: "nothing", create: "wait", update: "wait" },
  DELETE_IN_PROGRESS: { basis: "nothing", create: "wait", update: "wait" },

  CREATE_COMPLETE: { basis: "live", create: "refuse-changed", update: "update" },
  UPDATE_COMPLETE: { basis: "live", create: "refuse-changed", update: "update" },
  UPDATE_ROLLBACK_COMPLETE: { basis: "live", create: "refuse-changed", update: "update" },
  IMPORT_COMPLETE: { basis: "live", create: "refuse-changed", update: "update" },
  IMPORT_ROLLBACK_COMPLETE: { basis: "live", create: "refuse-changed", update: "update" },

  // Nothing of a creation that was rolled back lives on, and CloudFormation takes no update for what is left.
  ROLLBACK_COMPLETE: { basis: "nothing", create: "delete-first", update: "refuse-changed" },
  ROLLBACK_FAILED: { basis: "nothing", create: "delete-first", update: "refuse-changed" },

  // These may hold a living cluster: a person decides.
  CREATE_FAILED: { basis: "live", create: "refuse-paused", update: "refuse-paused" },
  UPDATE_FAILED: { basis: "live", create: "refuse-paused", update: "refuse-paused" },
  UPDATE_ROLLBACK_FAILED: { basis: "live", create: "refuse-rollback-failed", update: "refuse-rollback-failed" },
  DELETE_FAILED: { basis: "live", create: "refuse-delete-failed", update: "refuse-delete-failed" },
  IMPORT_ROLLBACK_FAILED: { basis: "live", create: "refuse-import-failed", update: "refuse-import-failed" },
};

export type RefusingStep = Extract<StackStep, `refuse-${string}`>;

const refusalCodes: Readonly<Record<RefusingStep, FailureCode>> = {
  "refuse-changed": "stack-changed",
  "refuse-paused": "stack-paused",
  "refuse-rollback-failed": "stack-rollback-failed",
  "refuse-delete-failed": "stack-delete-failed",
  "refuse-import-failed": "stack-import-failed",
};

export function isRefusing(step: StackStep): step is RefusingStep {
  return step.startsWith("refuse-");
}

/** The refusal that a step stands for, with what is known of why the stack came into its status. */
export function refusalOf(options: {
  readonly step: RefusingStep;
  readonly stackName: string;
  readonly status: FoundStatus;
  readonly because: string | null;
  readonly cause?: unknown;
}): Refused {
  const { step, stackName, status, because, cause } = options;
  const reason = because === null ? "" : `: ${because}`;
  return new Refused(refusalCodes[step], `Stack ${stackName} is ${status}${reason}.`, { subjects: [stackName], cause });
}
