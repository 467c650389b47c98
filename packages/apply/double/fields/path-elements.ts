import { isObject, type Json, type JsonObject } from "../objects/json.ts";
import { type ListNode, resolveNode, type Schema } from "../schema/schema-node.ts";

/** The path element of an item in a list that is not atomic, or what is wrong with the item. */
export function listElement(schema: Schema, list: ListNode, item: Json): { readonly element: string } | { readonly problem: string } {
  if (list.list === "set") return { element: `v:${JSON.stringify(item)}` };
  if (!isObject(item)) return { problem: "associative list with keys may not have non-map elements" };
  const itemNode = resolveNode(schema, list.items);
  const keys: JsonObject = {};
  for (const name of (list.keys ?? []).toSorted()) {
    const fallback = itemNode.type === "struct" ? itemNode.fields[name]?.default : undefined;
    const value = item[name] ?? fallback;
    if (value === undefined) {
      return {
        problem: `associative list with keys has an element that omits key field ${JSON.stringify(name)} (and doesn't have default value)`,
      };
    }
    keys[name] = value;
  }
  return { element: `k:${JSON.stringify(keys)}` };
}

/** The items by path element; items without one and repeated items keep the first place. */
export function indexList(schema: Schema, list: ListNode, items: readonly Json[]): Map<string, Json> {
  const index = new Map<string, Json>();
  for (const item of items) {
    const found = listElement(schema, list, item);
    if ("element" in found && !index.has(found.element)) index.set(found.element, item);
  }
  return index;
}
