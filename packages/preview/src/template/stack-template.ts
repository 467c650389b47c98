/** JSON as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An object as `JSON.parse` gives it. */
export type JsonObject = { readonly [key: string]: Json };

/** A CloudFormation template in JSON, its sections as they are written; a section that is absent is empty. */
export interface StackTemplate {
  readonly resources: ReadonlyMap<string, TemplateResource>;
  readonly parameters: JsonObject;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  /** `Metadata.Keelson`; empty in a template that Keelson did not render. */
  readonly keelson: JsonObject;
  /** True with a Transform section: macros may rewrite everything. */
  readonly isTransformed: boolean;
}

/** One entry of the Resources section. */
export interface TemplateResource {
  readonly type: string;
  /** The name of the condition under which it exists. */
  readonly condition: string | null;
  readonly definition: JsonObject;
}

/** True for what has keys; works for values before and after evaluation. */
export function isObject<T>(value: T): value is Extract<T, { readonly [key: string]: unknown }> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Array.isArray does not narrow readonly arrays. */
export function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}

/** True for what a parameter can hold. */
export function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
