import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type ScalarType, type SchemaNode } from "./schema-node.ts";

/**
 * Turns one OpenAPI v3 schema, as /openapi/v3 serves it or as a CustomResourceDefinition carries it, into a SchemaNode.
 * Descriptions, formats and bounds are left out. References keep the last part of their path as name.
 */
export function compactSchema(schema: Json | undefined): SchemaNode {
  if (!isObject(schema)) return { type: "any" };
  const fallback = schema["default"];
  const node = compactNode(schema);
  return fallback === undefined || fallback === null ? node : { ...node, default: fallback };
}

function compactNode(schema: JsonObject): SchemaNode {
  const target = textAt(schema, "$ref") || textAt(listAt(schema, "allOf")[0], "$ref");
  if (target !== "") return { type: "ref", ref: target.slice(target.lastIndexOf("/") + 1) };
  if (schema["x-kubernetes-int-or-string"] === true || schema["format"] === "int-or-string" || schema["oneOf"] !== undefined) {
    return { type: "scalar", scalar: "any" };
  }
  switch (schema["type"]) {
    case "object":
      return compactObject(schema);
    case "array":
      return compactList(schema);
    case undefined:
      return { type: "any" };
    default:
      return { type: "scalar", scalar: scalarType(schema) };
  }
}

function scalarType(schema: JsonObject): ScalarType {
  const type = textAt(schema, "type");
  const format = textAt(schema, "format");
  if (type === "string") return format === "byte" ? "bytes" : "string";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  return "any";
}

function compactObject(schema: JsonObject): SchemaNode {
  const atomic = schema["x-kubernetes-map-type"] === "atomic" ? { atomic: true as const } : {};
  if (isObject(schema["properties"]) && schema["x-kubernetes-preserve-unknown-fields"] !== true) {
    const required = listAt(schema, "required").filter((name) => typeof name === "string");
    return {
      type: "struct",
      fields: Object.fromEntries(Object.entries(objectAt(schema, "properties")).map(([name, field]) => [name, compactSchema(field)])),
      ...(required.length === 0 ? {} : { required }),
      ...atomic,
    };
  }
  if (isObject(schema["additionalProperties"])) return { type: "map", items: compactSchema(schema["additionalProperties"]), ...atomic };
  return { type: "any" };
}

function compactList(schema: JsonObject): SchemaNode {
  const keys = listAt(schema, "x-kubernetes-list-map-keys").filter((name) => typeof name === "string");
  const kind = schema["x-kubernetes-list-type"];
  const items = compactSchema(schema["items"]);
  if (kind === "map") return { type: "list", items, list: "map", keys };
  return { type: "list", items, list: kind === "set" ? "set" : "atomic" };
}
