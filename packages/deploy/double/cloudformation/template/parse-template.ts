import { notModelled, validationError } from "../../query/service-error.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from "./json.ts";

export interface Template {
  readonly description: string | null;
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  readonly resources: Readonly<Record<string, ResourceDeclaration>>;
  readonly outputs: Readonly<Record<string, JsonObject>>;
}

export interface ResourceDeclaration {
  readonly type: string;
  readonly properties: JsonObject;
  readonly dependsOn: readonly string[];
  readonly condition: string | null;
  readonly metadata: Json | null;
  readonly creationPolicy: Json | null;
  readonly updatePolicy: Json | null;
  readonly deletionPolicy: string;
  readonly updateReplacePolicy: string;
}

const limits = { Parameters: 200, Resources: 500, Outputs: 200, Mappings: 200 } as const;
const sections = ["AWSTemplateFormatVersion", "Description", "Metadata", "Conditions", ...Object.keys(limits)];
const notModelledSections = ["Transform", "Rules", "Hooks"];
const resourceKeys = [
  "Type",
  "Properties",
  "DependsOn",
  "Condition",
  "Metadata",
  "CreationPolicy",
  "UpdatePolicy",
  "DeletionPolicy",
  "UpdateReplacePolicy",
];

/** The templates read last: one stack reads its own at every step. */
const recent = new Map<string, Template>();
const recentCount = 16;

/** Reads a JSON template. Messages as the service writes them where cloudformation.md names a source. */
export function parseTemplate(body: string): Template {
  const known = recent.get(body);
  if (known !== undefined) return known;
  const template = readTemplate(body);
  const [oldest] = recent.keys();
  if (recent.size >= recentCount && oldest !== undefined) recent.delete(oldest);
  recent.set(body, template);
  return template;
}

function readTemplate(body: string): Template {
  if (!body.trimStart().startsWith("{")) throw notModelled("a template that is not JSON");
  const root = objectOf(parseJson(body));
  checkSections(root);
  const resources = Object.entries(objectOf(root["Resources"]));
  if (resources.length === 0) throw validationError("Template format error: At least one Resources member must be defined.");
  return {
    description: textOf(root["Description"]),
    parameters: declarations(root, "Parameters"),
    mappings: objectOf(root["Mappings"]),
    conditions: objectOf(root["Conditions"]),
    resources: Object.fromEntries(resources.map(([logicalId, value]) => [logicalId, readResource(logicalId, value)])),
    outputs: readOutputs(root),
  };
}

function parseJson(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    throw validationError("Template format error: JSON not well-formed.");
  }
}

function checkSections(root: JsonObject): void {
  for (const section of Object.keys(root)) {
    if (notModelledSections.includes(section)) throw notModelled(`a template with ${section}`);
    if (!sections.includes(section)) throw validationError(`Invalid template property or properties [${section}]`);
  }
  for (const [section, most] of Object.entries(limits)) {
    const count = Object.keys(objectOf(root[section])).length;
    if (count > most) {
      throw validationError(
        `Template format error: Number of ${section.toLowerCase()}, ${count}, is greater than maximum allowed, ${most}`,
      );
    }
  }
  if (JSON.stringify(root).includes("{{resolve:")) throw notModelled("a dynamic reference");
}

function declarations(root: JsonObject, section: string): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(objectOf(root[section])).map(([name, value]) => [name, objectOf(value)]));
}

function readOutputs(root: JsonObject): Record<string, JsonObject> {
  const outputs = declarations(root, "Outputs");
  for (const output of Object.values(outputs)) {
    if (output["Value"] === undefined) throw validationError("Template format error: Every Outputs member must contain a Value object");
    if (output["Export"] !== undefined) throw notModelled("an output with Export");
  }
  return outputs;
}

function readResource(logicalId: string, value: Json): ResourceDeclaration {
  if (!isObject(value)) throw validationError("Template format error: Any Resources member must be an object.");
  const unknown = Object.keys(value).find((key) => !resourceKeys.includes(key));
  if (unknown !== undefined) throw validationError(`Invalid template resource property '${unknown}'`);
  const type = textOf(value["Type"]);
  if (type === null) {
    throw validationError(`Template format error: [/Resources/${logicalId}] Every Resources object must contain a Type member.`);
  }
  const dependsOn = value["DependsOn"];
  const deletionPolicy = textOf(value["DeletionPolicy"]) ?? "Delete";
  return {
    type,
    properties: objectOf(value["Properties"]),
    dependsOn: (isList(dependsOn) ? dependsOn : [dependsOn]).filter((name) => typeof name === "string"),
    condition: textOf(value["Condition"]),
    metadata: value["Metadata"] ?? null,
    creationPolicy: value["CreationPolicy"] ?? null,
    updatePolicy: value["UpdatePolicy"] ?? null,
    deletionPolicy,
    updateReplacePolicy: textOf(value["UpdateReplacePolicy"]) ?? "Delete",
  };
}
