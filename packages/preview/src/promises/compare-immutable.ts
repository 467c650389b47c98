import { canonicalJson } from "@keelson/core";
import { isList, type Json, type JsonObject } from "../template/stack-template.ts";
import type { BrokenPromise } from "./broken-promise.ts";

/**
 * Keys that stay as they are while the cluster lives (`Metadata.Keelson.immutable`); lists may get longer at their end. The
 * section holds no nulls, as CloudFormation takes none: a key that is absent counts as null, and setting it as a change. A key that the
 * base's renderer did not know yet looks the same and is compared like that too. Where all are absent there is nothing to compare with.
 */
export function compareImmutable(before: JsonObject, after: JsonObject): BrokenPromise[] {
  if (Object.keys(before).length === 0) return [];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys.flatMap((key): BrokenPromise[] => {
    const [from, to] = [valueOf(before, key), valueOf(after, key)];
    return isHeld(from, to) ? [] : [{ severity: "error", code: "needs-new-cluster", key, before: from, after: to }];
  });
}

function valueOf(section: JsonObject, key: string): Json {
  return (Object.hasOwn(section, key) ? section[key] : undefined) ?? null;
}

function isHeld(before: Json, after: Json): boolean {
  const same = isList(before) && isList(after) ? after.slice(0, before.length) : after;
  return canonicalJson(before) === canonicalJson(same);
}

/** Keys that only go up while the cluster lives (`Metadata.Keelson.growing`). */
export function compareGrowing(before: JsonObject, after: JsonObject): BrokenPromise[] {
  return Object.keys(before)
    .toSorted()
    .flatMap((key): BrokenPromise[] => {
      const [from, to] = [valueOf(before, key), valueOf(after, key)];
      return typeof from === "number" && typeof to === "number" && to < from
        ? [{ severity: "error", code: "volume-cannot-shrink", key, before: from, after: to }]
        : [];
    });
}
