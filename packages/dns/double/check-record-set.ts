import { isIPv4, isIPv6 } from "node:net";
import { DoubleError } from "./double-error.ts";
import type { ServedRecordSet } from "./route53-state.ts";
import { checkName } from "./served-name.ts";

const knownTypes = ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SPF", "SRV", "TXT"];

/** Refuses a set that no zone could hold, whatever else is in it. */
export function checkRecordSet(set: ServedRecordSet): void {
  if (!knownTypes.includes(set.type))
    throw new DoubleError(
      400,
      "InvalidInput",
      `1 validation error detected: Value '${set.type}' at 'changeBatch.changes.resourceRecordSet.type' failed to satisfy constraint: Member must satisfy enum value set`,
    );
  if (set.alias !== null) {
    if (set.ttl !== null) throw invalid("Invalid request: an alias has no TTL");
    return;
  }
  if (set.values.length === 0)
    throw new DoubleError(
      400,
      "InvalidInput",
      "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none",
    );
  if (set.ttl === null || !Number.isInteger(set.ttl) || set.ttl < 0 || set.ttl > 2_147_483_647)
    throw new DoubleError(400, "InvalidInput", "Invalid request: Missing or invalid field 'TTL' in Change with resource records");
  if (set.type === "CNAME" && set.values.length > 1)
    throw invalid(`Invalid Resource Record: a CNAME has one value, ${set.name} has ${set.values.length}`);
  if (new Set(set.values).size < set.values.length) throw invalid(`Duplicate Resource Record: '${set.values.join(", ")}'`);
  for (const value of set.values) {
    if (value.length > 4000)
      throw new DoubleError(400, "InvalidInput", "1 validation error detected: a value must have length less than or equal to 4000");
    checkValue(set.type, value);
  }
}

function checkValue(type: string, value: string): void {
  const fatal = (problem: string): DoubleError => invalid(`Invalid Resource Record: FATAL problem: ${problem} encountered with '${value}'`);
  if (type === "A" && !isIPv4(value)) throw fatal("ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)");
  if (type === "AAAA" && !isIPv6(value)) throw fatal("AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)");
  if (type === "CNAME") checkName(value);
  if (type === "TXT") checkText(value, fatal);
}

function checkText(value: string, fatal: (problem: string) => DoubleError): void {
  if (!/^"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*$/s.test(value))
    throw fatal("InvalidCharacterString (Value should be enclosed in quotation marks)");
  for (const [string] of value.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    const length = string.slice(1, -1).replace(/\\(?:\d{3}|.)/gs, "x").length;
    if (length > 255) throw fatal("CharacterStringTooLong (Value is too long)");
  }
}

function invalid(message: string): DoubleError {
  return new DoubleError(400, "InvalidChangeBatch", `[${message}]`);
}
