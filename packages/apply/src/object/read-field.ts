/** A JSON object whose fields are not known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of keys; undefined where anything on the way is missing or no object. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const field = fieldAt(value, ...path);
  return typeof field === "string" ? field : null;
}

export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const field = fieldAt(value, ...path);
  return typeof field === "number" ? field : null;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const field = fieldAt(value, ...path);
  return Array.isArray(field) ? (field as readonly unknown[]) : [];
}

export function recordAt(value: unknown, ...path: readonly string[]): JsonRecord {
  const field = fieldAt(value, ...path);
  return isRecord(field) ? field : {};
}

/** The entries of a mapping whose values are texts, as labels and annotations are. */
export function textsAt(value: unknown, ...path: readonly string[]): Readonly<Record<string, string>> {
  const entries = Object.entries(recordAt(value, ...path)).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}
