import { createHash } from "node:crypto";
import type { GroupRecord } from "./auto-scaling-state.ts";

/** The id of the group's next activity. */
export function activityId(group: GroupRecord): string {
  group.sequence += 1;
  const digits = newId([group.arn, group.sequence, "activity"], 32);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}

/** Digits that follow from what they name, so that it does not matter when somebody looks. */
export function newId(parts: readonly (string | number)[], length: number): string {
  return createHash("sha256").update(parts.join("/")).digest("hex").slice(0, length);
}
