import { normalName } from "../zones/dns-name.ts";
import { isSimple, type RecordSet } from "../zones/record-set.ts";
import { markerNames } from "./marker-name.ts";
import { type OwnerMarker, parseMarker } from "./owner-marker.ts";

/** Whose a record is, and the TXT sets that say so. */
export type Ownership =
  | {
      readonly state: "owned";
      readonly marker: OwnerMarker;
      /** Every marker of ours that speaks of the record. */ readonly sets: readonly RecordSet[];
    }
  | { readonly state: "foreign"; readonly marker: OwnerMarker }
  | { readonly state: "unmarked" };

export interface OwnershipRules {
  /** Owners whose records are ours: the own id, and one that is migrated from. */
  readonly owners: readonly string[];
  readonly prefixes: readonly string[];
}

/** The one place that decides ownership: the first marker found, best name first, names the owner. */
export function findOwner(
  record: { readonly name: string; readonly type: string; readonly isAlias: boolean },
  sets: ReadonlyMap<string, readonly RecordSet[]>,
  rules: OwnershipRules,
): Ownership {
  const found = markerNames({ ...record, prefixes: rules.prefixes }).flatMap((name) =>
    (sets.get(name) ?? []).filter(isSimple).flatMap((set) => {
      const marker = parseMarker(set);
      return marker === null ? [] : [{ set, marker }];
    }),
  );
  const [first] = found;
  if (first === undefined) return { state: "unmarked" };
  if (!rules.owners.includes(first.marker.owner)) return { state: "foreign", marker: first.marker };
  const ours = found.filter(({ marker }) => rules.owners.includes(marker.owner)).map(({ set }) => set);
  return { state: "owned", marker: first.marker, sets: ours };
}

/** The sets of a zone by name in normal form. */
export function setsByName(sets: readonly RecordSet[]): ReadonlyMap<string, readonly RecordSet[]> {
  const byName = new Map<string, RecordSet[]>();
  for (const set of sets) {
    const name = normalName(set.name);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [set]);
    else known.push(set);
  }
  return byName;
}
