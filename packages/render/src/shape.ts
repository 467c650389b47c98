import { type JsonPointer, pointerTo } from "@keelson/core";
import { isMapping } from "./is-mapping.ts";

/** A place where data has another shape than the program works with. */
export interface Fault {
  readonly path: JsonPointer;
  readonly message: string;
}

/** Judges one value of a file that a program wrote and a person may have edited. */
export type Shape = (value: unknown, path: JsonPointer) => readonly Fault[];

/** Text of a form: `form` matches the whole of it, `words` end the sentence "... must be". */
export function text(form: RegExp, words: string): Shape {
  return (value, path) => (typeof value === "string" && form.test(value) ? [] : [fault(path, words)]);
}

export function integer(minimum: number): Shape {
  return (value, path) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= minimum ? [] : [fault(path, `a whole number from ${minimum}`)];
}

/** Exactly this value. */
export function only(wanted: string | number): Shape {
  return (value, path) => (value === wanted ? [] : [fault(path, JSON.stringify(wanted))]);
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path));
}

export function listOf(item: Shape): Shape {
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((part: unknown, index) => item(part, pointerTo(path, index))) : [fault(path, "a list")];
}

/** These keys; others are left alone. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isMapping(value)) return [fault(path, "a mapping")];
    return Object.entries(fields).flatMap(([key, shape]) =>
      shape(Object.hasOwn(value, key) ? value[key] : undefined, pointerTo(path, key)),
    );
  };
}

/** Any keys of a form, at least `minimum` of them. */
export function mapOf(options: { readonly key: Shape; readonly value: Shape; readonly minimum: number }): Shape {
  return (value, path) => {
    if (!isMapping(value)) return [fault(path, "a mapping")];
    const entries = Object.entries(value);
    if (entries.length < options.minimum) return [fault(path, `a mapping with ${options.minimum} or more entries`)];
    return entries.flatMap(([key, part]) => [...options.key(key, pointerTo(path, key)), ...options.value(part, pointerTo(path, key))]);
  };
}

/** Whatever JSON holds. */
export const anything: Shape = () => [];

function fault(path: JsonPointer, words: string): Fault {
  return { path, message: `${path || "The file"} must be ${words}.` };
}
