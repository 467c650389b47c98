import { canonicalJson } from "@keelson/core";
import { isList, type Json, type JsonObject } from "../template/stack-template.ts";
import type { BrokenPromise } from "./broken-promise.ts";

/** Keys that stay as they are while the cluster lives (`Metadata.Keelson.immutable`); lists may get longer at their end. */
export function compareImmutable(before: JsonObject, after: JsonObject): BrokenPromise[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys.flatMap((key): BrokenPromise[] => {
    const [from, to] = [before[key] ?? null, after[key] ?? null];
    return isHeld(from, to) ? [] : [{ severity: "error", code: "needs-new-cluster", key, before: from, after: to }];
  });
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
      const [from, to] = [before[key] ?? null, after[key] ?? null];
      return typeof from === "number" && typeof to === "number" && to < from
        ? [{ severity: "error", code: "volume-cannot-shrink", key, before: from, after: to }]
        : [];
    });
}
