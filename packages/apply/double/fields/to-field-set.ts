import { isObject, type Json } from "../objects/json.ts";
import { resolveNode, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { emptySet, type FieldSet, leaf, setOf, union } from "./field-set.ts";
import { listElement } from "./path-elements.ts";

/** The fields that an applied object speaks for. */
export function toFieldSet(schema: Schema, declared: SchemaNode, value: Json): FieldSet {
  const node = resolveNode(schema, declared);
  switch (node.type) {
    case "scalar":
      return leaf;
    case "list":
      if (node.list === "atomic") return leaf;
      return (Array.isArray(value) ? value : []).reduce<FieldSet>((set, item) => {
        const found = listElement(schema, node, item);
        if ("problem" in found) return set;
        return union(union(set, setOf([found.element])), nested(found.element, toFieldSet(schema, node.items, item)));
      }, emptySet);
    case "map":
    case "struct":
      if (node.atomic === true) return leaf;
      return fieldsOf(schema, value, (key) =>
        node.type === "map" ? { node: node.items, isItem: true } : { node: node.fields[key], isItem: false },
      );
    case "any":
      return isObject(value) ? fieldsOf(schema, value, () => ({ node: { type: "any" }, isItem: true })) : leaf;
  }
}

function fieldsOf(
  schema: Schema,
  value: Json,
  fieldOf: (key: string) => { readonly node: SchemaNode | undefined; readonly isItem: boolean },
): FieldSet {
  if (!isObject(value)) return emptySet;
  return Object.entries(value).reduce<FieldSet>((set, [key, item]) => {
    const { node, isItem } = fieldOf(key);
    const element = `f:${key}`;
    const below = nested(element, toFieldSet(schema, node ?? { type: "any" }, item));
    const isBare = item === null || (isObject(item) && Object.keys(item).length === 0);
    return union(union(set, below), isItem || isBare ? setOf([element]) : emptySet);
  }, emptySet);
}

function nested(element: string, set: FieldSet): FieldSet {
  return { member: false, children: new Map(set.member || set.children.size > 0 ? [[element, set]] : []) };
}

/**
 * The same set with every declared field that has members below it as a member: a field of a type exists as soon as something
 * in it does, so it is owned by whoever owns something in it.
 */
export function withNamedFields(schema: Schema, declared: SchemaNode, set: FieldSet): FieldSet {
  const node = resolveNode(schema, declared);
  const children = [...set.children].map(([element, child]) => {
    const isNamed = node.type === "struct" && element.startsWith("f:");
    const below = withNamedFields(schema, childNode(node, element), child);
    return [element, { member: below.member || isNamed, children: below.children }] as const;
  });
  return { member: set.member, children: new Map(children) };
}

/** The type behind one path element. */
export function childNode(node: Exclude<SchemaNode, { type: "ref" }>, element: string): SchemaNode {
  switch (node.type) {
    case "struct":
      return node.fields[element.slice(2)] ?? { type: "any" };
    case "map":
    case "list":
      return node.items;
    case "scalar":
    case "any":
      return { type: "any" };
  }
}
