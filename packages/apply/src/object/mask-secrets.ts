import { canonicalJson, sha256 } from "@keelson/core";
import { isRecord, type JsonRecord } from "./read-field.ts";

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * An object fit for a plan: every value of a Secret's `data` and `stringData` becomes its digest, so that a change
 * stays visible and the value does not. kubectl's last-applied annotation repeats the values and is treated alike.
 */
export function maskSecrets(object: JsonRecord): JsonRecord {
  if (object["kind"] !== "Secret" || object["apiVersion"] !== "v1") return object;
  const masked = Object.entries(object).map(([key, value]) => {
    if (key === "data" || key === "stringData") return [key, maskValues(value)];
    return [key, key === "metadata" ? maskAnnotation(value) : value];
  });
  return Object.fromEntries(masked) as JsonRecord;
}

function maskValues(values: unknown): unknown {
  if (!isRecord(values)) return values === undefined || values === null ? values : digest(values);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, digest(value)]));
}

function maskAnnotation(metadata: unknown): unknown {
  if (!isRecord(metadata) || !isRecord(metadata["annotations"]) || !(lastApplied in metadata["annotations"])) return metadata;
  const annotations = metadata["annotations"];
  return { ...metadata, annotations: { ...annotations, [lastApplied]: digest(annotations[lastApplied]) } };
}

function digest(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`;
}
