import { isObject, type Json, type JsonObject } from "../../objects/json.ts";

/** `object` with every absent (or null) key of `defaults` filled in. */
export function filled(object: JsonObject, defaults: JsonObject): JsonObject {
  const missing = Object.entries(defaults).filter(([key]) => object[key] === undefined || object[key] === null);
  return missing.length === 0 ? object : { ...object, ...Object.fromEntries(missing) };
}

/** `object` with the object at `key`, when there is one, put through `change`. */
export function withObject(object: JsonObject, key: string, change: (inner: JsonObject) => JsonObject): JsonObject {
  const inner = object[key];
  return isObject(inner) ? { ...object, [key]: change(inner) } : object;
}

/** `object` with each object in the list at `key`, when there is one, put through `change`. */
export function withEach(object: JsonObject, key: string, change: (item: JsonObject) => JsonObject): JsonObject {
  const list = object[key];
  if (!Array.isArray(list)) return object;
  return { ...object, [key]: list.map((item: Json) => (isObject(item) ? change(item) : item)) };
}
