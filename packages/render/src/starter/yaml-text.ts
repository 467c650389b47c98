import { isMapping } from "../is-mapping.ts";

/** `key: value` as lines of block YAML, which every reader of YAML 1.1 and 1.2 takes for exactly this value. */
export function yamlLines(key: string, value: unknown): readonly string[] {
  const name = yamlScalar(key);
  if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...value.flatMap(itemLines)];
  if (isMapping(value) && Object.keys(value).length > 0) {
    return [`${name}:`, ...Object.entries(value).flatMap(([inner, item]) => yamlLines(inner, item).map((line) => `  ${line}`))];
  }
  return [`${name}: ${yamlScalar(value)}`];
}

function itemLines(item: unknown): readonly string[] {
  if (!isMapping(item)) return [`  - ${yamlScalar(item)}`];
  const lines = Object.entries(item).flatMap(([key, value]) => yamlLines(key, value));
  return lines.map((line, index) => `  ${index === 0 ? "-" : " "} ${line}`);
}

/** Words, and numbers with at least two dots, that no reader takes for another type (e1 and E-1 are numbers to some readers of YAML 1.1). */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n|e[\d_.-]+)$)(?:[a-z][a-z0-9._/-]*|\d+(?:\.\d+){2,}(?:\/\d+)?)$/i;

/** JSON leaves these as they are; YAML wants them escaped. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function yamlScalar(value: unknown): string {
  if (typeof value === "string" && plain.test(value)) return value;
  return JSON.stringify(value ?? "").replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
