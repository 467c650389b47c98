export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function textOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** The text of a scalar, as CloudFormation compares and joins it. */
export function scalarText(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Equal as CloudFormation sees it: key order and the type of a scalar (`"1"`, 1) do not matter. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (isList(one) && isList(other)) return one.length === other.length && one.every((entry, index) => sameJson(entry, other[index]));
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameJson(one[key], other[key]));
  }
  return scalarText(one) === scalarText(other) && (typeof one === "object") === (typeof other === "object");
}
