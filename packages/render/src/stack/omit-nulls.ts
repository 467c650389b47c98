import { Bug } from "@keelson/core";
import type { Properties, Value } from "./template.ts";

/** The same data without every key whose value is null, at any depth: absent in cluster.yaml becomes absent in the template. */
export function omitNulls(record: Readonly<Record<string, unknown>>): Properties {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(record)) {
    if (value !== null) kept[key] = toValue(value);
  }
  return kept;
}

function toValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(toValue);
  if (isRecord(value)) return omitNulls(value);
  throw new Bug(`A ${typeof value} cannot stand in a template.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
