import { Interrupted, type Outcome, type Plan, planReady } from "@keelson/core";
import { changeStack } from "../change-set/change-stack.ts";
import { updateStack } from "../change-set/update-stack.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import { attachToStack } from "../follow/attach-to-stack.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { deadlineIn } from "../follow/run-bounds.ts";
import { observeStack, type ObservedStack } from "../stack/observe-stack.ts";
import { intentOf } from "../plan/plan-stack.ts";
import type { StackResource } from "../plan/stack-resource.ts";
import { protectStack } from "../protection/protect-stack.ts";
import { isRefusing, refusalOf, type RefusingStep } from "../policy/refusal.ts";
import { type StackStep, statusPolicy } from "../policy/status-policy.ts";
import { continueRollback } from "../recover/continue-rollback.ts";
import { resumeShell } from "../recover/resume-shell.ts";
import { rollBackOrGoForward } from "../recover/roll-back-or-go-forward.ts";
import { recreateStack } from "../recover/recreate-stack.ts";
import type { StackStatus } from "../stack/stack-status.ts";
import { runPolicyOf, type RunPolicy } from "./run-policy.ts";
import type { Situation, Turn } from "./turn.ts";

export interface ExecuteOptions extends Partial<RunPolicy> {
  /** Of planStack. */
  readonly plan: Plan<StackResource>;
  /** Plans again for a stack that was busy, paused or changed meanwhile. Pure; what it throws, as a Refused of the digest gate, ends the run. */
  readonly planFor: (observed: ObservedStack) => Plan<StackResource>;
  readonly desired: DesiredStack;
  /** What the plan was made from. */
  readonly observed: ObservedStack;
  readonly ports: DeployPorts;
  /** Milliseconds for the whole, waiting for a busy stack included. */
  readonly timeout: number;
}

export interface DeployedStack {
  readonly stackId: string;
  readonly status: StackStatus;
  /** True when an operation of this deployment ran, begun by this run or by an earlier one that it followed. */
  readonly changed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcomes: readonly Outcome[];
}

/**
 * Carries the plan out: by change set, followed to its end. A busy stack is followed first and planned again. Running the same deployment
 * again after any end, a kill included, goes on from what is there.
 * Unhealthy `stack-create-failed`, `stack-update-failed` (the first failure first), `change-set-failed`; Refused as planStack and
 * `stack-changed`; Interrupted and TimedOut while the operation goes on; RemoteFailure.
 */
export async function executeStack(options: ExecuteOptions): Promise<DeployedStack> {
  const { desired, ports, planFor } = options;
  const policy = runPolicyOf(options);
  const deadline = deadlineIn(options.timeout, ports.clock);
  const outcomes: Outcome[] = [];
  let { plan, observed } = options;
  let changed = false;
  for (let round = 1; round <= maxRounds; round += 1) {
    refuseWhenCancelled(ports.signal, desired.stackName);
    const turn = await takeTurn({ plan, desired, observed, ports, deadline, policy });
    outcomes.push(...turn.outcomes);
    changed ||= turn.changed;
    if (turn.next === "finish") {
      const { stackId, status, outputs } = turn.stack;
      const protection = await protectStack({ stack: turn.stack, plan, desired, ports });
      return { stackId, status, outputs, changed: changed || protection.length > 0, outcomes: [...outcomes, ...protection] };
    }
    observed = await observeStack(desired.stackName, ports);
    if (turn.next === "plan-again") {
      plan = planFor(observed);
      ports.reporter.emit(planReady(plan));
    }
  }
  throw refusalOf({ step: "refuse-changed", stackName: desired.stackName, status: observed.status, because: "it keeps changing" });
}

/** More rounds than any sequence of waiting, deleting and creating takes: others keep changing the stack. */
const maxRounds = 12;

function refuseWhenCancelled(signal: AbortSignal, stackName: string): void {
  if (!signal.aborted) return;
  throw new Interrupted(`Cancelled before stack ${stackName} was changed.`, { stateLeft: `stack ${stackName} is as it was` });
}

async function takeTurn(situation: Situation): Promise<Turn> {
  const { plan, observed, desired } = situation;
  const step = statusPolicy[observed.status][intentOf(plan)];
  if (isRefusing(step)) throw refusalOf({ step, stackName: desired.stackName, status: observed.status, because: null });
  return await turns[step](situation);
}

const turns: Readonly<Record<Exclude<StackStep, RefusingStep>, (situation: Situation) => Promise<Turn>>> = {
  create: changeStack,
  resume: resumeShell,
  update: updateStack,
  wait: attachToStack,
  "roll-back": rollBackOrGoForward,
  "continue-rollback": continueRollback,
  "delete-first": recreateStack,
};
