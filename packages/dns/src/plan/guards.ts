import { countChanges, type Guard, Refused } from "@keelson/core";
import type { DesiredRecords } from "../desired/desired-records.ts";
import type { RecordRow } from "./record-row.ts";

/** Refuses a plan that deletes more than `most` records. */
export function refuseManyDeletions(most: number): Guard<RecordRow> {
  return (plan) => {
    const deleted = plan.changes.filter((change) => change.verb === "delete").map((change) => change.subject);
    if (deleted.length <= most) return undefined;
    return new Refused("too-many-deletions", `The plan deletes ${deleted.length} records; max-deletes is ${most}.`, { subjects: deleted });
  };
}

/** Refuses to delete on behalf of an empty desired state, which is more often an accident than a wish. */
export function refuseEmptyMapping(options: { readonly desired: DesiredRecords; readonly allowEmpty: boolean }): Guard<RecordRow> {
  return (plan) => {
    const isEmpty = options.desired.records.length + options.desired.pending.length === 0;
    if (!isEmpty || options.allowEmpty || countChanges(plan.changes).delete === 0) return undefined;
    return new Refused("nothing-mapped", `No name is wanted, and ${countChanges(plan.changes).delete} owned records would be deleted.`);
  };
}

/** Refuses a plan other than the reviewed one. */
export function refuseOtherPlan(planHash: string): Guard<RecordRow> {
  return (plan) => {
    if (plan.fingerprint === planHash) return undefined;
    return new Refused("plan-changed", `The plan's hash is ${plan.fingerprint}, reviewed was ${planHash}.`);
  };
}

/** Refuses a plan with names that cannot be had: taken, protected, without a zone. Enforced after execution it lets the other names through. */
export function refuseConflicts(): Guard<RecordRow> {
  return (plan) => {
    const errors = plan.notes.filter((note) => note.severity === "error");
    const [first] = errors;
    if (first === undefined) return undefined;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    return new Refused(first.code, `${first.message}${more}`, { subjects: errors.flatMap((note) => note.subject ?? []) });
  };
}
