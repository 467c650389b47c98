import { diffValues } from "../diff/diff-values.ts";
import type { PropertyDifference } from "../diff/property-difference.ts";
import type { Resolved } from "../evaluate/resolved.ts";
import { groupType } from "../nodes/group-size.ts";
import { isRolledBy, updatePolicyOf } from "../nodes/update-policy.ts";
import { requirementOf } from "../replacement/requirement-of.ts";
import { type Requirement, strongest } from "../replacement/requirement.ts";
import type { ChangedResource, ResourcePair } from "./changed-resource.ts";

/** What differs between the two definitions themselves. */
export function comparePair(pair: ResourcePair): ChangedResource {
  const unknown = new Set<string>();
  const differences = diffValues(pair).map(({ path, keys, before, after }): PropertyDifference => {
    const { requires, isKnown } = requirementOfChange(pair, { keys, before, after });
    if (!isKnown) unknown.add(keys[1] ?? "");
    return { path, before, after, requires, because: [] };
  });
  return { ...pair, differences, unknown: [...unknown].toSorted() };
}

/**
 * Everything but properties changes how CloudFormation treats a resource, not the resource; under a condition that cannot be decided it may
 * be gone afterwards.
 */
export function requirementOfChange(
  pair: ResourcePair,
  change: { readonly keys: readonly string[]; readonly before: Resolved | null; readonly after: Resolved | null },
): { readonly requires: Requirement; readonly isKnown: boolean } {
  const [section, ...keys] = change.keys;
  if (section === "Condition" && change.after !== null) return { requires: "may-replace", isKnown: true };
  if (section !== "Properties") return { requires: "none", isKnown: true };
  const found = requirementOf({ ...change, type: pair.type, keys });
  const isReplacedGroup = pair.type === groupType && isRolledBy(keys[0] ?? "") && updatePolicyOf(pair.after).kind === "replacing";
  return isReplacedGroup ? { ...found, requires: strongest([found.requires, "replace"]) } : found;
}
