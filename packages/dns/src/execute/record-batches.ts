import { groupBy, canonicalJson } from "@keelson/core";
import { type RecordChange, rowOf } from "../plan/record-row.ts";
import { isSameRecordSet, type RecordSet } from "../zones/record-set.ts";
import type { RecordSetChange } from "../zones/route53-port.ts";

/** Route 53 developer guide, "Quotas on ChangeResourceRecordSets": values per request, and characters over all values. */
const maxValues = 1000;
const maxCharacters = 32_000;

/** All changes under one name: they go together or not at all, record and marker alike. */
export interface NameGroup {
  readonly rows: readonly RecordChange[];
  readonly changes: readonly RecordSetChange[];
  readonly values: number;
  readonly characters: number;
}

/** What one request carries. */
export interface Batch {
  readonly zoneId: string;
  readonly groups: readonly NameGroup[];
}

/** The groups of a plan in its order, packed into as few requests per zone as the quotas allow; groups that fit into none are apart. */
export function toBatches(changes: readonly RecordChange[]): {
  readonly batches: readonly Batch[];
  readonly oversized: readonly NameGroup[];
} {
  const pending = changes.filter((change) => change.verb !== "keep");
  const byName = groupBy(pending, (change) => canonicalJson([rowOf(change).zoneId, rowOf(change).name]));
  const oversized: NameGroup[] = [];
  const batches: { zoneId: string; groups: NameGroup[]; values: number; characters: number }[] = [];
  for (const rows of byName.values()) {
    const group = toGroup(rows);
    const [first] = rows;
    if (first === undefined) continue;
    if (group.values > maxValues || group.characters > maxCharacters) {
      oversized.push(group);
      continue;
    }
    const { zoneId } = rowOf(first);
    const open = batches.findLast((batch) => batch.zoneId === zoneId);
    if (open === undefined || open.values + group.values > maxValues || open.characters + group.characters > maxCharacters) {
      batches.push({ zoneId, groups: [group], values: group.values, characters: group.characters });
      continue;
    }
    open.groups.push(group);
    open.values += group.values;
    open.characters += group.characters;
  }
  return { batches, oversized };
}

/** DELETE before CREATE, each set once: a set that two rows share, such as a marker without a type, may only be deleted once. */
function toGroup(rows: readonly RecordChange[]): NameGroup {
  const deleted = distinct(
    rows.flatMap((row) => setsBefore(row).filter((set) => !setsAfter(row).some((other) => isSameRecordSet(set, other)))),
  );
  const created = distinct(
    rows.flatMap((row) => setsAfter(row).filter((set) => !setsBefore(row).some((other) => isSameRecordSet(set, other)))),
  );
  const changes = [
    ...deleted.map((set): RecordSetChange => ({ action: "DELETE", set })),
    ...created.map((set): RecordSetChange => ({ action: "CREATE", set })),
  ];
  const values = changes.flatMap(({ set }) => set.values);
  return { rows, changes, values: values.length, characters: values.reduce((sum, value) => sum + value.length, 0) };
}

function setsBefore(change: RecordChange): readonly RecordSet[] {
  return change.verb === "create" ? [] : [...(change.before.record === null ? [] : [change.before.record]), ...change.before.markers];
}

function setsAfter(change: RecordChange): readonly RecordSet[] {
  if (change.verb !== "create" && change.verb !== "update") return [];
  return [...(change.after.record === null ? [] : [change.after.record]), ...change.after.markers];
}

function distinct(sets: readonly RecordSet[]): RecordSet[] {
  return sets.filter((set, index) => sets.findIndex((other) => isSameRecordSet(set, other)) === index);
}
