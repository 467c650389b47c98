import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { refuseForeignStack } from "../plan/refuse-foreign-stack.ts";
import { protectionType, type StackResource, stackType, subjectOf } from "../plan/stack-resource.ts";
import { statusPolicy } from "../policy/status-policy.ts";
import { listNames } from "../stack/list-names.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";
import { isBusy } from "../stack/stack-status.ts";
import { parseTemplate } from "../template/template.ts";
import { retainedOf } from "./retained-of.ts";

export interface PlanDeletionOptions {
  /** The cluster that the stack has to belong to. */
  readonly cluster: string;
  readonly observed: ObservedStack;
}

/**
 * What deleting the stack ends: its resources, then its protection and itself; resources that their policy keeps stay. Nothing where there
 * is no stack. Refused `foreign-stack`.
 */
export function planStackDeletion({ cluster, observed }: PlanDeletionOptions): Plan<StackResource> {
  const { stackName } = observed;
  refuseForeignStack({ stackName, cluster }, observed);
  if (observed.status === "absent" || statusPolicy[observed.status].destroy === "nothing") {
    return makePlan({ engine: "deploy", target: stackName, changes: [], notes: [] });
  }
  return makePlan({
    engine: "deploy",
    target: stackName,
    changes: [...resourceRows(observed.template), ...stackRows(observed)],
    notes: notesOnDeletion(observed),
  });
}

function resourceRows(template: string | null): Change<StackResource>[] {
  const kept = new Set(retainedOf(template).flatMap((resource) => (resource.kept === "resource" ? [resource.logicalId] : [])));
  const resources = template === null ? [] : [...(parseTemplate(template)?.resources ?? [])];
  return resources.map(([logicalId, { type }]): Change<StackResource> => {
    const row = { logicalId, type };
    return { verb: kept.has(logicalId) ? "keep" : "delete", subject: subjectOf(row), before: row };
  });
}

function stackRows({ stackName, terminationProtection }: PresentStack): Change<StackResource>[] {
  const types = [...(terminationProtection ? [protectionType] : []), stackType];
  return types.map((type) => {
    const row = { logicalId: stackName, type };
    return { verb: "delete", subject: subjectOf(row), before: row };
  });
}

function notesOnDeletion({ stackName, status, template, failures }: PresentStack): Note[] {
  const notes: Note[] = [];
  const add = (severity: Note["severity"], code: Note["code"], message: string): void => {
    notes.push({ severity, code, message, subject: null });
  };
  if (isBusy(status) && statusPolicy[status].destroy === "wait") {
    add("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then it is deleted.`);
  }
  if (status === "DELETE_FAILED") {
    const because = failures[0] === undefined ? "" : ` It failed with: ${failures[0]}`;
    add("warning", "stack-delete-failed", `An earlier deletion of stack ${stackName} failed and is tried again.${because}`);
  }
  for (const { kept, words } of [
    { kept: "resource", words: "outlive the stack" },
    { kept: "snapshot", words: "leave a snapshot behind" },
  ] as const) {
    const names = retainedOf(template).flatMap((resource) => (resource.kept === kept ? [resource.logicalId] : []));
    if (names.length > 0) add("notice", "resources-retained", `These ${words}, as their policy says: ${listNames(names)}.`);
  }
  return notes;
}
