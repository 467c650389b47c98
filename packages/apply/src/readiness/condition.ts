import { listAt, textAt } from "../object/read-field.ts";

/** One entry of status.conditions. */
export interface Condition {
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

export function conditionOf(object: unknown, type: string): Condition | null {
  const found = listAt(object, "status", "conditions").find((condition) => textAt(condition, "type") === type);
  if (found === undefined) return null;
  return { status: textAt(found, "status") ?? "Unknown", reason: textAt(found, "reason") ?? "", message: textAt(found, "message") ?? "" };
}

/** `reason: message`, or whichever there is. */
export function wordsOf(condition: Condition): string {
  return [condition.reason, condition.message].filter((part) => part !== "").join(": ");
}
