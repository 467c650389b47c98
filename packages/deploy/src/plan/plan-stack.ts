import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";
import { isRefusing, refusalOf, type StackIntent, statusPolicy } from "../policy/status-policy.ts";
import { isBusy } from "../stack/stack-status.ts";
import { toRequestBody } from "../stack/template.ts";
import { refuseForeignStack } from "./refuse-foreign-stack.ts";
import { refuseImmutableChange } from "./refuse-immutable-change.ts";
import { desiredResources, liveResources, type StackResources } from "./resources-of.ts";
import { type StackResource, stackType } from "./stack-resource.ts";

/**
 * What would make the observed stack the desired one, by logical id. Which updates replace a resource is CloudFormation's to say:
 * notes tell it before the change set is executed.
 * Refused: `foreign-stack`, `immutable-key-changed`, `template-too-large`, `template-unreadable`, and what the status policy refuses.
 */
export function planStack(desired: DesiredStack, observed: ObservedStack): Plan<StackResource> {
  toRequestBody(desired.template);
  refuseForeignStack(desired, observed);
  const { basis } = statusPolicy[observed.status];
  const step = statusPolicy[observed.status][basis === "live" ? "update" : "create"];
  const because = observed.status === "absent" ? null : (observed.failures[0] ?? observed.statusReason);
  if (isRefusing(step)) throw refusalOf({ step, stackName: desired.stackName, status: observed.status, because });
  const live = basis === "live" && observed.status !== "absent" ? observed : null;
  if (live !== null) refuseImmutableChange(desired, live);
  return makePlan({
    engine: "deploy",
    target: desired.stackName,
    changes: compare(live === null ? new Map() : liveResources(live), desiredResources(desired, live)),
    notes: observed.status === "absent" ? [] : notesOn(observed, step === "delete-first"),
  });
}

/** Whether a plan makes the stack or changes the one that lives. */
export function intentOf(plan: Plan<StackResource>): StackIntent {
  return plan.changes.some((change) => change.verb === "create" && change.after.type === stackType) ? "create" : "update";
}

/** In order of logical id, deletions after all else, as CloudFormation does them; the stack's own rows last. */
function compare(live: StackResources, desired: StackResources): Change<StackResource>[] {
  const changes: Change<StackResource>[] = [];
  for (const [subject, after] of desired) {
    const before = live.get(subject);
    if (before === undefined) changes.push({ verb: "create", subject, after });
    else if (before.digest === after.digest) changes.push({ verb: "keep", subject, before });
    else changes.push({ verb: "update", subject, before, after, replaces: false });
  }
  const own = changes.findIndex((change) => change.subject.startsWith(`${stackType} `));
  const deleted = [...live].filter(([subject]) => !desired.has(subject));
  changes.splice(own, 0, ...deleted.map(([subject, before]) => ({ verb: "delete" as const, subject, before })));
  return changes;
}

function notesOn(observed: PresentStack, isRecreated: boolean): Note[] {
  const { stackName, status, failures } = observed;
  const note = (severity: Note["severity"], code: Note["code"], message: string): Note => ({ severity, code, message, subject: null });
  if (isBusy(status)) {
    return [note("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then the plan is made again.`)];
  }
  const because = failures[0] === undefined ? "" : ` It failed first with: ${failures[0]}`;
  if (isRecreated) {
    return [note("warning", "stack-recreated", `Stack ${stackName} is ${status} and is deleted before it is created again.${because}`)];
  }
  if (status !== "UPDATE_ROLLBACK_COMPLETE") return [];
  return [note("notice", "stack-rolled-back-before", `The last update of stack ${stackName} was rolled back.${because}`)];
}
