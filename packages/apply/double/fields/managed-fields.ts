import { isObject, type Json, type JsonObject, listAt, textAt } from "../objects/json.ts";
import { type FieldSet, fromFieldsV1, isEmptySet, toFieldsV1 } from "./field-set.ts";

/** Who holds fields: one entry of metadata.managedFields. */
export interface Manager {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  /** RFC 3339, seconds; null for an applier that never changed a value. */
  readonly time: string | null;
  readonly subresource: string;
  readonly fields: FieldSet;
}

export function readManagers(object: JsonObject): Manager[] {
  return listAt(object, "metadata", "managedFields")
    .filter(isObject)
    .map((entry) => ({
      manager: textAt(entry, "manager"),
      operation: textAt(entry, "operation") === "Apply" ? "Apply" : "Update",
      apiVersion: textAt(entry, "apiVersion"),
      time: textAt(entry, "time") || null,
      subresource: textAt(entry, "subresource"),
      fields: fromFieldsV1(entry["fieldsV1"]),
    }));
}

/** The entries in the server's order: appliers first, then by time, then by name. Managers of nothing are left out. */
export function writeManagers(managers: readonly Manager[]): Json[] {
  return managers
    .filter((manager) => !isEmptySet(manager.fields))
    .toSorted((left, right) => compareText(sortKey(left), sortKey(right)))
    .map((manager) => ({
      manager: manager.manager,
      operation: manager.operation,
      apiVersion: manager.apiVersion,
      ...(manager.time === null ? {} : { time: manager.time }),
      fieldsType: "FieldsV1",
      fieldsV1: toFieldsV1(manager.fields),
      ...(manager.subresource === "" ? {} : { subresource: manager.subresource }),
    }));
}

function sortKey(manager: Manager): string {
  return [manager.operation, manager.time ?? "", manager.manager, manager.apiVersion, manager.subresource].join("\0");
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An applier is known by its name and subresource; an updater by its API version too. */
export function isSameManager(left: Manager, right: Manager): boolean {
  return (
    left.manager === right.manager &&
    left.operation === right.operation &&
    left.subresource === right.subresource &&
    (left.operation === "Apply" || left.apiVersion === right.apiVersion)
  );
}
