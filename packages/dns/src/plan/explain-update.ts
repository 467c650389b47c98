import { describeRecordSet, isSameRecordSet, type RecordSet } from "../zones/record-set.ts";
import type { Verdict } from "./record-row.ts";

/** Verdict and reason of an update, from what differs. */
export function explainUpdate(difference: {
  readonly before: RecordSet | null;
  readonly after: RecordSet;
  /** True when the record had no marker and was listed for adoption. */
  readonly isAdopted: boolean;
  /** True when the record itself is as wanted. */
  readonly isRight: boolean;
}): { readonly verdict: Verdict; readonly reason: string } {
  const { before, after, isAdopted, isRight } = difference;
  if (before === null) return { verdict: "create", reason: "its marker stands, the record is gone" };
  if (isAdopted)
    return { verdict: "adopt", reason: isRight ? "it is right and gets a marker" : `listed for adoption, ${whatDiffers(before, after)}` };
  if (isRight) return { verdict: "move-marker", reason: "the record is right, its marker is written anew" };
  return { verdict: "update", reason: whatDiffers(before, after) };
}

function whatDiffers(before: RecordSet, after: RecordSet): string {
  const answers = (set: RecordSet): string => `${set.type} ${describeRecordSet(set)}`;
  if (isSameRecordSet({ ...before, ttl: after.ttl }, after))
    return `its TTL is ${before.ttl ?? "not set"}, wanted is ${after.ttl ?? "none"}`;
  if (answers(before) === answers(after)) return "its health settings are not the wanted ones";
  return `it is ${answers(before)}`;
}
