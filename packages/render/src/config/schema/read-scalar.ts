import type { JsonPointer } from "@keelson/core";
import { error, type Finding } from "../finding.ts";
import { parseArn } from "../values/arn.ts";
import { parseAddress, parseCidr } from "../values/ipv4.ts";
import type { ArnType, CidrType, EnumType, IntegerType, KeyType, StringType } from "./key-type.ts";
import { quoteValue } from "./value-words.ts";
import { wrongType } from "./wrong-type.ts";

/** What became of one value. */
export interface ReadValue {
  /** What the program works with. Null when nothing of the value can be used; wrong entries of a list or mapping are empty texts. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** One value with its place and the type that its key wants. */
export interface Candidate<T extends KeyType> {
  readonly type: T;
  readonly value: unknown;
  readonly path: JsonPointer;
  /** How messages call it: the key, with an index inside a list. */
  readonly name: string;
}

const compiled = new Map<string, RegExp>();

/** A text that matches the pattern of its key as a whole. */
export function readString(candidate: Candidate<StringType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return refuse(wrongType(candidate));
  if (value.length <= type.maxLength && wholly(type.pattern).test(value)) return accept(value);
  const what = type.unquoted ? "" : `${quoteValue(value)}, which is `;
  return refuse(error({ code: type.code, path, message: `${name} is ${what}not of the right form.`, hint: `Write ${type.form}.` }));
}

/** A list of a thousand entries compiles its pattern once. */
function wholly(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const form = new RegExp(`^(?:${pattern})$`, "u");
  compiled.set(pattern, form);
  return form;
}

/** A whole number within bounds; digits in quotes pass, as kube-aws took them. */
export function readInteger(candidate: Candidate<IntegerType>): ReadValue {
  const { type, value, path, name } = candidate;
  // Digits in quotes are a number; a leading zero means octal to some readers and nothing to others.
  const number = typeof value === "string" && /^-?(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return refuse(wrongType(candidate));
  if (number >= type.minimum && number <= type.maximum) return accept(number);
  const bounds = `from ${type.minimum} to ${type.maximum}${type.unit === undefined ? "" : ` ${type.unit}`}`;
  return refuse(error({ code: "out-of-range", path, message: `${name} is ${number}.`, hint: `Write a whole number ${bounds}.` }));
}

/** A price above 0; the result is text, since a float would change it. */
export function readDecimal(candidate: Candidate<KeyType>): ReadValue {
  const { value, path, name } = candidate;
  if (typeof value !== "string" && typeof value !== "number") return refuse(wrongType(candidate));
  const text = String(value);
  if (/^-\d{1,6}(\.\d{1,6})?$/.test(text) || (/^\d{1,6}(\.\d{1,6})?$/.test(text) && Number(text) === 0)) {
    return refuse(error({ code: "out-of-range", path, message: `${name} is ${text}.`, hint: "Write a price above 0, or remove the key." }));
  }
  return /^\d{1,6}(\.\d{1,6})?$/.test(text) ? accept(text) : refuse(wrongType(candidate));
}

/** YAML 1.2's true or false. */
export function readBoolean(candidate: Candidate<KeyType>): ReadValue {
  return typeof candidate.value === "boolean" ? accept(candidate.value) : refuse(wrongType(candidate));
}

/** An IPv4 range whose prefix is within bounds. */
export function readCidr(candidate: Candidate<CidrType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return refuse(wrongType(candidate));
  const cidr = parseCidr(value);
  if (cidr === null) {
    const message = `${name} is ${quoteValue(value)}, which is not an IPv4 range.`;
    return refuse(error({ code: "not-a-cidr", path, message, hint: meantRange(type, value) }));
  }
  if (cidr.prefix >= type.minimumPrefix && cidr.prefix <= type.maximumPrefix) return accept(value);
  const hint = `Write a prefix from /${type.minimumPrefix} (the largest range) to /${type.maximumPrefix} (the smallest).`;
  return refuse(error({ code: "range-size", path, message: `${name} has the prefix /${cidr.prefix}.`, hint }));
}

function meantRange(type: CidrType, value: string): string {
  if (parseAddress(value) !== null) {
    return type.maximumPrefix === 32 ? `Write ${value}/32 for this one address.` : `Write ${value}/PREFIX, with a prefix such as /24.`;
  }
  if (value.includes(":")) return "Write an IPv4 range such as 10.0.0.0/24; IPv6 is not there yet.";
  return "Write four numbers from 0 to 255 without leading zeros and a prefix, such as 10.0.0.0/24.";
}

/** An IPv4 address. */
export function readAddress(candidate: Candidate<KeyType>): ReadValue {
  const { value, path, name } = candidate;
  if (typeof value !== "string") return refuse(wrongType(candidate));
  if (parseAddress(value) !== null) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is not an IPv4 address.`;
  const hint = "Write four numbers from 0 to 255 without leading zeros, such as 10.0.0.50.";
  return refuse(error({ code: "not-an-ip", path, message, hint }));
}

/** One of the values that the key names. */
export function readEnum(candidate: Candidate<EnumType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return refuse(wrongType(candidate));
  if (type.values.includes(value)) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is none of its values.`;
  return refuse(error({ code: "unknown-value", path, message, hint: `Write one of ${type.values.join(", ")}.` }));
}

/** The ARN of a resource of one kind, by its id. */
export function readArn(candidate: Candidate<ArnType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return refuse(wrongType(candidate));
  const arn = parseArn(value);
  if (arn !== null && arn.service === type.service && isIdOf(arn.resource, type.resource)) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is not the ARN of a ${type.service} ${type.resource}.`;
  const hint = `Write arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID, where ACCOUNT has twelve digits; an alias does not do.`;
  return refuse(error({ code: "not-an-arn", path, message, hint }));
}

function isIdOf(resource: string, kind: string): boolean {
  return resource.startsWith(`${kind}/`) && /^[A-Za-z0-9-]+$/.test(resource.slice(kind.length + 1));
}

/** A value that can be used as it is. */
export function accept(value: unknown): ReadValue {
  return { value, findings: [] };
}

/** A value of which nothing can be used, and why. */
export function refuse(finding: Finding): ReadValue {
  return { value: null, findings: [finding] };
}
