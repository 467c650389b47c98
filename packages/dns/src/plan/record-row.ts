import type { Change } from "@keelson/core";
import type { RecordSet } from "../zones/record-set.ts";

/**
 * Why a row is in the plan:
 *
 * | verdict | change | meaning |
 * |---|---|---|
 * | create | create; update where a marker of ours still stands | the record is missing |
 * | update | update | an owned record answers something else |
 * | adopt | update | an unmarked record that the user listed becomes ours |
 * | move-marker | update | the record is right, its marker has an older name, owner or resource |
 * | delete | delete | an owned record that nobody wants any more |
 * | keep | keep | as wanted, or a policy keeps it |
 * | pending | keep | its object has no address yet |
 * | conflict | keep | somebody else's record stands where one is wanted |
 * | protected | keep | Route 53 is told to let nobody change it |
 */
export type Verdict = "create" | "update" | "adopt" | "move-marker" | "delete" | "keep" | "pending" | "conflict" | "protected";

/** One side of a row: a record set with the TXT sets that mark its owner. Sets that were read are kept exactly as they were read. */
export interface RecordRow {
  readonly verdict: Verdict;
  /** One sentence without a full stop. */
  readonly reason: string;
  readonly zoneId: string;
  readonly zoneName: string;
  /** In normal form. */
  readonly name: string;
  readonly type: string;
  /** Null where only a marker is left. */
  readonly record: RecordSet | null;
  readonly markers: readonly RecordSet[];
  /** The owner that the markers name; null for a record that nobody marked. */
  readonly owner: string | null;
  /** For whom it stands, `service/default/minecraft`. */
  readonly resource: string | null;
}

export type RecordChange = Change<RecordRow>;

/** The side that tells verdict, reason, name and zone: the wanted one where there is one. */
export function rowOf(change: RecordChange): RecordRow {
  return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}

/** `A minecraft.particule.io` */
export function subjectOf(row: { readonly type: string; readonly name: string }): string {
  return `${row.type} ${row.name}`;
}

/** The same change with another verdict, kept as it is; a create has nothing to keep and is left out. */
export function keepInstead(change: RecordChange, why: { readonly verdict: Verdict; readonly reason: string }): RecordChange[] {
  return change.verb === "create" ? [] : [{ verb: "keep", subject: change.subject, before: { ...change.before, ...why } }];
}
