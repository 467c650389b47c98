import type { Change, Note } from "@keelson/core";
import { groupType, sizeOf } from "../nodes/group-size.ts";
import type { ChangedResource } from "../propagate/changed-resource.ts";
import { subjectOf } from "./change-of.ts";
import { effectOf, type PlannedResource, type ResourceEffect, resourceOf } from "./planned-resource.ts";
import { remainsOfDeleted, remainsOfReplaced } from "./remains-of.ts";

type Remark = Pick<Note, "severity" | "code" | "message">;

interface Update {
  readonly before: PlannedResource;
  readonly after: PlannedResource;
  readonly effect: ResourceEffect;
}

/** What the changes give reason to say, in their order. */
export function notesOnChanges(changes: readonly Change<PlannedResource>[], changed: ReadonlyMap<string, ChangedResource>): Note[] {
  return changes.flatMap((change) => {
    const effect = effectOf(change);
    if (change.verb !== "update" || effect === null) return [];
    const { before, after } = change;
    const remarks =
      before.type === after.type ? remarksOn({ before, after, effect }, changed.get(after.logicalId)) : [onType(before, after)];
    return remarks.map((remark): Note => ({ ...remark, subject: subjectOf(resourceOf(change)) }));
  });
}

function remarksOn(update: Update, changed: ChangedResource | undefined): Remark[] {
  return [...onRefusal(update), ...onUnknown(update, changed?.unknown ?? []), ...onNodes(update), ...onData(update)];
}

function onType(before: PlannedResource, after: PlannedResource): Remark {
  return { severity: "error", code: "type-changed", message: `${after.logicalId} would turn from ${before.type} into ${after.type}.` };
}

function onRefusal({ after, effect }: Update): Remark[] {
  const refused = effect.differences.filter(({ requires }) => requires === "not-updatable");
  if (refused.length === 0) return [];
  const paths = refused.map(({ path }) => path.replace("/Properties/", "")).join(", ");
  return [{ severity: "error", code: "update-not-supported", message: `CloudFormation cannot change ${paths} of ${after.logicalId}.` }];
}

function onUnknown({ after }: Update, unknown: readonly string[]): Remark[] {
  if (unknown.length === 0) return [];
  const message = `Whether a change of ${unknown.join(", ")} replaces ${after.logicalId} is not known.`;
  return [{ severity: "notice", code: "replacement-unknown", message }];
}

function onNodes({ after: { logicalId, type, definition }, effect: { nodes } }: Update): Remark[] {
  if (nodes?.update === "stale") {
    const message = `The running instances of ${logicalId} stay as they are: it has no update policy.`;
    return [{ severity: "warning", code: "group-does-not-roll", message }];
  }
  // Template reference, "UpdatePolicy attribute": MinInstancesInService has to be less than the group's MaxSize.
  const { max } = type === groupType ? sizeOf(definition) : { max: null };
  const kept = nodes?.update === "rolling" ? nodes.minInstancesInService : null;
  if (kept === null || max === null || kept < max) return [];
  const message = `${logicalId} shall keep ${kept} instances in service while it rolls, and may have ${max} at most.`;
  return [{ severity: "error", code: "group-cannot-roll", message }];
}

/** A policy taken away changes nothing today: the next deletion or replacement ends the data. */
function onData({ before, after, effect }: Update): Remark[] {
  if (!effect.isStateful) return [];
  const { type, logicalId } = after;
  const lost = [
    ...(isLost(remainsOfDeleted(type, before.definition), remainsOfDeleted(type, after.definition)) ? ["DeletionPolicy"] : []),
    ...(isLost(remainsOfReplaced(before.definition), remainsOfReplaced(after.definition)) ? ["UpdateReplacePolicy"] : []),
  ];
  if (lost.length === 0) return [];
  const message = `The ${lost.join(" and ")} of ${logicalId} no longer keeps its data.`;
  return [{ severity: "warning", code: "data-no-longer-kept", message }];
}

function isLost(before: string, after: string): boolean {
  return before !== "nothing" && after === "nothing";
}
