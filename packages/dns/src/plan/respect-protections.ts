import type { Note } from "@keelson/core";
import { normalName } from "../zones/dns-name.ts";
import type { NamePlan, NameView } from "./name-view.ts";
import { keepInstead, type RecordRow, rowOf } from "./record-row.ts";

/** Route 53 refuses a whole batch for one protected name and type, so a name that meets one is left alone. */
export function respectProtections(plan: NamePlan, view: NameView): NamePlan {
  const touched = (row: RecordRow): string[] =>
    [row.record, ...row.markers].flatMap((set) => (set === null ? [] : [`${normalName(set.name)} ${set.type}`]));
  const keys = new Set(
    plan.changes
      .filter((change) => change.verb !== "keep")
      .flatMap((change) => [...touched(rowOf(change)), ...(change.verb === "update" ? touched(change.before) : [])]),
  );
  const protection = view.observed.protections.find(({ name, type }) => keys.has(`${name} ${type}`));
  if (protection === undefined) return plan;
  const what = `${protection.type} ${protection.name} is protected${protection.comment === null ? "" : `: ${protection.comment}`}`;
  const changes = plan.changes.flatMap((change) =>
    change.verb === "keep" ? [change] : keepInstead(change, { verdict: "protected", reason: what }),
  );
  const note: Note = {
    severity: "error",
    code: "record-protected",
    message: `${view.name} is left as it is: ${what}.`,
    subject: view.name,
  };
  return { changes, notes: [...plan.notes, note] };
}
