import { isObject, type Json, type JsonObject, listAt, textAt } from "../objects/json.ts";

export interface Condition {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason: string;
  readonly message: string;
}

/** `status.conditions` with one of them set; its transition time changes only when its status does. */
export function setCondition(status: JsonObject, time: string, condition: Condition, more: "lastUpdateTime" | "none" = "none"): Json[] {
  const conditions = listAt(status, "conditions").filter(isObject);
  const previous = conditions.find((other) => textAt(other, "type") === condition.type);
  const isSame = previous !== undefined && textAt(previous, "status") === condition.status;
  const isUnchanged = isSame && textAt(previous, "reason") === condition.reason && textAt(previous, "message") === condition.message;
  if (isUnchanged) return conditions;
  const next = {
    type: condition.type,
    status: condition.status,
    ...(more === "none" ? {} : { lastUpdateTime: time }),
    lastTransitionTime: isSame ? textAt(previous, "lastTransitionTime") : time,
    reason: condition.reason,
    message: condition.message,
  };
  return previous === undefined ? [...conditions, next] : conditions.map((other) => (other === previous ? next : other));
}

export function conditionStatus(object: JsonObject, type: string): string {
  return textAt(
    listAt(object, "status", "conditions").find((condition) => textAt(condition, "type") === type),
    "status",
  );
}
