import { type JsonPointer, pointerTo } from "@keelson/core";
import { isMapping } from "../../is-mapping.ts";

/** A place of a template that names another part of it. */
export interface Reference {
  readonly path: JsonPointer;
  readonly name: string;
  /** What the name can be: `value` a resource, parameter or pseudo parameter, the others that section alone. */
  readonly kind: "value" | "resource" | "condition" | "mapping";
}

/** Every Ref, GetAtt, Sub, If, Condition and FindInMap below a value. What is not in the form of such a function is left to CloudFormation. */
export function findReferences(value: unknown, path: JsonPointer): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findReferences(item, pointerTo(path, index)));
  if (!isMapping(value)) return [];
  const entries = Object.entries(value);
  const [only] = entries;
  return entries.flatMap(([key, inner]) => {
    const place = pointerTo(path, key);
    const own = entries.length === 1 && only !== undefined ? referencesOf(key, inner, place) : [];
    return [...own, ...findReferences(key === "Fn::Sub" && Array.isArray(inner) ? inner.slice(1) : inner, place)];
  });
}

function referencesOf(key: string, inner: unknown, path: JsonPointer): readonly Reference[] {
  const [first, second]: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
  if (typeof first !== "string") return [];
  switch (key) {
    case "Ref":
      return [{ path, name: first, kind: "value" }];
    case "Fn::GetAtt":
      return [{ path, name: first.split(".")[0] ?? "", kind: "resource" }];
    case "Fn::If":
    case "Condition":
      return [{ path, name: first, kind: "condition" }];
    case "Fn::FindInMap":
      return [{ path, name: first, kind: "mapping" }];
    case "Fn::Sub":
      return namesInSub(first, isMapping(second) ? second : {}).map((name) => ({ path, ...name }));
    default:
      return [];
  }
}

/** `${Name}` is a Ref, `${Name.Attribute}` a GetAtt, `${!Name}` a literal; what the mapping beside the text defines is its own. */
function namesInSub(text: string, own: Readonly<Record<string, unknown>>): readonly Pick<Reference, "name" | "kind">[] {
  const names = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => (name ?? "").trim());
  return names
    .filter((name) => !Object.hasOwn(own, name))
    .map((name) => (name.includes(".") ? { name: name.split(".")[0] ?? "", kind: "resource" } : { name, kind: "value" }));
}
