import { compareText, type JsonPointer, pointerTo } from "@keelson/core";
import { isMapping } from "../../is-mapping.ts";
import { error, type Finding } from "../finding.ts";
import { judgeKubeAwsKey } from "../kube-aws/judge-kube-aws-key.ts";
import type { KeyType, ListType, MapType, SubnetsType } from "./key-type.ts";
import {
  type Candidate,
  readAddress,
  readArn,
  readBoolean,
  readCidr,
  readDecimal,
  readEnum,
  readInteger,
  readString,
  type ReadValue,
  refuse,
} from "./read-scalar.ts";
import { unknownKey } from "./unknown-key.ts";
import { formOf } from "./value-words.ts";
import { wrongType } from "./wrong-type.ts";

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
      return readBoolean(candidate);
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

function readList(candidate: Candidate<ListType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!Array.isArray(value)) {
    const isEntry = !("unquoted" in type.items) && readValue({ type: type.items, value, path, name }).findings.length === 0;
    return refuse(wrongType({ ...candidate, isEntry }));
  }
  if (value.length > type.maxItems) return refuse(tooMany({ path, name, count: value.length, maximum: type.maxItems }));
  const items = value.map((item: unknown, index) =>
    readValue({ type: type.items, value: item, path: pointerTo(path, index), name: `${name}[${index}]` }),
  );
  return { value: items.map((item) => item.value ?? ""), findings: items.flatMap((item) => item.findings) };
}

function readMap(candidate: Candidate<MapType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!isMapping(value)) return refuse(wrongType(candidate));
  const entries = Object.entries(value);
  if (entries.length > type.maxItems) return refuse(tooMany({ path, name, count: entries.length, maximum: type.maxItems }));
  const read = entries.map(([key, item]) => {
    const place = { path: pointerTo(path, key), name: `${name}.${JSON.stringify(key.slice(0, 128)).slice(1, -1)}` };
    const wrongKeys = readString({ type: type.key, value: key, ...place }).findings.map((finding): Finding => ({
      ...finding,
      aspect: "key",
    }));
    return { key, item, findings: [...wrongKeys, ...readString({ type: type.value, value: item, ...place }).findings] };
  });
  const accepted = read.filter((entry) => entry.findings.length === 0).map(({ key, item }) => [key, item] as const);
  // Sorted, so that two files that differ only in the order of their lines are one cluster with one digest.
  accepted.sort(([a], [b]) => compareText(a, b));
  return { value: Object.fromEntries(accepted), findings: read.flatMap((entry) => entry.findings) };
}

function readSubnets(candidate: Candidate<SubnetsType>): ReadValue {
  const { type, value, path, name } = candidate;
  if (!Array.isArray(value)) return refuse(wrongType(candidate));
  if (value.length > type.maxItems) return refuse(tooMany({ path, name, count: value.length, maximum: type.maxItems }));
  const items = value.map((item: unknown, index) =>
    readSubnet({ type, value: item, path: pointerTo(path, index), name: `${name}[${index}]` }),
  );
  return { value: items.map((item) => item.value), findings: items.flatMap((item) => item.findings) };
}

function readSubnet(candidate: Candidate<SubnetsType>): ReadValue {
  const { type, value, path, name } = candidate;
  const nothing = { availabilityZone: "", instanceCIDR: "" };
  if (!isMapping(value)) return { ...refuse(wrongType({ ...candidate, isEntry: false })), value: nothing };
  const parts = { availabilityZone: type.availabilityZone, instanceCIDR: type.instanceCIDR };
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(parts, key))
    .flatMap(
      (key) =>
        judgeKubeAwsKey({ path: `subnets[].${key}`, pointer: pointerTo(path, key), value: value[key] }) ?? [
          unknownKey({ key, parent: path, known: Object.keys(parts) }),
        ],
    );
  const read = Object.entries(parts).map(([key, part]) => {
    const place = { path: pointerTo(path, key), name: `${name}.${key}` };
    if (Object.hasOwn(value, key)) return { key, ...readValue({ type: part, value: value[key], ...place }) };
    const hint = `Write ${key}: ${formOf(part)}.`;
    return { key, ...refuse(error({ code: "missing-key", path: place.path, message: `${name} has no ${key}.`, hint })) };
  });
  const findings = [...unknown, ...read.flatMap((part) => part.findings)];
  return { value: Object.fromEntries(read.map((part) => [part.key, part.value ?? ""])), findings };
}

function tooMany({ path, name, count, maximum }: { path: JsonPointer; name: string; count: number; maximum: number }): Finding {
  return error({ code: "too-many-items", path, message: `${name} has ${count} entries.`, hint: `Write at most ${maximum}.` });
}
