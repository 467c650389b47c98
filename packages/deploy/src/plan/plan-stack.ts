import { Bug, type Change, makePlan, type Plan } from "@keelson/core";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";
import { isRefusing, refusalOf } from "../policy/refusal.ts";
import { type StackIntent, statusPolicy } from "../policy/status-policy.ts";
import { refuseOversizedTemplate } from "../template/place-template.ts";
import { notesOnStack } from "./notes-on-stack.ts";
import { refuseForeignStack } from "./refuse-foreign-stack.ts";
import { type StackResource, stackType } from "./stack-resource.ts";
import { compareStackRows } from "./stack-rows.ts";

export interface PlanStackOptions {
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  /** What becomes of the resources: compared by somebody else, from the template of what `liveStackOf` answers to the desired one. */
  readonly resources: Plan<StackResource>;
}

/**
 * What would make the observed stack the desired one: the changes of the resources as they were handed over, then those of the stack as a
 * whole. Refused: `foreign-stack`, `template-too-large`, `template-bucket-missing`,
 * `template-unreadable`, and what the status policy refuses.
 */
export function planStack({ desired, observed, resources }: PlanStackOptions): Plan<StackResource> {
  refuseOversizedTemplate(desired);
  refuseForeignStack(desired, observed);
  const live = liveStackOf(observed);
  const step = statusPolicy[observed.status][live === null ? "create" : "update"];
  const because = observed.status === "absent" ? null : (observed.failures[0] ?? observed.statusReason);
  if (isRefusing(step)) throw refusalOf({ step, stackName: desired.stackName, status: observed.status, because });
  if (live === null && resources.changes.some(({ verb }) => verb !== "create")) {
    throw new Bug(`a plan of stack ${desired.stackName} keeps or deletes resources where nothing lives`);
  }
  return makePlan({
    engine: "deploy",
    target: desired.stackName,
    changes: [...resources.changes, ...compareStackRows(desired, live)],
    notes: [...notesOnStack({ desired, observed, step }), ...resources.notes],
  });
}

/** The stack that a plan is compared with; null where nothing lives: no stack, a shell, or what a failed creation left. */
export function liveStackOf(observed: ObservedStack): PresentStack | null {
  return observed.status !== "absent" && statusPolicy[observed.status].basis === "live" ? observed : null;
}

/** Whether a plan makes the stack or changes the one that lives. */
export function intentOf(plan: Plan<StackResource>): StackIntent {
  const makesStack = (change: Change<StackResource>): boolean => change.verb === "create" && change.after.type === stackType;
  return plan.changes.some(makesStack) ? "create" : "update";
}
