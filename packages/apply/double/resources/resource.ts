import { type JsonObject } from "../objects/json.ts";
import { type Schema } from "../schema/schema-node.ts";

/** One resource of the API: what discovery says about it and how the double treats its objects. */
export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly hasStatus: boolean;
  /** Counts changes of spec in metadata.generation. */
  readonly hasGeneration: boolean;
  /** Which names are valid. */
  readonly names: "subdomain" | "label" | "path";
  /** A finished delete is answered with the object in place of a Status. */
  readonly answersDeleted: boolean;
  readonly schema: Schema;
}

export function apiVersionOf(resource: Pick<Resource, "group" | "version">): string {
  return resource.group === "" ? resource.version : `${resource.group}/${resource.version}`;
}

/** `pods`, `deployments.apps`: how messages, state and fault rules name a resource. */
export function resourceKey(resource: Pick<Resource, "group" | "plural">): string {
  return resource.group === "" ? resource.plural : `${resource.plural}.${resource.group}`;
}

/** `Pod`, `Deployment.apps`: how validation errors name a kind. */
export function qualifiedKind(resource: Pick<Resource, "group" | "kind">): string {
  return resource.group === "" ? resource.kind : `${resource.kind}.${resource.group}`;
}

export function kindOf(resource: Resource): { readonly apiVersion: string; readonly kind: string } {
  return { apiVersion: apiVersionOf(resource), kind: resource.kind };
}

/** Kind and API version first, as the server writes them. */
export function withKind(resource: Resource, object: JsonObject): JsonObject {
  const { kind: _, apiVersion: __, ...rest } = object;
  return { kind: resource.kind, apiVersion: apiVersionOf(resource), ...rest };
}
