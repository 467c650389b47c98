import { DoubleError, notModelled } from "./double-error.ts";
import type { ServedRecordSet } from "./route53-state.ts";
import { checkName, servedName } from "./served-name.ts";
import { checkRecordSet } from "./check-record-set.ts";
import { childOf, textOf, type XmlElement } from "./xml.ts";

export interface RequestedChange {
  readonly action: "CREATE" | "DELETE" | "UPSERT";
  readonly set: ServedRecordSet;
}

/** Settings of a set that cannot be requested here, although the state may hold them. */
const unmodelled = [
  "Region",
  "GeoLocation",
  "Failover",
  "MultiValueAnswer",
  "HealthCheckId",
  "TrafficPolicyInstanceId",
  "CidrRoutingConfig",
  "GeoProximityLocation",
  "Weight",
];

/** The changes of a ChangeResourceRecordSetsRequest, each checked on its own. */
export function readChanges(request: XmlElement): RequestedChange[] {
  const changes = childOf(childOf(request, "ChangeBatch"), "Changes")?.children ?? [];
  if (changes.length === 0)
    throw new DoubleError(
      400,
      "InvalidInput",
      "1 validation error detected: Value at 'changeBatch.changes' must have length greater than or equal to 1",
    );
  return changes.map((change) => {
    const action = textOf(change, "Action");
    const set = childOf(change, "ResourceRecordSet");
    if ((action !== "CREATE" && action !== "DELETE" && action !== "UPSERT") || set === undefined)
      throw new DoubleError(
        400,
        "InvalidInput",
        `Invalid XML ; Value '${action ?? ""}' is not facet-valid with respect to enumeration '[CREATE, DELETE, UPSERT]'.`,
      );
    return { action, set: readRecordSet(set) };
  });
}

function readRecordSet(element: XmlElement): ServedRecordSet {
  const used = unmodelled.find((name) => childOf(element, name) !== undefined);
  if (used !== undefined) throw notModelled(`ChangeResourceRecordSets with ${used}`);
  const name = textOf(element, "Name") ?? "";
  checkName(name);
  const alias = childOf(element, "AliasTarget");
  const records = childOf(element, "ResourceRecords");
  if (alias !== undefined && records !== undefined)
    throw new DoubleError(
      400,
      "InvalidInput",
      "Invalid XML ; Invalid content was found starting with element 'ResourceRecords'. An alias has no resource records.",
    );
  const ttl = textOf(element, "TTL");
  const set: ServedRecordSet = {
    name: servedName(name),
    type: textOf(element, "Type") ?? "",
    ttl: ttl === null ? null : Number(ttl),
    values: (records?.children ?? []).map((record) => textOf(record, "Value") ?? ""),
    alias:
      alias === undefined
        ? null
        : {
            zoneId: textOf(alias, "HostedZoneId") ?? "",
            dnsName: servedName(textOf(alias, "DNSName") ?? ""),
            evaluateTargetHealth: textOf(alias, "EvaluateTargetHealth") === "true",
          },
    setIdentifier: textOf(element, "SetIdentifier"),
    weight: null,
  };
  if (set.setIdentifier !== null) throw notModelled("ChangeResourceRecordSets with SetIdentifier");
  checkRecordSet(set);
  return set;
}

/** Elements and characters of a request, an UPSERT twice (developer guide, "Quotas on ChangeResourceRecordSets"). */
export function checkSize(changes: readonly RequestedChange[]): void {
  const weigh = ({ action, set }: RequestedChange, size: (value: string) => number): number =>
    set.values.reduce((sum, value) => sum + size(value), 0) * (action === "UPSERT" ? 2 : 1);
  const values = changes.reduce((sum, change) => sum + weigh(change, () => 1), 0);
  if (values > 1000) throw new DoubleError(400, "InvalidChangeBatch", "[Number of records limit of 1000 exceeded.]");
  const characters = changes.reduce((sum, change) => sum + weigh(change, (value) => value.length), 0);
  if (characters > 32_000) throw new DoubleError(400, "InvalidChangeBatch", "[RDATA character limit exceeded]");
}
