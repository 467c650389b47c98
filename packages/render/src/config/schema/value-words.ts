import { redact } from "@keelson/core";
import type { KeyType } from "./key-type.ts";

/** How a hint asks for a value of a type. */
export function formOf(type: KeyType): string {
  switch (type.kind) {
    case "string":
      return type.form;
    case "integer":
      return `a whole number from ${type.minimum} to ${type.maximum}${type.unit === undefined ? "" : ` (${type.unit})`}, without unit`;
    case "decimal":
      return 'a price in USD, such as "0.05"';
    case "boolean":
      return "true or false";
    case "cidr":
      return "an IPv4 range such as 10.0.0.0/24";
    case "ip":
      return "an IPv4 address such as 10.0.0.50";
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "arn":
      return `an ARN: arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID`;
    case "list":
      return `a list, one "- " line for each: ${formOf(type.items)}`;
    case "map":
      return 'a mapping of text to text, such as team: "games"';
    case "subnets":
      return "a list of entries with availabilityZone and instanceCIDR";
  }
}

/** What kind of value was found, without the value itself unless it is short and plain. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return /^[\w.,:/$ +-]{0,30}$/.test(value) ? `the text ${quoteValue(value)}` : "text";
  // JSON writes these as null.
  if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

/** What nobody sees, or takes for a plain space: a text with one of these looks like another text. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A value from the file inside a message: on one line, short, nothing in it invisible, and without what looks like a credential. */
export function quoteValue(value: string): string {
  const shown = redact(value);
  const quoted = JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
  return quoted.replace(invisible, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** A value as somebody would write it behind its key. */
export function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}: ${asYaml(part)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" && !/^[A-Za-z][\w./-]*( [\w./+-]+)*$/.test(value) ? JSON.stringify(value) : String(value);
}
