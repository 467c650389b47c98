import type { StackStatus } from "../stack/stack-status.ts";

/** `absent` is no stack of that name. */
export type FoundStatus = StackStatus | "absent";

/** What a plan does to the stack as a whole: make it, or change the one that lives. */
export type StackIntent = "create" | "update";

/** What a deployment does about a stack that is found in a status. */
export type StackStep =
  /** Makes it by a change set of type CREATE. */
  | "create"
  /** The same, inside the empty shell that somebody left. */
  | "resume"
  /** Changes it by a change set of type UPDATE. */
  | "update"
  /** Follows the running operation to its end, observes and plans again. */
  | "wait"
  /** Goes back to what was before an operation that failed and was stopped there, observes and plans again. */
  | "roll-back"
  /** Tries a rollback that failed once more, leaving nothing out, observes and plans again. */
  | "continue-rollback"
  /** Deletes what is left of a creation that failed, then creates. */
  | "delete-first"
  /** The stack is not what the plan was made for. */
  | "refuse-changed"
  | "refuse-delete-failed"
  | "refuse-import-failed";

/** What a preview does: it asks CloudFormation by a change set that it takes away again. */
export type PreviewStep =
  /** By one of type CREATE, in a shell that it makes and takes away. */
  | "compare-new"
  /** The same, in the shell that is there. */
  | "compare-in-shell"
  /** By one of type UPDATE. */
  | "compare"
  /** CloudFormation takes none in this status: says why, and what a deployment would do. */
  | "explain";

export type DestroyStep =
  | "nothing"
  /** DeleteStack. */
  | "delete"
  /** Follows the running operation to its end, and looks again. */
  | "wait";

/** What a plan is compared with: nothing that lives, or the stack's own template. */
type Basis = "nothing" | "live";

/** What is done about one status. */
export interface StatusPolicy {
  readonly basis: Basis;
  /** By a plan that makes the stack. */
  readonly create: StackStep;
  /** By a plan that changes it. */
  readonly update: StackStep;
  readonly preview: PreviewStep;
  readonly destroy: DestroyStep;
}

const [nothing, live] = ["nothing", "live"] as const;
const absent = { basis: nothing, create: "create", update: "refuse-changed", preview: "compare-new", destroy: "nothing" } as const;
const busy = { create: "wait", update: "wait", preview: "explain", destroy: "wait" } as const;
const atRest = { basis: live, create: "refuse-changed", update: "update", preview: "compare", destroy: "delete" } as const;

/**
 * Every status, and what each verb does about it. What CloudFormation takes in which status: API reference (RollbackStack,
 * ContinueUpdateRollback, CancelUpdateStack, DeleteStack) and user guide, "Stack status codes" and "Stack failure options".
 */
export const statusPolicy: Readonly<Record<FoundStatus, StatusPolicy>> = {
  absent,
  DELETE_COMPLETE: absent,
  REVIEW_IN_PROGRESS: { basis: nothing, create: "resume", update: "refuse-changed", preview: "compare-in-shell", destroy: "delete" },

  // A creation can be deleted while it runs, and nothing else can be done about it; all other operations are waited for.
  CREATE_IN_PROGRESS: { basis: live, ...busy, destroy: "delete" },
  UPDATE_IN_PROGRESS: { basis: live, ...busy },
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: { basis: live, ...busy },
  UPDATE_ROLLBACK_IN_PROGRESS: { basis: live, ...busy },
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: { basis: live, ...busy },
  IMPORT_IN_PROGRESS: { basis: live, ...busy },
  IMPORT_ROLLBACK_IN_PROGRESS: { basis: live, ...busy },
  ROLLBACK_IN_PROGRESS: { basis: nothing, ...busy },
  DELETE_IN_PROGRESS: { basis: nothing, ...busy },

  CREATE_COMPLETE: atRest,
  UPDATE_COMPLETE: atRest,
  UPDATE_ROLLBACK_COMPLETE: atRest,
  IMPORT_COMPLETE: atRest,
  IMPORT_ROLLBACK_COMPLETE: atRest,

  // Stopped at its failure, by a run with rollback disabled or by a person. No cluster ever lived in a creation that failed.
  CREATE_FAILED: { basis: nothing, create: "roll-back", update: "refuse-changed", preview: "explain", destroy: "delete" },
  UPDATE_FAILED: { basis: live, create: "refuse-changed", update: "roll-back", preview: "explain", destroy: "delete" },

  // Nothing of a creation that was rolled back lives on, and CloudFormation takes no update for what is left.
  ROLLBACK_COMPLETE: { basis: nothing, create: "delete-first", update: "refuse-changed", preview: "explain", destroy: "delete" },
  ROLLBACK_FAILED: { basis: nothing, create: "delete-first", update: "refuse-changed", preview: "explain", destroy: "delete" },

  // A living cluster. What was recreated here by other tools was somebody's production (org-formation-cli issue 455).
  UPDATE_ROLLBACK_FAILED: { basis: live, create: "refuse-changed", update: "continue-rollback", preview: "explain", destroy: "delete" },

  // Half of a cluster, or a cluster that somebody is moving: a person decides.
  DELETE_FAILED: { basis: live, create: "refuse-delete-failed", update: "refuse-delete-failed", preview: "explain", destroy: "delete" },
  IMPORT_ROLLBACK_FAILED: {
    basis: live,
    create: "refuse-import-failed",
    update: "refuse-import-failed",
    preview: "explain",
    destroy: "delete",
  },
};
