import { isIPv4, isIPv6 } from "node:net";
import type { DiagnosticCode } from "@keelson/core";
import { nameProblem, normalName } from "../zones/dns-name.ts";
import { aliasSet, type RecordSet, type RecordType, valuesSet } from "../zones/record-set.ts";
import type { Endpoint } from "./endpoints.ts";
import { aliasZoneOf } from "./load-balancer-zones.ts";

/** `auto`: an alias where the target is a load balancer whose zone is known, else a CNAME. */
export type RecordMode = "auto" | "alias" | "cname";

export interface AddressProblem {
  readonly code: DiagnosticCode;
  readonly problem: string;
  readonly hint: string;
}

interface Wish {
  readonly name: string;
  /** The type of the mapping; null: what follows from the target. */
  readonly type: RecordType | null;
  readonly ttl: number;
  readonly record: RecordMode;
}

/** The record sets that lead to an object's addresses: an alias or CNAME for a host name, A and AAAA for IP addresses. */
export function recordsForEndpoint(endpoint: Endpoint, wish: Wish): RecordSet[] | AddressProblem {
  const hosts = [...new Set(endpoint.addresses.flatMap(({ hostname }) => (hostname === null ? [] : [normalName(hostname)])))];
  const [host, ...others] = hosts;
  if (host !== undefined && others.length === 0) return recordForHost(host, wish);
  if (host !== undefined) {
    const hint = "Map each address to a name of its own.";
    return { code: "endpoint-ambiguous", problem: `its object has ${hosts.length} host names, a record can follow one.`, hint };
  }
  return recordsForValues(
    endpoint.addresses.flatMap(({ ip }) => ip ?? []),
    wish,
  );
}

function recordForHost(host: string, { name, type, ttl, record }: Wish): RecordSet[] | AddressProblem {
  if (type === "TXT") return unfit("TXT", "its target is a host name");
  const wantsAlias = type === null ? record !== "cname" : type !== "CNAME";
  const zoneId = wantsAlias ? aliasZoneOf(host) : null;
  if (zoneId !== null)
    return [aliasSet({ name, type: type === "AAAA" ? "AAAA" : "A", alias: { zoneId, dnsName: host, evaluateTargetHealth: true } })];
  if (wantsAlias && (type !== null || record === "alias")) {
    const hint = "Use record: auto, or a type of CNAME: an alias needs a load balancer of a known region.";
    return { code: "alias-target-unknown", problem: `${host} cannot be the target of an alias.`, hint };
  }
  return [valuesSet({ name, type: "CNAME", ttl, values: [host] })];
}

/** The record sets for fixed values, by type; TXT is only made where the type says so. */
export function recordsForValues(values: readonly string[], { name, type, ttl }: Wish): RecordSet[] | AddressProblem {
  if (type === "TXT" && values.some((value) => !/^[\x20-\x7e]*$/.test(value)))
    return unfit(type, "a text has characters other than printable ASCII");
  if (type === "TXT") return [valuesSet({ name, type, ttl, values: values.map(quoteText) })];
  const byType: Readonly<Record<Exclude<RecordType, "TXT">, string[]>> = {
    A: values.filter((value) => isIPv4(value)),
    AAAA: values.filter((value) => isIPv6(value)),
    CNAME: values.filter((value) => !isIPv4(value) && !isIPv6(value)).map(normalName),
  };
  const types = (["A", "AAAA", "CNAME"] as const).filter((candidate) => byType[candidate].length > 0);
  if (type !== null && types.some((candidate) => candidate !== type)) return unfit(type, `a value is not of that type`);
  const [host, ...others] = byType.CNAME;
  if (host !== undefined && (others.length > 0 || types.length > 1 || nameProblem(host) !== null))
    return unfit("CNAME", "a CNAME has one value, a host name, and nothing beside it");
  return types.map((candidate) => valuesSet({ name, type: candidate, ttl, values: byType[candidate].toSorted() }));
}

function unfit(type: RecordType, problem: string): AddressProblem {
  return {
    code: "record-type-unfit",
    problem: `${problem}, which a record of type ${type} cannot hold.`,
    hint: "Write another `type`, or leave it out.",
  };
}

/** Quoted strings of at most 255 characters, with quotes and backslashes escaped (Route 53 developer guide, "TXT record type"). */
function quoteText(text: string): string {
  const parts = text.match(/.{1,255}/gs) ?? [""];
  return parts.map((part) => `"${part.replace(/["\\]/g, String.raw`\$&`)}"`).join(" ");
}
