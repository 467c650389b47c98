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
  const parent = keys.reduce<Json | undefined>((at, key) => childAt(at, key), document);
  if (last === undefined || (!Array.isArray(parent) && !isObject(parent))) return undefined;
  const found = childAt(parent, last);
  const given = valueAt(operation, "value") ?? null;
  const name = textAt(operation, "op");
  if (name === "test") return isEqual(found ?? null, given) ? document : undefined;
  if (name !== "add" && (found === undefined || !["replace", "remove"].includes(name))) return undefined;
  if (Array.isArray(parent)) changeList(parent, last, name, given);
  else if (name === "remove") delete parent[last];
  else parent[last] = given;
  return document;
}

function changeList(list: Json[], key: string, name: string, given: Json): void {
  const index = key === "-" ? list.length : Number(key);
  list.splice(index, name === "add" ? 0 : 1, ...(name === "remove" ? [] : [given]));
}

function childAt(value: Json | undefined, key: string): Json | undefined {
  return Array.isArray(value) ? value[Number(key)] : valueAt(value, key);
}
