import { isObject, type Json, type JsonObject } from "../objects/json.ts";
import { nodeOfKind, resolveNode, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { kindOf, type Resource } from "./resource.ts";

/** The object as the server would write it: optional lists and maps that are empty, and nulls, are not there. */
export function dropEmpty(resource: Resource, object: JsonObject): JsonObject {
  const cleaned = clean(resource.schema, nodeOfKind(resource.schema, kindOf(resource)), object);
  return isObject(cleaned) ? cleaned : object;
}

function clean(schema: Schema, declared: SchemaNode, value: Json): Json {
  const node = resolveNode(schema, declared);
  if (Array.isArray(value)) return node.type === "list" ? value.map((item) => clean(schema, node.items, item)) : value;
  if (!isObject(value)) return value;
  if (node.type === "map") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(schema, node.items, item)]));
  if (node.type !== "struct") return value;
  const kept: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const field = node.fields[key];
    const isRequired = node.required?.includes(key) === true;
    if (field === undefined) kept[key] = item;
    else if (isRequired || !isOmitted(resolveNode(schema, field), item)) kept[key] = clean(schema, field, item);
  }
  return kept;
}

function isOmitted(node: Exclude<SchemaNode, { type: "ref" }>, value: Json): boolean {
  if (node.type === "list") return Array.isArray(value) ? value.length === 0 : value === null;
  if (node.type === "map") return isObject(value) ? Object.keys(value).length === 0 : value === null;
  return value === null && node.type === "struct";
}
