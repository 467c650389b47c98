import { isObject, type Json, type JsonObject } from "../objects/json.ts";
import { kindOf, type Resource } from "../resources/resource.ts";
import { nodeOfKind, resolveNode, type Schema, type SchemaNode, type StructNode } from "../schema/schema-node.ts";

export interface Decoded {
  readonly object: JsonObject;
  /** Paths of fields that the kind does not have; they are dropped. */
  readonly unknown: readonly string[];
  /** The first value of a wrong type, in the words of the server's decoder. */
  readonly problem: string | undefined;
}

/** Reads an object as its kind: unknown fields are found and dropped, a wrong type is named. */
export function decodeObject(resource: Resource, value: JsonObject): Decoded {
  const unknown: string[] = [];
  const problems: string[] = [];
  const context: Context = { schema: resource.schema, kind: resource.kind, unknown, problems };
  const object = decode(context, nodeOfKind(resource.schema, kindOf(resource)), value, []);
  return { object: isObject(object) ? object : {}, unknown, problem: problems[0] };
}

interface Context {
  readonly schema: Schema;
  readonly kind: string;
  readonly unknown: string[];
  readonly problems: string[];
}

function decode(context: Context, declared: SchemaNode, value: Json, path: readonly string[]): Json {
  const node = resolveNode(context.schema, declared);
  if (value === null || node.type === "any") return value;
  switch (node.type) {
    case "scalar":
      return decodeScalar(context, node.scalar, value, path);
    case "list":
      if (Array.isArray(value)) return value.map((item, index) => decode(context, node.items, item, [...path, `[${index}]`]));
      return wrongType(context, value, path, "slice");
    case "map":
      if (!isObject(value)) return wrongType(context, value, path, "map");
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(context, node.items, item, [...path, key])]));
    case "struct":
      return isObject(value) ? decodeStruct(context, node, value, path) : wrongType(context, value, path, "struct");
  }
}

function decodeStruct(context: Context, node: StructNode, value: JsonObject, path: readonly string[]): JsonObject {
  const known: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(node.fields, key) ? node.fields[key] : undefined;
    if (field === undefined) context.unknown.push(printPath([...path, key]));
    else known[key] = decode(context, field, item, [...path, key]);
  }
  return known;
}

function decodeScalar(context: Context, scalar: string, value: Json, path: readonly string[]): Json {
  if (!fits(scalar, value)) return wrongType(context, value, path, goType[scalar] ?? scalar);
  if (scalar === "bytes" && typeof value === "string" && !base64.test(value)) context.problems.push("illegal base64 data at input byte 0");
  return value;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const goType: Readonly<Record<string, string>> = { integer: "int32", number: "float64", boolean: "bool", bytes: "[]uint8" };

function fits(scalar: string, value: Json): boolean {
  if (scalar === "any") return typeof value !== "object";
  if (scalar === "integer" || scalar === "number") return typeof value === "number";
  return typeof value === (scalar === "boolean" ? "boolean" : "string");
}

function wrongType(context: Context, value: Json, path: readonly string[], wanted: string): Json {
  const found = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
  const field = [context.kind, ...path.filter((part) => !part.startsWith("["))].slice(0, 2).join(".");
  context.problems.push(`json: cannot unmarshal ${found} into Go struct field ${field} of type ${wanted}`);
  return value;
}

function printPath(path: readonly string[]): string {
  return path.map((part, index) => (part.startsWith("[") || index === 0 ? part : `.${part}`)).join("");
}
