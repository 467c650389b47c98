import { type Json, type JsonObject } from "../objects/json.ts";
import { nodeOfKind, resolveNode, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { kindOf, type Resource } from "./resource.ts";

/**
 * The object that a new one is compared with: the fields which the server always writes, even empty. So their containers
 * belong to nobody in managedFields, as on the real server.
 */
export function emptyObject(resource: Resource): JsonObject {
  const kind = kindOf(resource);
  return { ...kind, metadata: {}, ...emptyStruct(resource.schema, nodeOfKind(resource.schema, kind)) };
}

function emptyStruct(schema: Schema, declared: SchemaNode): JsonObject {
  const node = resolveNode(schema, declared);
  if (node.type !== "struct") return {};
  const fields: JsonObject = {};
  for (const [name, field] of Object.entries(node.fields)) {
    const value = emptyField(schema, field, node.required?.includes(name) === true);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function emptyField(schema: Schema, field: SchemaNode, isRequired: boolean): Json | undefined {
  const node = resolveNode(schema, field);
  if (node.type === "struct") return field.default === undefined ? (isRequired ? null : undefined) : emptyStruct(schema, field);
  return isRequired && node.type === "list" ? null : undefined;
}
