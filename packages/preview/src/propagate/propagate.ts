import { compareText, type JsonPointer, pointerTo } from "@keelson/core";
import type { PropertyDifference } from "../diff/property-difference.ts";
import { type AttributeChange, attributeChange } from "./attribute-change.ts";
import type { ChangedResource } from "./changed-resource.ts";
import { requirementOfChange } from "./compare-pair.ts";
import { type ReferringValue, referencesOf, type Source } from "./references-of.ts";

/** What exists on both sides, by logical id. */
export type ChangedResources = ReadonlyMap<string, ChangedResource>;

/**
 * Follows changes along references to the fixed point: what takes something from a resource that becomes another one changes too.
 * Nothing is ever taken back, so it ends. `renewed` names what is another one for certain: resources of another type, secret parameters.
 */
export function propagate(direct: ChangedResources, renewed: ReadonlySet<string>): ChangedResources {
  const changed = new Map(direct);
  const values = new Map([...direct].map(([logicalId, { after }]) => [logicalId, referencesOf(after).filter(concernsResource)]));
  const dependants = dependantsOf(values);
  const changeOf = ({ logicalId, attribute }: Source): AttributeChange => {
    const source = changed.get(logicalId);
    return renewed.has(logicalId) ? "yes" : source === undefined ? "no" : attributeChange(source, attribute);
  };
  let open = new Set([...dependants.keys()].filter((id) => renewed.has(id) || (direct.get(id)?.differences.length ?? 0) > 0));
  while (open.size > 0) {
    const next = new Set<string>();
    for (const logicalId of new Set([...open].flatMap((id) => dependants.get(id) ?? []))) {
      const before = changed.get(logicalId);
      const own = direct.get(logicalId);
      if (before === undefined || own === undefined) continue;
      const after = inherit({ own, values: values.get(logicalId) ?? [], changeOf });
      if (isSame(before.differences, after.differences)) continue;
      changed.set(logicalId, after);
      next.add(logicalId);
    }
    open = next;
  }
  return changed;
}

/** A resource with its own differences and those that come to it from others. */
function inherit(options: {
  readonly own: ChangedResource;
  readonly values: readonly ReferringValue[];
  readonly changeOf: (source: Source) => AttributeChange;
}): ChangedResource {
  const { own, values, changeOf } = options;
  const taken = new Set<JsonPointer>(own.differences.map(({ path }) => path));
  const unknown = new Set(own.unknown);
  const inherited: PropertyDifference[] = [];
  for (const { keys, value, sources } of values) {
    const changes = sources.map((source) => ({ source, change: changeOf(source) })).filter(({ change }) => change !== "no");
    if (changes.length === 0 || pathsTo(keys).some((path) => taken.has(path))) continue;
    const graded = requirementOfChange(own, { keys, before: value, after: value });
    const isCertain = changes.some(({ change }) => change === "yes");
    if (!graded.isKnown) unknown.add(keys[1] ?? "");
    inherited.push({
      path: pathsTo(keys).at(-1) ?? "",
      before: value,
      after: value,
      requires: graded.requires === "replace" && !isCertain ? "may-replace" : graded.requires,
      because: [...new Set(changes.map(({ source }) => source.logicalId))].toSorted(),
    });
  }
  const differences = [...own.differences, ...inherited].toSorted((a, b) => compareText(a.path, b.path));
  return { ...own, differences, unknown: [...unknown].toSorted() };
}

/** Properties are the resource, and an open condition decides about it; a policy that refers to something changes nothing by it. */
function concernsResource({ keys, sources }: ReferringValue): boolean {
  return (keys[0] === "Properties" || keys[0] === "Condition") && sources.length > 0;
}

function dependantsOf(values: ReadonlyMap<string, readonly ReferringValue[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [logicalId, referring] of values) {
    for (const source of referring.flatMap(({ sources }) => sources)) {
      found.set(source.logicalId, (found.get(source.logicalId) ?? new Set()).add(logicalId));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names].toSorted()]));
}

/** The pointers to a value and to everything around it. */
function pathsTo(keys: readonly string[]): JsonPointer[] {
  const paths: JsonPointer[] = [];
  for (const key of keys) paths.push(pointerTo(paths.at(-1) ?? "", key));
  return paths;
}

function isSame(a: readonly PropertyDifference[], b: readonly PropertyDifference[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((difference, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      difference.path === other.path &&
      difference.requires === other.requires &&
      difference.because.join() === other.because.join()
    );
  });
}
