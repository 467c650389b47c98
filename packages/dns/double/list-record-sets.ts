import { compare, sortKey } from "./change-zone.ts";
import { DoubleError } from "./double-error.ts";
import type { ServedRecordSet, ServedZone } from "./route53-state.ts";
import { servedName } from "./served-name.ts";
import { all, type Markup, xml } from "./xml.ts";

const mostPerPage = 300;

/** One page of a zone, from the name, type and identifier that the request starts at. */
export function listRecordSets(zone: ServedZone, query: URLSearchParams): Markup {
  const [name, type, identifier] = [query.get("name"), query.get("type"), query.get("identifier")];
  if (type !== null && name === null) throw new DoubleError(400, "InvalidInput", "The input is not valid: a type needs a name.");
  const limit = pageSize(query.get("maxitems"), mostPerPage);
  const start = name === null ? "" : sortKey({ name: servedName(name), type: type ?? "", setIdentifier: identifier });
  const sets = zone.recordSets.toSorted((a, b) => compare(sortKey(a), sortKey(b))).filter((set) => compare(sortKey(set), start) >= 0);
  const next = sets[limit];
  return xml(
    "ListResourceRecordSetsResponse",
    xml("ResourceRecordSets", all(sets.slice(0, limit).map(writeRecordSet))),
    xml("IsTruncated", next !== undefined),
    next === undefined ? null : xml("NextRecordName", next.name),
    next === undefined ? null : xml("NextRecordType", next.type),
    next === undefined || next.setIdentifier === null ? null : xml("NextRecordIdentifier", next.setIdentifier),
    xml("MaxItems", limit),
  );
}

export function pageSize(text: string | null, most: number): number {
  const wanted = Number(text ?? most);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new DoubleError(400, "InvalidInput", "The input is not valid: maxitems is not a positive number.");
  return Math.min(wanted, most);
}

function writeRecordSet(set: ServedRecordSet): Markup {
  return xml(
    "ResourceRecordSet",
    xml("Name", set.name),
    xml("Type", set.type),
    set.setIdentifier === null ? null : xml("SetIdentifier", set.setIdentifier),
    set.weight === null ? null : xml("Weight", set.weight),
    set.ttl === null ? null : xml("TTL", set.ttl),
    set.alias === null ? xml("ResourceRecords", all(set.values.map((value) => xml("ResourceRecord", xml("Value", value))))) : null,
    set.alias === null
      ? null
      : xml(
          "AliasTarget",
          xml("HostedZoneId", set.alias.zoneId),
          xml("DNSName", set.alias.dnsName),
          xml("EvaluateTargetHealth", set.alias.evaluateTargetHealth),
        ),
  );
}
