import type { KeyType, StringType } from "@keelson/render";
import { kubeAwsSchemas } from "./kube-aws-schemas.ts";
import { typeWords } from "./type-words.ts";

/** A JSON Schema of draft-07, which is also what editors know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const address = `(${octet}\\.){3}${octet}`;

/**
 * What the reader accepts as the form of a value, and hardly more: only the bounds of numbers in quotes are left to it.
 * `isOptional`: nothing passes too, and for a single value an empty text, as a key whose default is none or empty may be left empty.
 */
export function typeSchema(type: KeyType, { isOptional }: { readonly isOptional: boolean }): JsonSchema {
  const wrong = { errorMessage: `Write ${typeWords(type)}.` };
  const text = (pattern: string, more: JsonSchema = {}): JsonSchema => ({
    type: isOptional ? ["string", "null"] : "string",
    pattern: isOptional ? `^(?:${pattern})?$` : `^(?:${pattern})$`,
    ...more,
    ...wrong,
  });
  const number = (kind: "integer" | "number", pattern: string, bounds: JsonSchema): JsonSchema => ({
    ...text(pattern, bounds),
    type: isOptional ? [kind, "string", "null"] : [kind, "string"],
  });
  const collection = (kind: "array" | "object") => (isOptional ? [kind, "null"] : kind);
  switch (type.kind) {
    case "string":
      return text(type.pattern, { maxLength: type.maxLength });
    case "integer":
      return number("integer", "-?(0|[1-9]\\d{0,14})", { minimum: type.minimum, maximum: type.maximum });
    case "decimal":
      return number("number", "(?=.*[1-9])\\d{1,6}(\\.\\d{1,6})?", { exclusiveMinimum: 0, exclusiveMaximum: 1_000_000 });
    case "boolean":
      return { type: "boolean", ...wrong };
    case "cidr":
      return text(`${address}/(${prefixes(type.minimumPrefix, type.maximumPrefix)})`);
    case "ip":
      return text(address);
    case "enum":
      return { type: "string", enum: type.values, ...enumDescriptions(type), ...wrong };
    case "arn":
      return text(`arn:aws[a-z-]*:${type.service}:[a-z0-9-]+:\\d{12}:${type.resource}/[A-Za-z0-9-]{1,${255 - type.resource.length}}`);
    case "list":
      return { type: collection("array"), maxItems: type.maxItems, items: typeSchema(type.items, { isOptional: false }), ...wrong };
    case "map":
      return {
        type: collection("object"),
        maxProperties: type.maxItems,
        propertyNames: matches(type.key),
        additionalProperties: typeSchema(type.value, { isOptional: false }),
        ...wrong,
      };
    case "subnets":
      return { type: collection("array"), maxItems: type.maxItems, items: subnetSchema(type), ...wrong };
  }
}

function subnetSchema(type: Extract<KeyType, { kind: "subnets" }>): JsonSchema {
  const part = (part: KeyType, meaning: string, example: string): JsonSchema => ({
    description: `${meaning} Type: ${typeWords(part)}.`,
    examples: [example],
    ...typeSchema(part, { isOptional: false }),
  });
  return {
    type: "object",
    description: "One subnet and its zone.",
    properties: {
      availabilityZone: part(type.availabilityZone, "The zone of this subnet.", "eu-west-1a"),
      instanceCIDR: part(type.instanceCIDR, "The range of this subnet, inside vpcCIDR.", "10.0.0.0/24"),
      ...kubeAwsSchemas("subnets[]."),
    },
    required: ["availabilityZone", "instanceCIDR"],
    additionalProperties: false,
  };
}

/** Names are always texts. */
function matches(type: StringType): JsonSchema {
  return { pattern: `^(?:${type.pattern})$`, maxLength: type.maxLength, errorMessage: `Write ${type.form}.` };
}

function enumDescriptions({ values, meanings }: Extract<KeyType, { kind: "enum" }>): JsonSchema {
  return meanings === undefined ? {} : { enumDescriptions: values.map((value) => meanings[value] ?? "") };
}

function prefixes(minimum: number, maximum: number): string {
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index)).join("|");
}
