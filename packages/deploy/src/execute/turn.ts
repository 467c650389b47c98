import { Bug, type Outcome, type Plan } from "@keelson/core";
import type { StackDescription } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { Deadline } from "../follow/run-bounds.ts";
import type { RunPolicy } from "./run-policy.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";
import type { StackResource } from "../plan/stack-resource.ts";

/** Where a run stands: what there is, what there should be, and what is left of its time. */
export interface Situation {
  readonly plan: Plan<StackResource>;
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly ports: DeployPorts;
  readonly deadline: Deadline;
  readonly policy: RunPolicy;
}

/** What one step did, and how the run goes on. */
export type Turn = TurnDone &
  ({ readonly next: "finish"; readonly stack: StackDescription } | { readonly next: "plan-again" | "look-again" });

interface TurnDone {
  readonly outcomes: readonly Outcome[];
  /** True when an operation of this deployment ran. */
  readonly changed: boolean;
}

/** The stack that a step is about, where the status policy lets the step meet nothing else. */
export function presentStack(observed: ObservedStack): PresentStack {
  if (observed.status === "absent") throw new Bug(`stack ${observed.stackName} is not there`);
  return observed;
}
