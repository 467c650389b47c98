import type { Change, Code, Note } from "@keelson/core";
import type { Problem } from "../evaluate/scope.ts";
import type { ChangedResource } from "../propagate/changed-resource.ts";
import { subjectOf } from "./change-of.ts";
import { effectOf, type PlannedResource, resourceOf } from "./planned-resource.ts";

/** What the head's template itself gives reason to say. */
export function notesOnTemplate(problems: readonly Problem[], circles: readonly (readonly string[])[]): Note[] {
  const found = problems.map(({ code, message, path }): Note => {
    return { severity: code === "template-rejected" ? "error" : "warning", code, message: `${message} (${path})`, subject: null };
  });
  const circular = circles.map((circle): Note => {
    return { severity: "error", code: "circular-dependency", message: `${circle.join(", ")} depend on each other.`, subject: null };
  });
  return [...found, ...circular];
}

/** What the changes give reason to say, in their order. */
export function notesOnChanges(changes: readonly Change<PlannedResource>[], changed: ReadonlyMap<string, ChangedResource>): Note[] {
  return changes.flatMap((change) => {
    const resource = resourceOf(change);
    const { logicalId } = resource;
    const note = (severity: Note["severity"], code: Code, message: string): Note => ({
      severity,
      code,
      message,
      subject: subjectOf(resource),
    });
    const effect = effectOf(change);
    const notes: Note[] = [];
    const rejected = effect?.differences.filter(({ requires }) => requires === "not-updatable") ?? [];
    if (change.verb === "update" && change.before.type !== change.after.type) {
      notes.push(note("error", "type-changed", `${logicalId} would turn from ${change.before.type} into ${change.after.type}.`));
    } else if (rejected.length > 0) {
      const paths = rejected.map(({ path }) => path.replace("/Properties/", "")).join(", ");
      notes.push(note("error", "update-not-supported", `CloudFormation cannot change ${paths} of ${logicalId}.`));
    }
    const unknown = change.verb === "update" ? (changed.get(logicalId)?.unknown ?? []) : [];
    if (unknown.length > 0) {
      notes.push(note("notice", "replacement-unknown", `Whether a change of ${unknown.join(", ")} replaces ${logicalId} is not known.`));
    }
    if (effect?.nodes?.update === "stale") {
      notes.push(
        note("warning", "group-does-not-roll", `The running instances of ${logicalId} stay as they are: it has no update policy.`),
      );
    }
    return notes;
  });
}
