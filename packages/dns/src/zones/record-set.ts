import { isIPv6 } from "node:net";
import { canonicalJson } from "@keelson/core";
import { normalName } from "./dns-name.ts";

/** The types that Keelson writes; every other type in a zone is read past and never touched. */
export type RecordType = "A" | "AAAA" | "CNAME" | "TXT";

export const recordTypes: readonly RecordType[] = ["A", "AAAA", "CNAME", "TXT"];

export interface AliasTarget {
  /** The zone of the load balancer, not the zone that the alias stands in. */
  readonly zoneId: string;
  readonly dnsName: string;
  readonly evaluateTargetHealth: boolean;
}

/** A resource record set. What was read from a zone stays as it was read, since a DELETE must repeat it exactly. */
export interface RecordSet {
  readonly name: string;
  readonly type: string;
  /** In seconds; null for an alias. */
  readonly ttl: number | null;
  readonly values: readonly string[];
  readonly alias: AliasTarget | null;
  /** Set for weighted, latency and other routed sets. */
  readonly setIdentifier: string | null;
  readonly healthCheckId: string | null;
  readonly trafficPolicyInstanceId: string | null;
}

export function valuesSet(parts: { name: string; type: RecordType; ttl: number; values: readonly string[] }): RecordSet {
  return { ...parts, alias: null, ...unrouted };
}

export function aliasSet(parts: { name: string; type: "A" | "AAAA"; alias: AliasTarget }): RecordSet {
  return { ...parts, ttl: null, values: [], ...unrouted };
}

const unrouted = { setIdentifier: null, healthCheckId: null, trafficPolicyInstanceId: null } as const;

/** A set that one name and type has for itself: not weighted, not made by a traffic policy. */
export function isSimple(set: RecordSet): boolean {
  return set.setIdentifier === null && set.trafficPolicyInstanceId === null;
}

/** Equal for resolvers: order of values, letter case, trailing dots, escapes and the console's `dualstack.` do not matter. */
export function isSameRecordSet(a: RecordSet, b: RecordSet): boolean {
  return canonicalJson(comparable(a)) === canonicalJson(comparable(b));
}

function comparable(set: RecordSet): unknown {
  return {
    ...set,
    name: normalName(set.name),
    values: set.values.map((value) => comparableValue(set.type, value)).toSorted(),
    alias: set.alias === null ? null : { ...set.alias, dnsName: normalName(set.alias.dnsName).replace(/^dualstack\./, "") },
  };
}

function comparableValue(type: string, value: string): string {
  if (type === "CNAME") return normalName(value);
  if (type === "AAAA" && isIPv6(value)) return new URL(`http://[${value}]/`).hostname;
  return value;
}

/** What the set answers, for people: `alias x.elb.amazonaws.com`, `192.0.2.1, 192.0.2.2`. */
export function describeRecordSet(set: RecordSet): string {
  return set.alias === null ? set.values.join(", ") : `alias ${normalName(set.alias.dnsName)}`;
}
