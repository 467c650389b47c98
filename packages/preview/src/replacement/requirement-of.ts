import { replacementTable } from "./generated/replacement-table.ts";
import { isNotUpdatable, type PropertyValues } from "./is-not-updatable.ts";
import type { ReplacementRow } from "./replacement-row.ts";
import { holdsData } from "./holds-data.ts";
import { type Requirement, strongest } from "./requirement.ts";

/** A change inside the properties of a resource. */
export interface PropertyChange extends PropertyValues {
  readonly type: string;
  /** The property and what is inside it, list positions and keys included. */
  readonly keys: readonly string[];
}

/** What CloudFormation's specification says about one property change. */
export interface Grading {
  readonly requires: Requirement;
  /** False when the type or property is not in the table: then it may replace, for all that is known. */
  readonly isKnown: boolean;
}

const insideNestedStack = ["Parameters", "TemplateBody", "TemplateURL"];

/** The overrides first, then the table, whose inner paths count too when the change is inside, at, or above them. */
export function requirementOf({ type, keys, before, after }: PropertyChange): Grading {
  const [property = ""] = keys;
  if (isNotUpdatable(type, property, { before, after })) return { requires: "not-updatable", isKnown: true };
  const row = rowOf(type);
  // What a nested stack holds stands in another template, which may do anything to it.
  if (type === "AWS::CloudFormation::Stack" && insideNestedStack.includes(property)) return { requires: "may-replace", isKnown: false };
  if (row === null) return { requires: "may-replace", isKnown: false };
  const found: Requirement[] = [];
  if (touches(row.replaces, keys)) found.push("replace");
  if (touches(row.mayReplace, keys)) found.push("may-replace");
  if (names(row.inPlace).includes(property)) found.push("in-place");
  return found.length === 0 ? { requires: "may-replace", isKnown: false } : { requires: strongest(found), isKnown: true };
}

/** Whether resources of the type hold data that ends with them. */
export function isStateful(type: string): boolean {
  return rowOf(type)?.isStateful === true || holdsData(type);
}

/** False for a type of which nothing is known, not even whether something stands on it. */
export function isKnownType(type: string): boolean {
  return rowOf(type) !== null || holdsData(type);
}

/** Whether an attribute of a type only gives back the property of the same name. */
export function echoesProperty(type: string, attribute: string): boolean {
  return names(rowOf(type)?.echoes).includes(attribute);
}

function rowOf(type: string): ReplacementRow | null {
  return (Object.hasOwn(replacementTable, type) ? replacementTable[type] : undefined) ?? null;
}

function names(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(" ");
}

function touches(list: string | undefined, keys: readonly string[]): boolean {
  return names(list).some((path) => meets(path.split("."), keys));
}

/**
 * Whether a change at `keys` is at, inside or above a path of the table. Positions of lists and keys of maps stand in `keys` only, so
 * steps of the path may have others between them.
 */
function meets(path: readonly string[], keys: readonly string[]): boolean {
  if (path[0] !== keys[0]) return false;
  let step = 0;
  let rest = 0;
  for (const [index, key] of keys.entries()) {
    if (key !== path[step]) continue;
    step += 1;
    rest = index + 1;
  }
  return step === path.length || !keys.slice(rest).some(isPropertyName);
}

/** `Ebs`, as opposed to `0` and `/dev/xvda`. */
function isPropertyName(key: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(key);
}
