import { isEqual, type Json, type JsonObject, objectAt } from "../objects/json.ts";
import { nodeOfKind, type Schema, type SchemaNode } from "../schema/schema-node.ts";
import { type Comparison, compareFields, withoutFields } from "./compare-fields.ts";
import {
  difference,
  emptySet,
  type FieldSet,
  intersection,
  isEmptySet,
  isSameSet,
  leaf,
  membersOf,
  recursiveDifference,
  union,
} from "./field-set.ts";
import { isSameManager, type Manager, readManagers, writeManagers } from "./managed-fields.ts";
import { mergeFields, removeFields } from "./merge-fields.ts";
import { toFieldSet, withNamedFields } from "./to-field-set.ts";

export interface Write {
  readonly schema: Schema;
  readonly kind: { readonly apiVersion: string; readonly kind: string };
  /** The stored object, or for a new one the empty object of its kind. */
  readonly live: JsonObject;
  readonly isNew: boolean;
  readonly manager: Omit<Manager, "fields" | "time">;
  /** RFC 3339, seconds. */
  readonly time: string;
  /** Top-level fields that this endpoint does not write: status on the object, spec on its status. */
  readonly ignored: readonly string[];
}

export interface Conflict {
  readonly manager: Manager;
  readonly path: string[];
}

type Applied = { readonly object: JsonObject } | { readonly conflicts: readonly Conflict[] };

/** Fields of every object that nobody owns. */
const unowned: FieldSet = setOfKeys({
  "f:apiVersion": leaf,
  "f:kind": leaf,
  "f:metadata": setOfKeys(
    Object.fromEntries(
      ["name", "namespace", "creationTimestamp", "selfLink", "uid", "generation", "managedFields", "resourceVersion"].map((name) => [
        `f:${name}`,
        leaf,
      ]),
    ),
  ),
});

function setOfKeys(children: Readonly<Record<string, FieldSet>>): FieldSet {
  return { member: false, children: new Map(Object.entries(children)) };
}

function ignoredSet(write: Write): FieldSet {
  return union(unowned, setOfKeys(Object.fromEntries(write.ignored.map((name) => [`f:${name}`, leaf]))));
}

/** Server-side apply: merge, take away what this applier no longer names and nobody else holds, settle who holds what. */
export function applyFields(write: Write, applied: JsonObject, options: { readonly force: boolean }): Applied {
  const { schema } = write;
  const node = nodeOfKind(schema, write.kind);
  const live = withoutManagedFields(write.live);
  const managers = knownManagers(write, node, live);
  const previous = managers.find((manager) => isSameManager(manager, self(write, emptySet)));
  const fields = recursiveDifference(toFieldSet(schema, node, applied), ignoredSet(write));
  const merged = mergeFields(schema, node, live, withoutManagedFields(applied)) as JsonObject;
  const others = managers.filter((manager) => manager !== previous);
  const pruned = prune({ schema, node, merged, held: union(fields, unionOf(others)), last: previous?.fields ?? emptySet });
  const comparison = withoutFields(compareFields(schema, node, live, pruned), ignoredSet(write));
  const settled = settle(others, comparison);
  if (settled.conflicts.length > 0 && !options.force) return { conflicts: settled.conflicts };
  const changed = !isEqual(live, pruned);
  const time = changed ? write.time : (previous?.time ?? null);
  return { object: withManagers(pruned, [...settled.managers, { ...self(write, fields), time }]) };
}

/** A create, update or patch that is not an apply: whoever changes a field takes it. */
export function updateFields(write: Write, desired: JsonObject): JsonObject {
  const { schema } = write;
  const node = nodeOfKind(schema, write.kind);
  const live = withoutManagedFields(write.live);
  // A caller that sends managedFields along edits them; one that leaves them out keeps them.
  const stored = readManagers(readManagers(desired).length > 0 ? desired : write.live);
  if (!write.isNew && stored.length === 0) return withoutManagedFields(desired);
  const comparison = withoutFields(compareFields(schema, node, live, withoutManagedFields(desired)), ignoredSet(write));
  const previous = stored.find((manager) => isSameManager(manager, self(write, emptySet)));
  const { managers } = settle(
    stored.filter((manager) => manager !== previous),
    comparison,
  );
  const before = previous?.fields ?? emptySet;
  const fields = union(difference(before, comparison.removed), union(comparison.added, comparison.modified));
  const touched = !isEmptySet(union(comparison.modified, comparison.added)) || !isSameSet(fields, before);
  const time = touched ? write.time : (previous?.time ?? write.time);
  return withManagers(withoutManagedFields(desired), [...managers, { ...self(write, fields), time }]);
}

function self(write: Write, fields: FieldSet): Manager {
  return { ...write.manager, fields, time: null };
}

/** An object that nobody applied and nobody is recorded for belongs to "before-first-apply" when the first applier comes. */
function knownManagers(write: Write, node: SchemaNode, live: JsonObject): Manager[] {
  const stored = readManagers(write.live);
  if (write.isNew || stored.length > 0) return stored;
  const empty: JsonObject = { apiVersion: write.kind.apiVersion, kind: write.kind.kind, metadata: {} };
  const fields = withoutFields(compareFields(write.schema, node, empty, live), ignoredSet(write)).added;
  return [
    { manager: "before-first-apply", operation: "Update", apiVersion: write.kind.apiVersion, time: write.time, subresource: "", fields },
  ];
}

function prune(options: {
  readonly schema: Schema;
  readonly node: SchemaNode;
  readonly merged: JsonObject;
  readonly held: FieldSet;
  readonly last: FieldSet;
}): JsonObject {
  const { schema, node } = options;
  if (isEmptySet(options.last)) return options.merged;
  const dropped = difference(withNamedFields(schema, node, options.last), withNamedFields(schema, node, options.held));
  return removeFields(schema, node, options.merged, dropped) as JsonObject;
}

/** Takes changed fields from their holders; each such field is a conflict for an applier. */
function settle(others: readonly Manager[], comparison: Comparison): { managers: Manager[]; conflicts: Conflict[] } {
  const taken = union(comparison.modified, comparison.added);
  const conflicts: Conflict[] = [];
  const managers = others.map((manager) => {
    const contested = intersection(manager.fields, taken);
    conflicts.push(...membersOf(contested).map((path) => ({ manager, path })));
    return { ...manager, fields: difference(difference(manager.fields, contested), comparison.removed) };
  });
  return { managers, conflicts };
}

function unionOf(managers: readonly Manager[]): FieldSet {
  return managers.reduce<FieldSet>((sum, manager) => union(sum, manager.fields), emptySet);
}

export function withoutManagedFields(object: JsonObject): JsonObject {
  const { managedFields: _, ...metadata } = objectAt(object, "metadata");
  return { ...object, metadata };
}

function withManagers(object: JsonObject, managers: readonly Manager[]): JsonObject {
  const entries: Json[] = writeManagers(managers);
  const { managedFields: _, ...metadata } = objectAt(object, "metadata");
  return { ...object, metadata: entries.length === 0 ? metadata : { ...metadata, managedFields: entries } };
}
