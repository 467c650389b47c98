import { canonicalJson, type JsonPointer, pointerTo } from "@keelson/core";
import { isToken, type Resolved } from "../evaluate/resolved.ts";
import { isList, isObject } from "../template/stack-template.ts";
import { itemsByName } from "./items-by-name.ts";

/** One place where two values differ. */
export interface ValueDifference {
  readonly path: JsonPointer;
  /** The steps of the path, unescaped. */
  readonly keys: readonly string[];
  /** Null where there is nothing. */
  readonly before: Resolved | null;
  readonly after: Resolved | null;
}

interface Sides {
  readonly before: Resolved | undefined;
  readonly after: Resolved | undefined;
}

/** The deepest places where two canonical values differ, in the order of their paths. A token is one value, whatever it holds. */
export function diffValues({ before, after }: Sides, keys: readonly string[] = []): ValueDifference[] {
  if (before === after) return [];
  if (before !== undefined && after !== undefined) {
    const areOpen = !isToken(before) && !isToken(after);
    if (areOpen && isObject(before) && isObject(after)) return diffMembers({ before, after }, keys);
    if (areOpen && isList(before) && isList(after)) return diffLists({ before, after }, keys);
    if (canonicalJson(before) === canonicalJson(after)) return [];
  }
  return [differenceAt(keys, { before, after })];
}

function differenceAt(keys: readonly string[], { before, after }: Sides): ValueDifference {
  return { path: keys.reduce<JsonPointer>(pointerTo, ""), keys, before: before ?? null, after: after ?? null };
}

type Members = { readonly [key: string]: Resolved };

function diffMembers({ before, after }: { before: Members; after: Members }, keys: readonly string[]): ValueDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => diffValues({ before: memberOf(before, name), after: memberOf(after, name) }, [...keys, name]));
}

function memberOf(members: Members, name: string): Resolved | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

type List = readonly Resolved[];

/** Items that carry a name are compared by it, others by position. When only the order differs, the list as a whole does. */
function diffLists({ before, after }: { before: List; after: List }, keys: readonly string[]): ValueDifference[] {
  const [named, namedAfter] = [itemsByName(before), itemsByName(after)];
  if (named === null || namedAfter === null) {
    return diffMembers({ before: Object.fromEntries(before.entries()), after: Object.fromEntries(after.entries()) }, keys);
  }
  const found = diffMembers({ before: Object.fromEntries(named), after: Object.fromEntries(namedAfter) }, keys);
  if (found.length > 0 || canonicalJson(before) === canonicalJson(after)) return found;
  return [differenceAt(keys, { before, after })];
}
