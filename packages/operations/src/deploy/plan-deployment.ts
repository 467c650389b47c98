import { type Grade, isUnchanged, type Note, type Plan } from "@keelson/core";
import { type DesiredStack, type ObservedStack, planStack, refuseForeignStack, type StackResource } from "@keelson/deploy";
import { gradePlan } from "@keelson/preview";
import { noteOnGrade } from "./note-on-grade.ts";
import { planClusterResources } from "./plan-cluster-resources.ts";
import { type VersionStep, versionStepOf } from "./version-step.ts";

/** A stack's plan, and what it means for the cluster. */
export interface PlannedDeployment {
  readonly plan: Plan<StackResource>;
  readonly grade: Grade;
  readonly step: VersionStep;
  readonly changes: "some" | "none";
}

export interface DeploymentToPlan {
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly account: string;
  /** What was found beside the stack. */
  readonly notes: readonly Note[];
}

/**
 * The plan *deployed template -> head* with its grade; what the stack cannot take is an error among its notes. Refused is what planStack of
 * deploy refuses. Pure.
 */
export function planDeployment(deployment: DeploymentToPlan): PlannedDeployment {
  const { desired, observed, notes } = deployment;
  // Before the template is looked into: a foreign one may be written in a form that nobody here reads.
  refuseForeignStack(desired, observed);
  const resources = planClusterResources(deployment);
  const step = versionStepOf(desired, observed);
  const grade = gradePlan(resources);
  const plan = planStack({
    desired,
    observed,
    resources: { ...resources, notes: [...noteOnGrade(resources, grade), ...notes, ...resources.notes] },
  });
  return { plan, grade, step, changes: isUnchanged(plan) ? "none" : "some" };
}
