import { groupBy, type Note, type Plan, type Policy, makePlan } from "@keelson/core";
import { keepInstead, type RecordChange, type RecordRow, rowOf, type Verdict } from "./record-row.ts";

/** `sync` carries everything out, `upsert-only` deletes nothing, `create-only` changes nothing that is there. */
export type PolicyName = "sync" | "upsert-only" | "create-only";

const withheld: Readonly<Record<PolicyName, readonly Verdict[]>> = {
  sync: [],
  "upsert-only": ["delete"],
  "create-only": ["delete", "update", "adopt", "move-marker"],
};

/**
 * Turns what the policy does not allow into keeps, with a note each. Where a CNAME meets another type under one name, the whole name is
 * left alone, as half of such a change would be refused by Route 53.
 */
export function recordPolicy(name: PolicyName): Policy<RecordRow> {
  return (plan) => {
    const notes: Note[] = [];
    const groups = groupBy(plan.changes, (change) => `${rowOf(change).zoneId} ${rowOf(change).name}`);
    const changes = [...groups.values()].flatMap((group) => withhold(group, name, notes));
    return makePlan({ engine: plan.engine, target: plan.target, changes, notes: [...plan.notes, ...notes] } satisfies Omit<
      Plan<RecordRow>,
      "fingerprint"
    >);
  };
}

function withhold(group: readonly RecordChange[], policy: PolicyName, notes: Note[]): RecordChange[] {
  const isWithheld = (change: RecordChange): boolean => change.verb !== "keep" && withheld[policy].includes(rowOf(change).verdict);
  const types = new Set(group.flatMap((change) => [rowOf(change).type, ...(change.verb === "update" ? [change.before.type] : [])]));
  const isAllOrNothing = types.has("CNAME") && types.size > 1 && group.some(isWithheld);
  return group.flatMap((change) => {
    if (change.verb === "keep" || !(isAllOrNothing || isWithheld(change))) return [change];
    const message = `Policy ${policy} withholds: ${change.verb} ${change.subject}.`;
    notes.push({ severity: "notice", code: "change-withheld", message, subject: change.subject });
    return keepInstead(change, { verdict: "keep", reason: `policy ${policy} keeps it` });
  });
}
