import type { Note } from "@keelson/core";
import type { DesiredRecord } from "../desired/desired-records.ts";
import { findOwner, type Ownership, type OwnershipRules } from "../ownership/find-owner.ts";
import type { ObservedZone } from "../zones/observe-zones.ts";
import { isSimple, type RecordSet, recordTypes } from "../zones/record-set.ts";
import type { RecordChange } from "./record-row.ts";

export interface PlanRules {
  readonly ownerId: string;
  readonly txtPrefix: string;
  readonly prefixes: readonly string[];
  readonly adopt: ReadonlySet<string>;
  readonly migrateFromOwner: string | null;
}

/** Everything that concerns one name of one zone: what is wanted there and what stands there. */
export interface NameView {
  readonly name: string;
  readonly wanted: readonly DesiredRecord[];
  /** True while nothing under the name may be deleted. */
  readonly isHeld: boolean;
  readonly observed: ObservedZone;
  readonly sets: ReadonlyMap<string, readonly RecordSet[]>;
  readonly rules: PlanRules;
}

/** What is to be done under a name, and what cannot be. */
export interface NamePlan {
  readonly changes: readonly RecordChange[];
  readonly notes: readonly Note[];
}

/** A set that stands under the name, and whose it is. */
export interface Standing {
  readonly set: RecordSet;
  readonly ownership: Ownership;
}

export function ownershipOf(set: RecordSet, view: NameView): Ownership {
  const isManaged = isSimple(set) && recordTypes.some((type) => type === set.type);
  if (!isManaged) return { state: "unmarked" };
  return findOwner({ name: view.name, type: set.type, isAlias: set.alias !== null }, view.sets, ownershipRules(view));
}

export function ownershipRules({ rules }: NameView): OwnershipRules {
  const { ownerId, migrateFromOwner, prefixes } = rules;
  return { owners: migrateFromOwner === null ? [ownerId] : [ownerId, migrateFromOwner], prefixes };
}

/** Ours by its own marker, not by migration: only such a record is ever deleted for not being wanted. */
export function isOwn(ownership: Ownership, view: NameView): boolean {
  return ownership.state === "owned" && ownership.marker.owner === view.rules.ownerId;
}

export function isTakeable({ set, ownership }: Standing, { name, rules }: NameView): boolean {
  const isManaged = isSimple(set) && recordTypes.some((type) => type === set.type);
  return isManaged && (ownership.state === "owned" || (ownership.state === "unmarked" && rules.adopt.has(name)));
}
