import { defaultTxtPrefix } from "../ownership/marker-name.ts";
import { findOwner, setsByName } from "../ownership/find-owner.ts";
import { compareNames, normalName } from "../zones/dns-name.ts";
import type { ObservedZones } from "../zones/observe-zones.ts";
import { leadsTo, toTargets } from "./leads-to.ts";

/** A record that leads to an address, whoever made it. */
export interface FoundRecord {
  readonly zoneId: string;
  readonly zoneName: string;
  /** In normal form. */
  readonly name: string;
  readonly type: string;
  /** Whom its marker names; null where nobody marked it. */
  readonly owner: string | null;
}

/** The records of the zones that lead to one of the addresses and nowhere else. Pure. */
export function findRecordsTo(addresses: readonly string[], { zones }: ObservedZones): FoundRecord[] {
  const targets = toTargets(addresses);
  const found = zones.flatMap(({ zone, sets }) => {
    const byName = setsByName(sets);
    return sets
      .filter((set) => leadsTo(set, targets))
      .map((set): FoundRecord => {
        const record = { name: normalName(set.name), type: set.type, isAlias: set.alias !== null };
        // No owner is ours here: whoever is named is only told.
        const ownership = findOwner(record, byName, { owners: [], prefixes: [defaultTxtPrefix] });
        const owner = ownership.state === "foreign" ? ownership.marker.owner : null;
        return { zoneId: zone.id, zoneName: zone.name, name: record.name, type: set.type, owner };
      });
  });
  return found.toSorted((a, b) => compareNames(a.name, b.name));
}
