import { isObject, type Json, type JsonObject, objectAt } from "../objects/json.ts";
import { type ListNode, resolveNode, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { type FieldSet } from "./field-set.ts";
import { indexList, listElement } from "./path-elements.ts";
import { childNode } from "./to-field-set.ts";

/** `applied` laid over `live`: what it names wins, what it does not name stays. */
export function mergeFields(schema: Schema, declared: SchemaNode, live: Json | undefined, applied: Json | undefined): Json | undefined {
  if (applied === undefined) return live;
  if (live === undefined) return applied;
  const node = resolveNode(schema, declared);
  switch (node.type) {
    case "scalar":
      return applied;
    case "list":
      return node.list === "atomic" ? applied : mergeLists(schema, node, listOf(live), listOf(applied));
    case "map":
    case "struct":
      return node.atomic === true ? applied : mergeObjects(schema, node, objectAt(live), objectAt(applied));
    case "any":
      return isObject(live) && isObject(applied) ? mergeObjects(schema, node, live, applied) : applied;
  }
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function mergeObjects(schema: Schema, node: Exclude<SchemaNode, { type: "ref" }>, live: JsonObject, applied: JsonObject): JsonObject {
  const merged: JsonObject = {};
  for (const key of new Set([...Object.keys(live), ...Object.keys(applied)])) {
    const value = mergeFields(schema, childNode(node, `f:${key}`), live[key], applied[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Applied items keep the order in which they are applied; live items that are not applied stay where they stood between them. */
function mergeLists(schema: Schema, node: ListNode, live: readonly Json[], applied: readonly Json[]): Json[] {
  const liveItems = indexList(schema, node, live);
  const appliedItems = indexList(schema, node, applied);
  const merged = (element: string) => mergeFields(schema, node.items, liveItems.get(element), appliedItems.get(element)) ?? null;
  const pending = [...appliedItems.keys()];
  const result: Json[] = [];
  for (const element of liveItems.keys()) {
    if (!appliedItems.has(element)) {
      result.push(merged(element));
      continue;
    }
    const place = pending.indexOf(element);
    if (place >= 0) result.push(...pending.splice(0, place + 1).map(merged));
  }
  return [...result, ...pending.map(merged)];
}

/** `value` without the members of `removed`; a removed path takes everything below it along. */
export function removeFields(schema: Schema, declared: SchemaNode, value: Json, removed: FieldSet): Json {
  if (removed.children.size === 0) return value;
  const node = resolveNode(schema, declared);
  if (Array.isArray(value)) {
    if (node.type !== "list" || node.list === "atomic") return value;
    return value.flatMap((item) => {
      const found = listElement(schema, node, item);
      const below = "element" in found ? removed.children.get(found.element) : undefined;
      if (below === undefined) return [item];
      return below.member ? [] : [removeFields(schema, node.items, item, below)];
    });
  }
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const below = removed.children.get(`f:${key}`);
    if (below?.member === true) continue;
    kept[key] = below === undefined ? item : removeFields(schema, childNode(node, `f:${key}`), item, below);
  }
  return kept;
}
