import type { ResourceRecord } from "../stack-content.ts";
import { type Json, type JsonObject, sameJson } from "../template/json.ts";
import { resourceTypeOf } from "./type-table.ts";

/** What a resource would become: everything of its record that a template decides. */
export type DesiredResource = Pick<
  ResourceRecord,
  "properties" | "metadata" | "creationPolicy" | "updatePolicy" | "deletionPolicy" | "updateReplacePolicy" | "stackTags"
>;

export interface Difference {
  /** A value of the SDK's ResourceAttribute. */
  readonly attribute: "Properties" | "Tags" | "Metadata" | "CreationPolicy" | "UpdatePolicy" | "DeletionPolicy" | "UpdateReplacePolicy";
  /** The property; null for the other attributes. */
  readonly name: string | null;
  readonly recreation: "Never" | "Always" | null;
  /** The type's reference says that this property cannot be updated. */
  readonly fixed: boolean;
  readonly before: Json | null;
  readonly after: Json | null;
}

/** Property by property, then the other attributes; empty when nothing changes. */
export function compareResource(type: string, before: DesiredResource, after: DesiredResource): readonly Difference[] {
  return [
    ...compareProperties(type, before.properties, after.properties),
    ...compareTags(type, before, after),
    ...compareRest(before, after),
  ];
}

export function needsReplacement(differences: readonly Difference[]): boolean {
  return differences.some(({ recreation }) => recreation === "Always");
}

function compareProperties(type: string, before: JsonObject, after: JsonObject): readonly Difference[] {
  const known = resourceTypeOf(type);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !sameJson(before[name], after[name]))
    .map((name) => ({
      attribute: name === "Tags" ? "Tags" : "Properties",
      name: name === "Tags" ? null : name,
      recreation: known?.replacedBy.includes(name) === true ? "Always" : "Never",
      fixed: known?.fixed.includes(name) === true,
      before: before[name] ?? null,
      after: after[name] ?? null,
    }));
}

function compareTags(type: string, before: DesiredResource, after: DesiredResource): readonly Difference[] {
  if (resourceTypeOf(type)?.taggable !== true || sameJson(before.stackTags, after.stackTags)) return [];
  return [{ attribute: "Tags", name: null, recreation: "Never", fixed: false, before: before.stackTags, after: after.stackTags }];
}

function compareRest(before: DesiredResource, after: DesiredResource): readonly Difference[] {
  const pairs = [
    ["Metadata", before.metadata, after.metadata],
    ["CreationPolicy", before.creationPolicy, after.creationPolicy],
    ["UpdatePolicy", before.updatePolicy, after.updatePolicy],
    ["DeletionPolicy", before.deletionPolicy, after.deletionPolicy],
    ["UpdateReplacePolicy", before.updateReplacePolicy, after.updateReplacePolicy],
  ] as const;
  return pairs
    .filter(([, one, other]) => !sameJson(one, other))
    .map(([attribute, one, other]) => ({ attribute, name: null, recreation: null, fixed: false, before: one, after: other }));
}
