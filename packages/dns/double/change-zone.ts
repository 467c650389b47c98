import { DoubleError, notModelled } from "./double-error.ts";
import type { RequestedChange } from "./requested-change.ts";
import type { ServedRecordSet, ServedZone } from "./route53-state.ts";
import { isInZone, orderOf, servedName } from "./served-name.ts";

/** Zones of load balancers by region: Application and Classic, Network (AWS General Reference, "Elastic Load Balancing endpoints"). */
const balancerZones: Readonly<Record<string, string>> = {
  "eu-west-1.elb.amazonaws.com.": "Z32O12XQLNTSW2",
  "elb.eu-west-1.amazonaws.com.": "Z2IFOLAFXWLO4F",
  "eu-central-1.elb.amazonaws.com.": "Z215JYRZR1TBD5",
  "elb.eu-central-1.amazonaws.com.": "Z3F0SRJ5LGBH90",
  "us-east-1.elb.amazonaws.com.": "Z35SXDOTRQ7X7K",
  "elb.us-east-1.amazonaws.com.": "Z26RNL4JYFTOTI",
  "us-west-2.elb.amazonaws.com.": "Z1H1FL5HABSF5",
  "elb.us-west-2.amazonaws.com.": "Z18D5FSROUN65G",
};

/** The record sets of the zone after the batch. Every complaint is collected; with any of them nothing happens. */
export function changeZone(zone: ServedZone, changes: readonly RequestedChange[]): ServedRecordSet[] {
  const { sets, complaints } = attempt(zone, changes);
  if (complaints.length > 0) throw new DoubleError(400, "InvalidChangeBatch", `[${complaints.join(", ")}]`);
  return sets;
}

/** What comes of the changes one after the other, and what is wrong with it. */
export function attempt(zone: ServedZone, changes: readonly RequestedChange[]): { sets: ServedRecordSet[]; complaints: string[] } {
  const complaints: string[] = [];
  let sets: ServedRecordSet[] = [...zone.recordSets];
  for (const change of changes) {
    const complaint = refuseChange(change, zone, sets);
    if (complaint !== null) {
      complaints.push(complaint);
      continue;
    }
    sets = sets.filter((set) => keyOf(set) !== keyOf(change.set));
    if (change.action !== "DELETE") sets.push(change.set);
  }
  const touched = new Set(changes.filter(({ action }) => action !== "DELETE").map(({ set }) => set.name));
  complaints.push(...complainOfZone(zone, sets, touched));
  return { sets: sets.toSorted((a, b) => compare(sortKey(a), sortKey(b))), complaints };
}

/** The order in which a zone is listed. */
export function sortKey(set: { readonly name: string; readonly type: string; readonly setIdentifier: string | null }): string {
  return `${orderOf(set.name)}\u0000${set.type}\u0000${set.setIdentifier ?? ""}`;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(set: ServedRecordSet): string {
  return `${set.name} ${set.type} ${set.setIdentifier ?? ""}`;
}

function refuseChange({ action, set }: RequestedChange, zone: ServedZone, sets: readonly ServedRecordSet[]): string | null {
  const identity = `[name='${set.name}', type='${set.type}']`;
  if (!isInZone(set.name, zone.name)) return `RRSet with DNS name ${set.name} is not permitted in zone ${zone.name}`;
  const protection = zone.protections.find(({ name, type }) => servedName(name) === set.name && type === set.type);
  if (protection !== undefined) return `Resource record set ${identity} is protected: ${protection.comment}`;
  const current = sets.find((candidate) => keyOf(candidate) === keyOf(set));
  switch (action) {
    case "CREATE":
      return current === undefined ? null : `Tried to create resource record set ${identity} but it already exists`;
    case "UPSERT":
      return null;
    case "DELETE":
      return refuseDelete(set, current, zone);
  }
}

function refuseDelete(set: ServedRecordSet, current: ServedRecordSet | undefined, zone: ServedZone): string | null {
  const tried = `Tried to delete resource record set [name='${set.name}', type='${set.type}'] but`;
  if (current === undefined) return `${tried} it was not found`;
  if (contentOf(current) !== contentOf(set)) return `${tried} the values provided do not match the current values`;
  if (set.name === zone.name && set.type === "NS") return "A HostedZone must contain at least one NS record for the zone itself.";
  if (set.name === zone.name && set.type === "SOA") return "A HostedZone must contain exactly one SOA record.";
  return null;
}

function contentOf(set: ServedRecordSet): string {
  const alias = set.alias === null ? null : [set.alias.zoneId, set.alias.dnsName, set.alias.evaluateTargetHealth];
  return JSON.stringify([set.ttl, set.values.toSorted(), alias]);
}

/** Rules about sets that stand beside each other. */
function complainOfZone(zone: ServedZone, sets: readonly ServedRecordSet[], touched: ReadonlySet<string>): string[] {
  return [...touched].flatMap((name) => {
    const here = sets.filter((set) => set.name === name);
    const cname = here.find((set) => set.type === "CNAME");
    const complaints = here.flatMap((set) => complainOfAlias(set, zone, sets));
    if (cname !== undefined && name === zone.name)
      complaints.push(`RRSet of type CNAME with DNS name ${name} is not permitted at apex in zone ${zone.name}`);
    else if (cname !== undefined && here.some((set) => set.type !== "CNAME"))
      complaints.push(
        `RRSet of type CNAME with DNS name ${name} is not permitted as it conflicts with other records with the same DNS name in zone ${zone.name}`,
      );
    const mixed = here.find(
      (set) => set.setIdentifier === null && here.some((other) => other.type === set.type && other.setIdentifier !== null),
    );
    if (mixed !== undefined)
      complaints.push(
        `RRSet with DNS name ${name}, type ${mixed.type} cannot be created as other RRSets exist with the same name and type`,
      );
    return complaints;
  });
}

function complainOfAlias(set: ServedRecordSet, zone: ServedZone, sets: readonly ServedRecordSet[]): string[] {
  if (set.alias === null) return [];
  const { zoneId, dnsName } = set.alias;
  const said = `Tried to create an alias that targets ${dnsName}, type ${set.type} in zone ${zoneId}`;
  if (isInZone(dnsName, zone.name)) {
    if (zoneId !== zone.id) return [`${said}, but the alias target name does not lie within the target zone`];
    return sets.some((target) => target.name === dnsName && target.type === set.type && target !== set)
      ? []
      : [`${said}, but that target was not found`];
  }
  const domain = Object.keys(balancerZones).find((suffix) => dnsName.endsWith(`.${suffix}`));
  if (domain === undefined) throw notModelled(`An alias to ${dnsName}`);
  return balancerZones[domain] === zoneId ? [] : [`${said}, but the alias target name does not lie within the target zone`];
}
