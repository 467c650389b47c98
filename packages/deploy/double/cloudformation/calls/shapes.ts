import type { QueryInput } from "../../query/query-input.ts";
import { notModelled } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";

export function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** `ParameterKey`/`ParameterValue` with the prefix `Parameter`, `Key`/`Value` without one. */
export function keyValues(values: Readonly<Record<string, string>>, prefix: "" | "Parameter"): XmlValue {
  return Object.entries(values).map(([key, value]) => ({ [`${prefix}Key`]: key, [`${prefix}Value`]: value }));
}

/** Options whose effect the double does not know: 501 when they are given a value other than false. */
export function rejectOptions(input: QueryInput, options: readonly string[]): void {
  const given = options.find((option) => input.has(option) && input.text(option) !== "false");
  if (given !== undefined) throw notModelled(`${input.action} with ${given}`);
}
