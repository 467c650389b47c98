import { isList, isObject, type Json, objectOf } from "./json.ts";

/** A mention of something else in a template: `attribute` is null for Ref and `${Name}`. */
export interface Reference {
  readonly name: string;
  readonly attribute: string | null;
}

/** Every Ref, Fn::GetAtt and Fn::Sub below a value, in document order. Both branches of a condition count. */
export function findReferences(value: Json | undefined): readonly Reference[] {
  if (isList(value)) return value.flatMap((entry) => findReferences(entry));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    switch (key) {
      case "Ref":
        return typeof inner === "string" ? [{ name: inner, attribute: null }] : [];
      case "Fn::GetAtt":
        return attributeReference(inner);
      case "Fn::Sub":
        return substitutionReferences(inner);
      default:
        return findReferences(inner);
    }
  });
}

/** `["Name", "Attribute"]` or `"Name.Attribute"`. */
export function attributeReference(value: Json): readonly Reference[] {
  const text = isList(value) ? value.filter((part) => typeof part === "string").join(".") : value;
  if (typeof text !== "string") return [];
  const dot = text.indexOf(".");
  return dot < 0 ? [] : [{ name: text.slice(0, dot), attribute: text.slice(dot + 1) }];
}

function substitutionReferences(value: Json): readonly Reference[] {
  const text = isList(value) ? value[0] : value;
  const own = objectOf(isList(value) ? value[1] : undefined);
  if (typeof text !== "string") return [];
  return [
    ...substitutions(text)
      .filter((name) => own[name] === undefined)
      .map((name) => splitName(name)),
    ...Object.values(own).flatMap((inner) => findReferences(inner)),
  ];
}

/** The names in `${...}` of an Fn::Sub text; `${!literal}` is not one. */
export function substitutions(text: string): readonly string[] {
  return [...text.matchAll(/\$\{([^!][^}]*)\}/g)].map((match) => (match[1] ?? "").trim());
}

export function splitName(name: string): Reference {
  const dot = name.indexOf(".");
  return dot < 0 || name.startsWith("AWS::") ? { name, attribute: null } : { name: name.slice(0, dot), attribute: name.slice(dot + 1) };
}
