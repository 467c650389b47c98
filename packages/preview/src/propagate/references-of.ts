import { argumentOf, isToken, type Resolved, type ResolvedObject } from "../evaluate/resolved.ts";
import { itemsByName } from "../diff/items-by-name.ts";
import { isList, isObject } from "../template/stack-template.ts";

/** What a token takes from a resource: an attribute, or with null what Ref gives. */
export interface Source {
  readonly logicalId: string;
  readonly attribute: string | null;
}

/** One value of a definition that holds something of other resources. */
export interface ReferringValue {
  /** From the definition inwards, with the same names for list items as differences have. */
  readonly keys: readonly string[];
  readonly value: Resolved;
  readonly sources: readonly Source[];
}

/** Every value of a definition that a resource or parameter could change, the token as a whole. */
export function referencesOf(definition: ResolvedObject): ReferringValue[] {
  const found: ReferringValue[] = [];
  const visit = (value: Resolved, keys: readonly string[]): void => {
    if (isToken(value)) {
      found.push({ keys, value, sources: sourcesIn(value) });
    } else if (isList(value)) {
      const list = value;
      const named = itemsByName(list);
      if (named === null) for (const [index, item] of list.entries()) visit(item, [...keys, String(index)]);
      else for (const [name, item] of named) visit(item, [...keys, name]);
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key]);
    }
  };
  visit(definition, []);
  return found;
}

/** The resources and parameters that a value takes something from. */
export function sourcesIn(value: Resolved): Source[] {
  const name = isToken(value) ? argumentOf(value, "Ref") : null;
  if (typeof name === "string") return name.startsWith("AWS::") ? [] : [{ logicalId: name, attribute: null }];
  const attribute = isToken(value) ? argumentOf(value, "Fn::GetAtt") : null;
  if (isList(attribute) && typeof attribute[0] === "string" && typeof attribute[1] === "string") {
    return [{ logicalId: attribute[0], attribute: attribute[1] }];
  }
  return typeof value === "object" ? Object.values<Resolved>(value).flatMap(sourcesIn) : [];
}
