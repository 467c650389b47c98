import { isObject, type Json, type JsonObject } from "../objects/json.ts";
import { type ListNode, resolveNode, type Schema, type SchemaNode, type ScalarType } from "../schema/schema-node.ts";
import { printPath } from "./field-set.ts";
import { listElement } from "./path-elements.ts";

/**
 * What keeps an applied object from being typed, in the server's words; empty when nothing does. Only the first undeclared
 * field of each object is named: the server stops there as well (in an order of its own choosing).
 */
export function checkTypes(schema: Schema, node: SchemaNode, value: Json): string[] {
  return check(schema, node, value, []);
}

function check(schema: Schema, declared: SchemaNode, value: Json, path: readonly string[]): string[] {
  const node = resolveNode(schema, declared);
  if (value === null) return [];
  switch (node.type) {
    case "any":
      return [];
    case "scalar":
      return isScalar(node.scalar, value) ? [] : [`${printPath(path)}: ${scalarProblem(node.scalar, value)}`];
    case "list":
      return Array.isArray(value) ? checkList(schema, node, value, path) : [`${printPath(path)}: expected list, got ${printValue(value)}`];
    case "map":
      if (!isObject(value)) return [`${printPath(path)}: expected map, got ${printValue(value)}`];
      return Object.entries(value).flatMap(([key, item]) => check(schema, node.items, item, [...path, `f:${key}`]));
    case "struct":
      return isObject(value)
        ? checkStruct(schema, node.fields, value, path)
        : [`${printPath(path)}: expected map, got ${printValue(value)}`];
  }
}

function checkStruct(schema: Schema, fields: Readonly<Record<string, SchemaNode>>, value: JsonObject, path: readonly string[]): string[] {
  const problems: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) return [...problems, `${printPath([...path, `f:${key}`])}: field not declared in schema`];
    problems.push(...check(schema, field, item, [...path, `f:${key}`]));
  }
  return problems;
}

function checkList(schema: Schema, node: ListNode, items: readonly Json[], path: readonly string[]): string[] {
  if (node.list === "atomic") return items.flatMap((item, index) => check(schema, node.items, item, [...path, `i:${index}`]));
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const found = listElement(schema, node, item);
    if ("problem" in found) return [`${printPath(path)}: element ${index}: ${found.problem}`];
    if (seen.has(found.element)) return [`${printPath(path)}: duplicate entries for key ${printPath([found.element])}`];
    seen.add(found.element);
    return check(schema, node.items, item, [...path, found.element]);
  });
}

function isScalar(scalar: ScalarType, value: Json): boolean {
  switch (scalar) {
    case "any":
      return typeof value !== "object";
    case "string":
    case "bytes":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return typeof value === "number";
  }
}

function scalarProblem(scalar: ScalarType, value: Json): string {
  if (scalar === "integer" || scalar === "number")
    return `expected numeric (int or float), got ${typeof value === "object" ? printValue(value) : typeof value}`;
  if (scalar === "any") return `expected any scalar, got ${printValue(value)}`;
  return `expected ${scalar === "bytes" ? "string" : scalar}, got &value.valueUnstructured{Value:${JSON.stringify(value)}}`;
}

function printValue(value: Json): string {
  return `&{${JSON.stringify(value)}}`;
}
