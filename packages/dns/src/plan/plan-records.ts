import { compareText, groupBy, InvalidInput, makePlan, type Note, type Plan } from "@keelson/core";
import type { DesiredRecord, DesiredRecords } from "../desired/desired-records.ts";
import { setsByName } from "../ownership/find-owner.ts";
import { defaultTxtPrefix } from "../ownership/marker-name.ts";
import { ownerIdProblem } from "../ownership/owner-marker.ts";
import { chooseZone, delegationAbove } from "../zones/choose-zone.ts";
import { compareNames, normalName } from "../zones/dns-name.ts";
import type { ObservedZone, ObservedZones } from "../zones/observe-zones.ts";
import type { PlanRules } from "./name-view.ts";
import { planName } from "./plan-name.ts";
import { type RecordChange, type RecordRow, rowOf } from "./record-row.ts";

export interface PlanOptions {
  readonly desired: DesiredRecords;
  readonly observed: ObservedZones;
  /** Whose records these are. Two workflows with one id in one zone would delete each other's records. */
  readonly ownerId: string;
  /** Where markers are written; `_owner-%{record_type}.` when absent. */
  readonly txtPrefix?: string;
  /** Other prefixes under which older markers may stand. */
  readonly readTxtPrefixes?: readonly string[];
  /** Names whose unmarked records may be taken over. */
  readonly adopt?: readonly string[];
  /** An owner whose records become ours where they are wanted; its other records stay its own. */
  readonly migrateFromOwner?: string | null;
}

/**
 * Compares what shall be with what the zones hold. Only records that carry the owner's marker are changed or deleted. Pure; the rows are
 * sorted by zone, name and type; the fingerprint is the hash that a reviewed plan is known by.
 * Ends with InvalidInput when the owner id cannot stand in a marker.
 */
export function planRecords(options: PlanOptions): Plan<RecordRow> {
  refuseOwnerId(options.ownerId);
  const rules = toRules(options);
  const notes: Note[] = [...options.observed.notes];
  const changes: RecordChange[] = [];
  const placement = placeNames(options, notes);
  for (const observed of options.observed.zones) {
    const sets = setsByName(observed.sets);
    const wanted = placement.byZone.get(observed.zone.id) ?? new Map<string, DesiredRecord[]>();
    for (const name of new Set([...sets.keys(), ...wanted.keys()])) {
      const result = planName({ name, wanted: wanted.get(name) ?? [], isHeld: placement.held.has(name), observed, sets, rules });
      changes.push(...result.changes);
      notes.push(...result.notes);
    }
  }
  const sorted = changes.toSorted((a, b) => compareRows(rowOf(a), rowOf(b)));
  return makePlan({ engine: "dns", target: targetOf(sorted, placement, options.observed.zones), changes: sorted, notes: sortNotes(notes) });
}

function refuseOwnerId(ownerId: string): void {
  const problem = ownerIdProblem(ownerId);
  if (problem === null) return;
  throw new InvalidInput([
    {
      severity: "error",
      code: "owner-id-invalid",
      message: `The owner id ${problem}.`,
      hint: null,
      file: "owner-id",
      path: "",
      range: null,
    },
  ]);
}

function toRules({
  ownerId,
  txtPrefix = defaultTxtPrefix,
  readTxtPrefixes = [],
  adopt = [],
  migrateFromOwner = null,
}: PlanOptions): PlanRules {
  return {
    ownerId,
    txtPrefix,
    prefixes: [...new Set([txtPrefix, ...readTxtPrefixes])],
    adopt: new Set(adopt.map(normalName)),
    migrateFromOwner,
  };
}

/** Which names each zone shall hold, and the names under which nothing is deleted: pending ones, and those without a clear zone. */
interface Placement {
  readonly byZone: Map<string, Map<string, DesiredRecord[]>>;
  readonly held: Set<string>;
}

function placeNames({ desired, observed }: PlanOptions, notes: Note[]): Placement {
  const placement: Placement = { byZone: new Map(), held: new Set() };
  const hosted = observed.zones.map(({ zone }) => zone);
  const place = (name: string): ObservedZone | null => {
    const choice = chooseZone(name, hosted);
    if (!("zone" in choice)) {
      notes.push({ severity: "error", code: choice.code, message: choice.problem, subject: name });
      return null;
    }
    const zone = observed.zones.find((candidate) => candidate.zone.id === choice.zone.id) ?? null;
    const delegation = zone === null ? null : delegationAbove(name, zone.zone, zone.sets);
    if (delegation === null) return zone;
    const message = `${choice.zone.name} (${choice.zone.id}) delegates ${delegation} to other name servers: ${name} in it would not be seen.`;
    notes.push({ severity: "error", code: "zone-delegated", message, subject: name });
    return null;
  };
  for (const { name, resource } of desired.pending) {
    placement.held.add(name);
    const message = `${name} waits for the address of ${resource}; what stands there stays.`;
    if (place(name) !== null) notes.push({ severity: "notice", code: "address-pending", message, subject: name });
  }
  for (const [name, records] of groupBy(desired.records, (record) => record.name)) {
    const zone = place(name);
    if (zone === null) {
      placement.held.add(name);
      continue;
    }
    const names = placement.byZone.get(zone.zone.id) ?? new Map<string, DesiredRecord[]>();
    placement.byZone.set(zone.zone.id, names.set(name, records));
  }
  return placement;
}

function targetOf(changes: readonly RecordChange[], placement: Placement, zones: readonly ObservedZone[]): string {
  const touched = new Set([...placement.byZone.keys(), ...changes.map((change) => rowOf(change).zoneId)]);
  const names = zones.filter(({ zone }) => touched.has(zone.id)).map(({ zone }) => `${zone.name} (${zone.id})`);
  return names.join(", ") || "no hosted zone";
}

function compareRows(a: RecordRow, b: RecordRow): number {
  return (
    compareNames(a.zoneName, b.zoneName) || compareText(a.zoneId, b.zoneId) || compareNames(a.name, b.name) || compareText(a.type, b.type)
  );
}

function sortNotes(notes: readonly Note[]): Note[] {
  return notes.toSorted(
    (a, b) => compareText(a.subject ?? "", b.subject ?? "") || compareText(a.code, b.code) || compareText(a.message, b.message),
  );
}
