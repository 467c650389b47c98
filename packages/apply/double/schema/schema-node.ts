import { type Json } from "../objects/json.ts";

export type ScalarType = "string" | "bytes" | "integer" | "number" | "boolean" | "any";

/** What server-side apply must know about a field: its type and, for collections, what one owner may own in it. */
export type SchemaNode =
  | { readonly type: "scalar"; readonly scalar: ScalarType; readonly default?: Json }
  | { readonly type: "ref"; readonly ref: string; readonly default?: Json }
  | StructNode
  | { readonly type: "map"; readonly items: SchemaNode; readonly atomic?: true; readonly default?: Json }
  | ListNode
  /** No declared shape: objects are owned key by key, lists as a whole. */
  | { readonly type: "any"; readonly default?: Json };

export interface StructNode {
  readonly type: "struct";
  readonly fields: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly atomic?: true;
  readonly default?: Json;
}

export interface ListNode {
  readonly type: "list";
  readonly items: SchemaNode;
  /** atomic: one owner for the whole list; set: one per value; map: one per item, found by its keys. */
  readonly list: "atomic" | "set" | "map";
  readonly keys?: readonly string[];
  readonly default?: Json;
}

/** Named types and, by "apiVersion/Kind", the type of each kind. */
export interface Schema {
  readonly types: Readonly<Record<string, SchemaNode>>;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Follows references; a name that nobody declared is "any". */
export function resolveNode(schema: Schema, node: SchemaNode): Exclude<SchemaNode, { type: "ref" }> {
  let current = node;
  while (current.type === "ref") current = schema.types[current.ref] ?? { type: "any" };
  return current;
}

/** The type of one kind; "any" for a kind without a schema. */
export function nodeOfKind(schema: Schema, kind: { readonly apiVersion: string; readonly kind: string }): SchemaNode {
  const name = schema.kinds[`${kind.apiVersion}/${kind.kind}`];
  return name === undefined ? { type: "any" } : { type: "ref", ref: name };
}
