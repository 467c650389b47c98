import { isEqual, isObject, type Json } from "../objects/json.ts";
import { resolveNode, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { emptySet, type FieldSet, leaf, recursiveDifference, union } from "./field-set.ts";
import { indexList } from "./path-elements.ts";
import { childNode } from "./to-field-set.ts";

export interface Comparison {
  readonly added: FieldSet;
  readonly modified: FieldSet;
  readonly removed: FieldSet;
}

const same: Comparison = { added: emptySet, modified: emptySet, removed: emptySet };

/** What differs between two states of an object, field by field. `undefined` stands for a field that is not there. */
export function compareFields(schema: Schema, declared: SchemaNode, before: Json | undefined, after: Json | undefined): Comparison {
  if (before === undefined && after === undefined) return same;
  const node = resolveNode(schema, declared);
  const kind = shapeOf(node, before, after);
  if (kind === "leaf") return compareLeaf(before, after);
  const left = itemsOf(schema, node, before);
  const right = itemsOf(schema, node, after);
  const result = [...new Set([...left.keys(), ...right.keys()])].reduce<Comparison>((sum, element) => {
    const below = compareFields(schema, childNode(node, element), left.get(element), right.get(element));
    return {
      added: union(sum.added, under(element, below.added)),
      modified: union(sum.modified, under(element, below.modified)),
      removed: union(sum.removed, under(element, below.removed)),
    };
  }, same);
  if (before === undefined) return { ...result, added: { ...result.added, member: true } };
  return after === undefined ? { ...result, removed: { ...result.removed, member: true } } : result;
}

function shapeOf(node: Exclude<SchemaNode, { type: "ref" }>, before: Json | undefined, after: Json | undefined): "leaf" | "tree" {
  if (isBare(before) && isBare(after)) return "leaf";
  switch (node.type) {
    case "scalar":
      return "leaf";
    case "list":
      return node.list === "atomic" ? "leaf" : "tree";
    case "map":
    case "struct":
      return node.atomic === true ? "leaf" : "tree";
    case "any":
      return isObject(before) || isObject(after) ? "tree" : "leaf";
  }
}

/** Nothing inside: absent, null or empty. Two such values are compared as a whole, which keeps empty and absent apart. */
function isBare(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function itemsOf(schema: Schema, node: Exclude<SchemaNode, { type: "ref" }>, value: Json | undefined): Map<string, Json> {
  if (node.type === "list") return Array.isArray(value) ? indexList(schema, node, value) : new Map();
  return new Map(isObject(value) ? Object.entries(value).map(([key, item]) => [`f:${key}`, item]) : []);
}

function compareLeaf(before: Json | undefined, after: Json | undefined): Comparison {
  if (before === undefined) return { ...same, added: leaf };
  if (after === undefined) return { ...same, removed: leaf };
  return isEqual(before, after) ? same : { ...same, modified: leaf };
}

function under(element: string, set: FieldSet): FieldSet {
  return { member: false, children: new Map(set.member || set.children.size > 0 ? [[element, set]] : []) };
}

export function withoutFields(comparison: Comparison, ignored: FieldSet): Comparison {
  return {
    added: recursiveDifference(comparison.added, ignored),
    modified: recursiveDifference(comparison.modified, ignored),
    removed: recursiveDifference(comparison.removed, ignored),
  };
}
