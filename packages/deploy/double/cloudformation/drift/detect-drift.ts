import type { ResourceRecord } from "../stack-content.ts";
import { isList, isObject, type Json, type JsonObject } from "../template/json.ts";
import type { PropertyDrift, ResourceDriftRecord, ScriptedDrift } from "./drift-record.ts";

/** Compares what a resource should be with what the script says became of it. */
export function detectDrift(resource: ResourceRecord, script: ScriptedDrift | undefined, at: number): ResourceDriftRecord {
  const { logicalId, physicalId, type, properties } = resource;
  const known = { logicalId, physicalId, type, at };
  if (script === "deleted") return { ...known, status: "DELETED", expected: null, actual: null, differences: [] };
  const differences = (script ?? []).map((drift) => difference(properties, drift));
  const actual = differences.reduce<JsonObject>((changed, { path, actual: value }) => changeAt(changed, steps(path), value), properties);
  return { ...known, status: differences.length > 0 ? "MODIFIED" : "IN_SYNC", expected: properties, actual, differences };
}

function difference(properties: JsonObject, { path, actual, type }: PropertyDrift): ResourceDriftRecord["differences"][number] {
  const expected = steps(path).reduce<Json | undefined>(inside, properties) ?? null;
  const natural = actual === null ? "REMOVE" : expected === null ? "ADD" : "NOT_EQUAL";
  return { path, expected, actual, type: type ?? natural };
}

const steps = (path: string): readonly string[] => path.split("/").slice(1);

function inside(value: Json | undefined, step: string): Json | undefined {
  if (isList(value)) return value[Number(step)];
  return isObject(value) ? value[step] : undefined;
}

function changeAt(object: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  if (step === undefined) return object;
  if (rest.length === 0) {
    const { [step]: _old, ...others } = object;
    return value === null ? others : { ...others, [step]: value };
  }
  const inner = object[step];
  if (isList(inner)) {
    const [index, ...deeper] = rest;
    const list = inner.map((entry, position) => {
      if (String(position) !== index) return entry;
      return deeper.length > 0 && isObject(entry) ? changeAt(entry, deeper, value) : value;
    });
    return { ...object, [step]: Number(index) >= inner.length ? [...list, value] : list };
  }
  return { ...object, [step]: changeAt(isObject(inner) ? inner : {}, rest, value) };
}
