import type { Change } from "@keelson/core";
import { nodeEffect } from "../nodes/node-effect.ts";
import type { ChangedResource } from "../propagate/changed-resource.ts";
import { isStateful } from "../replacement/requirement-of.ts";
import { endsResource, strongest, strongestUpdate } from "../replacement/requirement.ts";
import type { SideResource } from "./pair-resources.ts";
import type { PlannedResource, Remains, ResourceEffect } from "./planned-resource.ts";
import { remainsOfDeleted, remainsOfReplaced } from "./remains-of.ts";

type ResourceChange = Change<PlannedResource>;

/** The creation of a resource that only the head has. */
export function creationOf(resource: SideResource): ResourceChange {
  const { type, definition } = resource;
  const effect: ResourceEffect = {
    requires: "none",
    differences: [],
    remains: null,
    isStateful: isStateful(type),
    nodes: nodeEffect({ type, before: null, after: definition, differences: [] }),
  };
  return { verb: "create", subject: subjectOf(resource), after: { ...resource, effect } };
}

/** The deletion of a resource that only the base has, and what is left of it. */
export function deletionOf(resource: SideResource): ResourceChange {
  const { type, definition } = resource;
  const effect: ResourceEffect = {
    requires: "none",
    differences: [],
    remains: remainsOfDeleted(type, definition),
    isStateful: isStateful(type),
    nodes: nodeEffect({ type, before: definition, after: null, differences: [] }),
  };
  return { verb: "delete", subject: subjectOf(resource), before: { ...resource, effect } };
}

/** An update, or a keep where nothing differs. */
export function updateOf(changed: ChangedResource): ResourceChange {
  const { logicalId, type, before, after, differences } = changed;
  const subject = subjectOf(changed);
  const old: PlannedResource = { logicalId, type, definition: before, effect: null };
  if (differences.length === 0) return { verb: "keep", subject, before: old };
  const replaces = endsResource(strongestUpdate(differences));
  const effect: ResourceEffect = {
    requires: strongest(differences.map(({ requires }) => requires)),
    differences,
    remains: replaces ? remainsOfEnded(changed) : null,
    isStateful: isStateful(type),
    nodes: nodeEffect(changed),
  };
  return { verb: "update", subject, before: old, after: { logicalId, type, definition: after, effect }, replaces };
}

/** Under a condition that cannot be decided it may be deleted. */
function remainsOfEnded({ type, before, after, differences }: ChangedResource): Remains {
  const isConditional = differences.some(({ path }) => path.startsWith("/Condition"));
  return isConditional ? remainsOfDeleted(type, before) : remainsOfReplaced(after);
}

/** CloudFormation refuses it; shown as what it would be. */
export function retypingOf({ before, after }: { before: SideResource; after: SideResource }): ResourceChange {
  const effect: ResourceEffect = {
    requires: "not-updatable",
    differences: [{ path: "/Type", before: before.type, after: after.type, requires: "not-updatable", because: [] }],
    remains: null,
    isStateful: isStateful(before.type) || isStateful(after.type),
    nodes: null,
  };
  return { verb: "update", subject: subjectOf(after), before: { ...before, effect: null }, after: { ...after, effect }, replaces: true };
}

/** As deploy names it: the type and the logical id. */
export function subjectOf({ type, logicalId }: { readonly type: string; readonly logicalId: string }): string {
  return `${type} ${logicalId}`;
}
