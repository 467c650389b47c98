import { isObject, type Json } from "../template/stack-template.ts";

/**
 * What is left of a value after offline evaluation: plain JSON, where whatever cannot be decided stays as a token. A token is an intrinsic
 * function in its long form with its arguments evaluated, so it says by itself what it depends on:
 * `{"Ref": "VPC"}`, `{"Fn::GetAtt": ["Subnet0", "AvailabilityZone"]}`, `{"Fn::Join": ["", ["vpc/", {"Ref": "VPC"}]]}`.
 */
export type Resolved = string | number | boolean | readonly Resolved[] | { readonly [key: string]: Resolved };

/** What AWS::NoValue stands for: the property or item that has it is not there. */
export const noValue = Symbol("AWS::NoValue");

/** What a function gives: a value, or that there is none. */
export type Evaluated = Resolved | typeof noValue;

/** A definition, or an object inside one; it may be a token. */
export type ResolvedObject = { readonly [key: string]: Resolved };

/** The one key of an intrinsic function call, or null for every other value. */
export function functionNameOf(value: Json | Resolved | undefined): string | null {
  if (!isObject(value)) return null;
  const keys = Object.keys(value);
  const [name = ""] = keys;
  return keys.length === 1 && (name === "Ref" || name.startsWith("Fn::")) ? name : null;
}

/** True for a token, as opposed to a list or object that may hold some. */
export function isToken(value: Json | Resolved | undefined): boolean {
  return functionNameOf(value) !== null;
}

/** The token of what Ref gives: a resource, or a parameter whose value is not known. */
export function ref(name: string): Resolved {
  return { Ref: name };
}

/** The token of a function with an evaluated argument. */
export function token(name: string, argument: Resolved): Resolved {
  return { [name]: argument };
}

/** The text of a value that is decided; null when it is a token, a list or an object. */
export function textOf(value: Resolved | undefined): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** The whole number of a value that is decided, zero or above; null when it is something else. */
export function numberOf(value: Resolved | undefined): number | null {
  const text = textOf(value);
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

/** The object that a value is, a token included; empty when it is something else. */
export function objectOf(value: Resolved | undefined): ResolvedObject {
  return isObject(value) ? value : {};
}

/** The function's argument of a token. */
export function argumentOf(value: Resolved, name: string): Resolved | null {
  return isObject(value) ? (value[name] ?? null) : null;
}
