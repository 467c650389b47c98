import { isObject, type Json, type JsonObject, listAt, objectAt, textAt, valueAt } from "../objects/json.ts";
import { compactSchema } from "../schema/compact-schema.ts";
import { kubernetesSchema } from "../schema/kubernetes-schema.ts";
import { type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { type Resource } from "./resource.ts";

/** The resources that established CustomResourceDefinitions add, one per served version. */
export function customResources(definitions: readonly JsonObject[]): Resource[] {
  return definitions.filter(isEstablished).flatMap((definition) =>
    listAt(definition, "spec", "versions")
      .filter((version): version is JsonObject => isObject(version) && version["served"] === true)
      .map((version) => customResource(objectAt(definition, "spec"), version)),
  );
}

function isEstablished(definition: JsonObject): boolean {
  return listAt(definition, "status", "conditions").some(
    (condition) => textAt(condition, "type") === "Established" && textAt(condition, "status") === "True",
  );
}

function customResource(spec: JsonObject, version: JsonObject): Resource {
  const names = objectAt(spec, "names");
  const group = textAt(spec, "group");
  const kind = textAt(names, "kind");
  const texts = (list: readonly Json[]) => list.filter((item) => typeof item === "string");
  return {
    group,
    version: textAt(version, "name"),
    plural: textAt(names, "plural"),
    singular: textAt(names, "singular") || kind.toLowerCase(),
    kind,
    namespaced: textAt(spec, "scope") === "Namespaced",
    shortNames: texts(listAt(names, "shortNames")),
    categories: texts(listAt(names, "categories")),
    hasStatus: valueAt(version, "subresources", "status") !== undefined,
    hasGeneration: true,
    names: "subdomain",
    answersDeleted: false,
    schema: customSchema(`${group}/${textAt(version, "name")}/${kind}`, valueAt(version, "schema", "openAPIV3Schema")),
  };
}

/** The declared shape, with the fields that every object has. */
function customSchema(kind: string, declared: Json | undefined): Schema {
  const node = compactSchema(declared);
  const common: Record<string, SchemaNode> = {
    apiVersion: { type: "scalar", scalar: "string" },
    kind: { type: "scalar", scalar: "string" },
    metadata: { type: "ref", ref: "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" },
  };
  const root: SchemaNode = node.type === "struct" ? { ...node, fields: { ...node.fields, ...common } } : node;
  return { types: { ...kubernetesSchema.types, [kind]: root }, kinds: { [kind]: kind } };
}
