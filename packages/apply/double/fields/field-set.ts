import { isObject, type Json, type JsonObject } from "../objects/json.ts";

/**
 * A set of field paths as a tree, in the vocabulary of managedFields' fieldsV1: `f:name` for a field or map key, `k:{...}` for
 * an item found by its keys, `v:...` for an item of a set. `member` says whether the path to this node is itself in the set.
 */
export interface FieldSet {
  readonly member: boolean;
  readonly children: ReadonlyMap<string, FieldSet>;
}

export const emptySet: FieldSet = { member: false, children: new Map() };
export const leaf: FieldSet = { member: true, children: new Map() };

export function isEmptySet(set: FieldSet): boolean {
  return !set.member && set.children.size === 0;
}

/** Drops children without members, so that equal sets have equal trees. */
function makeSet(member: boolean, children: Iterable<readonly [string, FieldSet]>): FieldSet {
  return { member, children: new Map([...children].filter(([, child]) => !isEmptySet(child))) };
}

function combine(left: FieldSet, right: FieldSet, keep: (inLeft: boolean, inRight: boolean) => boolean): FieldSet {
  const names = new Set([...left.children.keys(), ...right.children.keys()]);
  return makeSet(
    keep(left.member, right.member),
    [...names].map((name) => [name, combine(left.children.get(name) ?? emptySet, right.children.get(name) ?? emptySet, keep)] as const),
  );
}

export function union(left: FieldSet, right: FieldSet): FieldSet {
  return combine(left, right, (inLeft, inRight) => inLeft || inRight);
}

export function intersection(left: FieldSet, right: FieldSet): FieldSet {
  return combine(left, right, (inLeft, inRight) => inLeft && inRight);
}

export function difference(left: FieldSet, right: FieldSet): FieldSet {
  return combine(left, right, (inLeft, inRight) => inLeft && !inRight);
}

/** Like `difference`, and everything below a member of `right` goes too. */
export function recursiveDifference(left: FieldSet, right: FieldSet): FieldSet {
  if (right.member) return emptySet;
  return makeSet(
    left.member,
    [...left.children].map(([name, child]) => {
      const other = right.children.get(name);
      return [name, other === undefined ? child : recursiveDifference(child, other)] as const;
    }),
  );
}

export function isSameSet(left: FieldSet, right: FieldSet): boolean {
  return isEmptySet(difference(left, right)) && isEmptySet(difference(right, left));
}

/** A set of one path. */
export function setOf(path: readonly string[]): FieldSet {
  return path.reduceRight<FieldSet>((child, element) => makeSet(false, [[element, child]]), leaf);
}

/** The members, as lists of path elements, in the order of their names. */
export function membersOf(set: FieldSet): string[][] {
  const below = [...set.children]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, child]) => membersOf(child).map((path) => [name, ...path]));
  return set.member ? [[], ...below] : below;
}

export function toFieldsV1(set: FieldSet): JsonObject {
  const fields: JsonObject = set.member && set.children.size > 0 ? { ".": {} } : {};
  for (const [name, child] of [...set.children].toSorted(([left], [right]) => (left < right ? -1 : 1))) fields[name] = toFieldsV1(child);
  return fields;
}

export function fromFieldsV1(fields: Json | undefined): FieldSet {
  return fromFields(isObject(fields) ? fields : {}, false);
}

function fromFields(fields: JsonObject, member: boolean): FieldSet {
  const children = Object.entries(fields).filter(([name]) => name !== ".");
  return makeSet(
    member,
    children.map(([name, below]) => {
      const inner = isObject(below) ? below : {};
      return [name, fromFields(inner, Object.hasOwn(inner, ".") || Object.keys(inner).length === 0)] as const;
    }),
  );
}

/** A path as the server prints it: `.spec.containers[name="web"].image`. */
export function printPath(path: readonly string[]): string {
  return path.map(printElement).join("");
}

function printElement(element: string): string {
  const body = element.slice(2);
  if (element.startsWith("k:")) {
    const keys = JSON.parse(body) as JsonObject;
    return `[${Object.entries(keys)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      .join(",")}]`;
  }
  return element.startsWith("v:") ? `[=${body}]` : `.${body}`;
}
