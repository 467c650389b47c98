import type { Code } from "@keelson/core";
import type { DesiredRecord } from "../desired/desired-records.ts";
import { findOwner } from "../ownership/find-owner.ts";
import { markerName } from "../ownership/marker-name.ts";
import { formatMarker, markerTtl } from "../ownership/owner-marker.ts";
import { isWithin, nameProblem } from "../zones/dns-name.ts";
import { describeRecordSet, type RecordSet, valuesSet } from "../zones/record-set.ts";
import { type NameView, ownershipRules } from "./name-view.ts";

export interface Marking {
  readonly wanted: RecordSet;
  /** Our marker where it already stands, with or without a record. */
  readonly standing: readonly RecordSet[];
}

/** The marker that a wanted record gets, or why it cannot have one. */
export function planMarker(desired: DesiredRecord, view: NameView): Marking | { code: Code; message: string } {
  const { rules, observed, sets } = view;
  const name = markerName({ prefix: rules.txtPrefix, name: desired.name, type: desired.set.type });
  const value = formatMarker({ owner: rules.ownerId, resource: desired.resource });
  if (!isWithin(name, observed.zone.name))
    return { code: "marker-impossible", message: `The marker ${name} would lie outside the zone ${observed.zone.name}.` };
  if (value.length > 257)
    return {
      code: "marker-impossible",
      message: `The marker of ${desired.name} would have ${value.length - 2} characters, at most 255 fit.`,
    };
  if (nameProblem(name) !== null) return { code: "marker-impossible", message: `The marker name ${name} ${nameProblem(name)}.` };
  const wanted = valuesSet({ name, type: "TXT", ttl: markerTtl, values: [value] });
  const there = (sets.get(name) ?? []).filter((set) => set.type === "TXT" || set.type === "CNAME");
  const owner = findOwner({ name: desired.name, type: desired.set.type, isAlias: desired.set.alias !== null }, sets, ownershipRules(view));
  if (owner.state === "foreign")
    return {
      code: "record-not-owned",
      message: `${desired.name} is marked as owned by ${owner.marker.owner} (${owner.marker.resource ?? "no resource"}).`,
    };
  const ours = owner.state === "owned" ? owner.sets : [];
  const stranger = there.find((set) => !ours.includes(set));
  if (stranger === undefined) return { wanted, standing: ours };
  return {
    code: "record-not-owned",
    message: `The marker name ${name} is taken by somebody else's ${stranger.type}: ${describeRecordSet(stranger)}.`,
  };
}
