import { clusterKeys, clusterRules, type Key, referenceUrl, schemaUrl } from "@keelson/render";
import { kubeAwsSchemas } from "./kube-aws-schemas.ts";
import { type JsonSchema, typeSchema } from "./type-schema.ts";
import { typeWords } from "./type-words.ts";

/**
 * schema/cluster.schema.json: draft-07, with the words that yaml-language-server and the JSON service of editors add to it
 * (markdownDescription, errorMessage, enumDescriptions). It refuses nothing that the reader accepts.
 */
export function clusterSchema(): string {
  const keys = Object.entries<Key>(clusterKeys);
  const schema: JsonSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaUrl,
    title: "Keelson cluster.yaml",
    description: "A Kubernetes cluster on AWS that Keelson builds.",
    type: "object",
    properties: { ...Object.fromEntries(keys.map(([name, key]) => [name, keySchema(name, key)])), ...kubeAwsSchemas("") },
    required: keys.filter(([, key]) => key.required).map(([name]) => name),
    anyOf: [{ required: ["availabilityZone"] }, { required: ["subnets"] }],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function keySchema(name: string, key: Key): JsonSchema {
  const type = `Type: ${typeWords(key.type)}.`;
  const fallback = defaultWords(key);
  const demands = clusterRules.filter((rule) => rule.keys.some((ruled) => ruled === name)).map(({ demand }) => demand);
  return {
    description: [key.meaning, fallback.replaceAll("`", ""), type, ...demands].join("\n"),
    markdownDescription: [
      key.meaning,
      `${fallback} ${type}`,
      ...(demands.length === 0 ? [] : [demands.map((demand) => `- ${demand}`).join("\n")]),
      `[About ${name}](${referenceUrl}#${name.toLowerCase()})`,
    ].join("\n\n"),
    // Editors would write an empty list instead of its first entry.
    ...(key.default === null || isEmpty(key.default) ? {} : { default: key.default }),
    examples: [key.example],
    ...typeSchema(key.type, { isOptional: !key.required && (key.default === null || isEmpty(key.default)) }),
  };
}

function defaultWords(key: Key): string {
  if (key.required) return "Required.";
  if (key.default === null) return "Default: none.";
  return `Default: ${isEmpty(key.default) ? "empty" : `\`${typeof key.default === "string" ? key.default : JSON.stringify(key.default)}\``}.`;
}

function isEmpty(value: Key["default"]): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
