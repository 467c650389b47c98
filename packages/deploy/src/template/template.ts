import { Refused } from "@keelson/core";
import type { Capability } from "../stack/change-set-port.ts";

export interface TemplateResource {
  readonly type: string;
  readonly definition: Readonly<Record<string, unknown>>;
}

/** A template's parts that the engine looks at. */
export interface Template {
  /** The whole document. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  /** Declared parameters with their defaults; null where there is none. */
  readonly parameters: ReadonlyMap<string, string | null>;
  /** `Metadata.Keelson`; null in a template that is not ours. */
  readonly keelson: Readonly<Record<string, unknown>> | null;
}

/** Reads our own template. Refused `template-unreadable` when it is not a JSON object with Resources. */
export function readTemplate(text: string): Template {
  const template = parseTemplate(text);
  if (template === null) throw new Refused("template-unreadable", "The stack template is not a JSON object with Resources.");
  return template;
}

/** Reads any template; null when it is not JSON, as a template of somebody else may be. */
export function parseTemplate(text: string): Template | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isObject(body) || !isObject(body["Resources"])) return null;
  const metadata = body["Metadata"];
  const keelson = isObject(metadata) ? metadata["Keelson"] : null;
  return {
    body,
    resources: new Map(Object.entries(body["Resources"]).map(([logicalId, definition]) => [logicalId, toResource(definition)])),
    parameters: new Map(Object.entries(objectOr(body["Parameters"])).map(([name, declared]) => [name, defaultOf(declared)])),
    keelson: isObject(keelson) ? keelson : null,
  };
}

/** The template as it is sent: without the white space that counts against the limits. */
export function toRequestBody(text: string): string {
  return JSON.stringify(readTemplate(text).body);
}

const nameProperties = ["RoleName", "InstanceProfileName", "ManagedPolicyName", "UserName", "GroupName"];

/** What must be acknowledged: nothing more than the template needs (user guide, "Acknowledging IAM resources"). */
export function capabilitiesOf(template: Template): readonly Capability[] {
  const identities = [...template.resources.values()].filter(({ type }) => type.startsWith("AWS::IAM::"));
  // What a stack inside the stack needs cannot be seen from here.
  if ([...template.resources.values()].some(({ type }) => type === "AWS::CloudFormation::Stack")) return ["CAPABILITY_NAMED_IAM"];
  if (identities.length === 0) return [];
  const named = identities.some(({ definition }) => nameProperties.some((name) => name in objectOr(definition["Properties"])));
  return [named ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM"];
}

function toResource(definition: unknown): TemplateResource {
  const fields = objectOr(definition);
  return { type: typeof fields["Type"] === "string" ? fields["Type"] : "", definition: fields };
}

function defaultOf(declared: unknown): string | null {
  const value = objectOr(declared)["Default"];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function objectOr(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** True for a JSON object: not null, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
