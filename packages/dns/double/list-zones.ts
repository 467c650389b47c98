import { compare } from "./change-zone.ts";
import { DoubleError } from "./double-error.ts";
import { pageSize } from "./list-record-sets.ts";
import { delegationServers, type Route53State, type ServedZone } from "./route53-state.ts";
import { orderOf, servedName } from "./served-name.ts";
import { all, type Markup, xml } from "./xml.ts";

const mostPerPage = 100;

export function listZones(state: Route53State, query: URLSearchParams): Markup {
  const marker = query.get("marker");
  const limit = pageSize(query.get("maxitems"), mostPerPage);
  const from = marker === null ? 0 : state.zones.findIndex((zone) => zone.id === bareZoneId(marker));
  if (from < 0) throw new DoubleError(400, "InvalidInput", "The input is not valid: the marker names no hosted zone.");
  const next = state.zones[from + limit];
  return xml(
    "ListHostedZonesResponse",
    xml("HostedZones", all(state.zones.slice(from, from + limit).map(writeZone))),
    marker === null ? null : xml("Marker", marker),
    xml("IsTruncated", next !== undefined),
    next === undefined ? null : xml("NextMarker", next.id),
    xml("MaxItems", limit),
  );
}

/** Not a filter: the zones from the given name on, in order of reversed labels. */
export function listZonesByName(state: Route53State, query: URLSearchParams): Markup {
  const [name, id] = [query.get("dnsname"), query.get("hostedzoneid")];
  if (id !== null && name === null) throw new DoubleError(400, "InvalidInput", "The input is not valid: a hosted zone id needs a name.");
  const limit = pageSize(query.get("maxitems"), mostPerPage);
  const keyOf = (zone: ServedZone): string => `${orderOf(zone.name)} ${zone.id}`;
  const start = name === null ? "" : `${orderOf(servedName(name))} ${id === null ? "" : bareZoneId(id)}`.trimEnd();
  const zones = state.zones.toSorted((a, b) => compare(keyOf(a), keyOf(b))).filter((zone) => compare(keyOf(zone), start) >= 0);
  const next = zones[limit];
  return xml(
    "ListHostedZonesByNameResponse",
    xml("HostedZones", all(zones.slice(0, limit).map(writeZone))),
    name === null ? null : xml("DNSName", name),
    id === null ? null : xml("HostedZoneId", id),
    xml("IsTruncated", next !== undefined),
    next === undefined ? null : xml("NextDNSName", next.name),
    next === undefined ? null : xml("NextHostedZoneId", next.id),
    xml("MaxItems", limit),
  );
}

export function getZone(zone: ServedZone): Markup {
  return xml(
    "GetHostedZoneResponse",
    writeZone(zone),
    zone.private
      ? null
      : xml("DelegationSet", xml("NameServers", all(delegationServers.map((server) => xml("NameServer", server.slice(0, -1)))))),
    zone.private ? xml("VPCs", xml("VPC", xml("VPCRegion", "eu-west-1"), xml("VPCId", "vpc-0123456789abcdef0"))) : null,
  );
}

export function bareZoneId(text: string): string {
  return text.replace(/^\/?hostedzone\//, "");
}

function writeZone(zone: ServedZone): Markup {
  return xml(
    "HostedZone",
    xml("Id", `/hostedzone/${zone.id}`),
    xml("Name", zone.name),
    xml("CallerReference", zone.id),
    xml("Config", xml("PrivateZone", zone.private)),
    xml("ResourceRecordSetCount", zone.recordSets.length),
  );
}
