import type { Code } from "@keelson/core";
import { isWithin, normalName } from "./dns-name.ts";
import type { RecordSet } from "./record-set.ts";
import type { HostedZone } from "./route53-port.ts";

export type ZoneChoice = { readonly zone: HostedZone } | { readonly code: Code; readonly problem: string };

/** The zone whose name is the longest suffix of `name` on a label boundary. Several zones of that name are an error, never a guess. */
export function chooseZone(name: string, zones: readonly HostedZone[]): ZoneChoice {
  const holding = zones.filter((zone) => isWithin(name, zone.name));
  const longest = Math.max(0, ...holding.map((zone) => zone.name.length));
  const [zone, ...twins] = holding.filter((candidate) => candidate.name.length === longest);
  if (zone === undefined) {
    const seen = zones.map((candidate) => candidate.name).toSorted();
    return { code: "zone-not-found", problem: `No hosted zone holds ${name} (seen: ${seen.slice(0, 10).join(", ") || "none"}).` };
  }
  if (twins.length > 0) {
    const ids = [zone, ...twins].map((candidate) => candidate.id).toSorted();
    return { code: "zone-ambiguous", problem: `Several hosted zones are named ${zone.name}: ${ids.join(", ")}.` };
  }
  return { zone };
}

/** The name inside the zone that is delegated elsewhere and takes `name` with it; null when the zone answers for it. */
export function delegationAbove(name: string, zone: HostedZone, sets: readonly RecordSet[]): string | null {
  const delegated = sets.filter((set) => set.type === "NS").map((set) => normalName(set.name));
  return delegated.find((candidate) => candidate !== zone.name && isWithin(name, candidate)) ?? null;
}
