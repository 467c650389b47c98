import { makePlan, type Plan } from "@keelson/core";
import { planRecords } from "../plan/plan-records.ts";
import { type RecordChange, type RecordRow, rowOf } from "../plan/record-row.ts";
import type { ObservedZones } from "../zones/observe-zones.ts";
import { isSameRecordSet, type RecordSet } from "../zones/record-set.ts";
import { leadsTo, toTargets } from "./leads-to.ts";

/**
 * Deletes of an owner's records that lead to addresses which are about to go. Both have to hold: the marker names the owner, and all that
 * the record answers is among the addresses. Everything else of the zones has no row. Pure.
 * Ends with InvalidInput when the owner id cannot stand in a marker.
 */
export function planRemoval(options: {
  readonly observed: ObservedZones;
  readonly ownerId: string;
  /** Host names and IP addresses. */
  readonly addresses: readonly string[];
}): Plan<RecordRow> {
  const { observed, ownerId, addresses } = options;
  const targets = toTargets(addresses);
  // With nothing wanted, every record of the owner would be deleted: those that lead elsewhere are left out.
  const all = planRecords({ desired: { records: [], pending: [] }, observed, ownerId });
  const isTheirs = (change: RecordChange): boolean => {
    const { record } = rowOf(change);
    return record !== null && leadsTo(record, targets);
  };
  const staying = all.changes.filter((change) => !isTheirs(change)).flatMap((change) => rowOf(change).markers);
  const changes = all.changes.filter(isTheirs).map((change) => explain(change, staying));
  const names = new Set(changes.map((change) => rowOf(change).name));
  const notes = all.notes.filter(({ subject }) => subject === null || names.has(subject));
  const zones = new Set(changes.map((change) => `${rowOf(change).zoneName} (${rowOf(change).zoneId})`));
  return makePlan({ engine: "dns", target: [...zones].join(", ") || "no record", changes, notes });
}

/** A marker that speaks for another record too stays with that one. */
function explain(change: RecordChange, staying: readonly RecordSet[]): RecordChange {
  if (change.verb !== "delete") return change;
  const markers = change.before.markers.filter((marker) => !staying.some((other) => isSameRecordSet(marker, other)));
  return { ...change, before: { ...change.before, markers, reason: "the load balancer that it leads to goes" } };
}
