import { copy, isEqual, isObject, type Json, textAt, valueAt } from "../objects/json.ts";

/** The patched value, or undefined when an operation fails or is not one of add, remove, replace and test. */
export function applyJsonPatch(value: Json, operations: readonly Json[]): Json | undefined {
  let current: Json | undefined = copy(value);
  for (const operation of operations) {
    if (current === undefined) return undefined;
    current = applyOperation(current, operation);
  }
  return current;
}

function applyOperation(document: Json, operation: Json): Json | undefined {
  const keys = textAt(operation, "path")
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  if (last === undefined) return undefined;
  const parent = keys.reduce<Json | undefined>((at, key) => (Array.isArray(at) ? at[Number(key)] : valueAt(at, key)), document);
  const given = valueAt(operation, "value") ?? null;
  if (!Array.isArray(parent) && !isObject(parent)) return undefined;
  const found = Array.isArray(parent) ? parent[Number(last)] : valueAt(parent, last);
  switch (textAt(operation, "op")) {
    case "test":
      return isEqual(found ?? null, given) ? document : undefined;
    case "add":
      if (Array.isArray(parent)) parent.splice(last === "-" ? parent.length : Number(last), 0, given);
      else parent[last] = given;
      return document;
    case "replace":
      if (found === undefined) return undefined;
      if (Array.isArray(parent)) parent[Number(last)] = given;
      else parent[last] = given;
      return document;
    case "remove":
      if (found === undefined) return undefined;
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
      return document;
    default:
      return undefined;
  }
}
