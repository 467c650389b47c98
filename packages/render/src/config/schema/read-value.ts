import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../finding.ts";
import { parseArn } from "../values/arn.ts";
import { parseAddress, parseCidr } from "../values/ipv4.ts";
import type { ArnType, CidrType, EnumType, IntegerType, KeyType, ListType, MapType, StringType, SubnetsType } from "./key-type.ts";
import { describeValue, formOf, quoteValue } from "./value-words.ts";
import { unknownKey } from "./unknown-key.ts";
import { isMapping } from "../../is-mapping.ts";

export interface ReadValue {
  /** Null when there are findings. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** One value with its place and the type that its key wants. */
interface Candidate<T extends KeyType> {
  readonly type: T;
  readonly value: unknown;
  readonly path: JsonPointer;
  /** How messages call it: the key, with an index inside a list. */
  readonly name: string;
}

/** Checks one value against its type; the result has the form that the program works with. */
export function readValue(candidate: Candidate<KeyType>): ReadValue {
  const { type } = candidate;
  switch (type.kind) {
    case "string":
      return readString({ ...candidate, type });
    case "integer":
      return readInteger({ ...candidate, type });
    case "decimal":
      return readDecimal(candidate);
    case "boolean":
      return typeof candidate.value === "boolean" ? accept(candidate.value) : wrongType(candidate);
    case "cidr":
      return readCidr({ ...candidate, type });
    case "ip":
      return readAddress(candidate);
    case "enum":
      return readEnum({ ...candidate, type });
    case "arn":
      return readArn({ ...candidate, type });
    case "list":
      return readList({ ...candidate, type });
    case "map":
      return readMap({ ...candidate, type });
    case "subnets":
      return readSubnets({ ...candidate, type });
  }
}

function readString(candidate: Candidate<StringType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return wrongType(candidate);
  if (value.length <= type.maxLength && new RegExp(`^(?:${type.pattern})$`, "u").test(value)) return accept(value);
  const what = type.unquoted ? "" : `${quoteValue(value)}, which is `;
  return refuse(error({ code: type.code, path, message: `${name} is ${what}not of the right form.`, hint: `Write ${type.form}.` }));
}

function readInteger(candidate: Candidate<IntegerType>): ReadValue {
  const { type, value, path, name } = candidate;
  const number = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return wrongType(candidate);
  if (number >= type.minimum && number <= type.maximum) return accept(number);
  const bounds = `from ${type.minimum} to ${type.maximum}${type.unit === undefined ? "" : ` ${type.unit}`}`;
  return refuse(error({ code: "out-of-range", path, message: `${name} is ${number}.`, hint: `Write a whole number ${bounds}.` }));
}

function readDecimal(candidate: Candidate<KeyType>): ReadValue {
  const { value, path, name } = candidate;
  if (typeof value !== "string" && typeof value !== "number") return wrongType(candidate);
  const text = String(value);
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text)) return wrongType(candidate);
  if (Number(text) > 0) return accept(text);
  return refuse(error({ code: "out-of-range", path, message: `${name} is ${text}.`, hint: "Write a price above 0, or remove the key." }));
}

function readCidr(candidate: Candidate<CidrType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return wrongType(candidate);
  const cidr = parseCidr(value);
  if (cidr === null) {
    const message = `${name} is ${quoteValue(value)}, which is not an IPv4 range.`;
    return refuse(
      error({ code: "not-a-cidr", path, message, hint: "Write four numbers from 0 to 255 and a prefix, such as 10.0.0.0/24." }),
    );
  }
  if (cidr.prefix >= type.minimumPrefix && cidr.prefix <= type.maximumPrefix) return accept(value);
  const hint = `Write a prefix from /${type.minimumPrefix} (the largest range) to /${type.maximumPrefix} (the smallest).`;
  return refuse(error({ code: "range-size", path, message: `${name} has the prefix /${cidr.prefix}.`, hint }));
}

function readAddress(candidate: Candidate<KeyType>): ReadValue {
  const { value, path, name } = candidate;
  if (typeof value !== "string") return wrongType(candidate);
  if (parseAddress(value) !== null) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is not an IPv4 address.`;
  return refuse(error({ code: "not-an-ip", path, message, hint: "Write four numbers from 0 to 255, such as 10.0.0.50." }));
}

function readEnum(candidate: Candidate<EnumType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return wrongType(candidate);
  if (type.values.includes(value)) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is none of its values.`;
  return refuse(error({ code: "unknown-value", path, message, hint: `Write one of ${type.values.join(", ")}.` }));
}

function readArn(candidate: Candidate<ArnType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (typeof value !== "string") return wrongType(candidate);
  const arn = parseArn(value);
  if (arn !== null && arn.service === type.service && arn.resource.startsWith(`${type.resource}/`)) return accept(value);
  const message = `${name} is ${quoteValue(value)}, which is not the ARN of a ${type.service} ${type.resource}.`;
  const hint = `Write arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID; an alias does not do.`;
  return refuse(error({ code: "not-an-arn", path, message, hint }));
}

function readList(candidate: Candidate<ListType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!Array.isArray(value)) return wrongType(candidate);
  if (value.length > type.maxItems) return refuse(tooMany({ path, name, count: value.length, maximum: type.maxItems }));
  return gather(
    value.map((item: unknown, index) =>
      readValue({ type: type.items, value: item, path: pointerTo(path, index), name: `${name}[${index}]` }),
    ),
  );
}

function readMap(candidate: Candidate<MapType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!isMapping(value)) return wrongType(candidate);
  const entries = Object.entries(value);
  if (entries.length > type.maxItems) return refuse(tooMany({ path, name, count: entries.length, maximum: type.maxItems }));
  const findings = entries.flatMap(([key, item]) => {
    const place = { path: pointerTo(path, key), name: `${name}.${key.slice(0, 128)}` };
    const wrongKeys = readString({ type: type.key, value: key, ...place }).findings.map((finding): Finding => ({
      ...finding,
      aspect: "key",
    }));
    return [...wrongKeys, ...readString({ type: type.value, value: item, ...place }).findings];
  });
  return { value: findings.length > 0 ? null : value, findings };
}

function readSubnets(candidate: Candidate<SubnetsType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!Array.isArray(value)) return wrongType(candidate);
  return gather(
    value.map((item: unknown, index) => readSubnet({ type, value: item, path: pointerTo(path, index), name: `${name}[${index}]` })),
  );
}

function readSubnet(candidate: Candidate<SubnetsType>): ReadValue {
  const { type, value, path, name } = candidate;
  const parts = { availabilityZone: type.availabilityZone, instanceCIDR: type.instanceCIDR };
  if (!isMapping(value)) return wrongType(candidate);
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(parts, key))
    .map((key) => unknownKey({ key, parent: path, known: Object.keys(parts) }));
  const read = Object.entries(parts).map(([key, part]) => {
    const place = { path: pointerTo(path, key), name: `${name}.${key}` };
    if (!Object.hasOwn(value, key)) {
      const finding = error({ code: "missing-key", path: place.path, message: `${name} has no ${key}.`, hint: `Write ${formOf(part)}.` });
      return { key, ...refuse(finding) };
    }
    return { key, ...readValue({ type: part, value: value[key], ...place }) };
  });
  const findings = [...unknown, ...read.flatMap((part) => part.findings)];
  return { value: findings.length > 0 ? null : Object.fromEntries(read.map((part) => [part.key, part.value])), findings };
}

function tooMany({ path, name, count, maximum }: { path: JsonPointer; name: string; count: number; maximum: number }): Finding {
  return error({ code: "too-many-items", path, message: `${name} has ${count} entries.`, hint: `Write at most ${maximum}.` });
}

function wrongType({ type, value, path, name }: Candidate<KeyType>): ReadValue {
  const message = `${name} is ${describeValue(value)}.`;
  return refuse(error({ code: "wrong-type", path, message, hint: `Write ${formOf(type)}.` }));
}

function gather(items: readonly ReadValue[]): ReadValue {
  const findings = items.flatMap((item) => item.findings);
  return { value: findings.length > 0 ? null : items.map((item) => item.value), findings };
}

function accept(value: unknown): ReadValue {
  return { value, findings: [] };
}

function refuse(finding: Finding): ReadValue {
  return { value: null, findings: [finding] };
}
