import { Bug, Interrupted, isUnchanged, type Outcome, type Plan, planReady } from "@keelson/core";
import { changeStack } from "../change-set/change-stack.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import { attachToStack } from "../follow/attach-to-stack.ts";
import type { DeployPorts } from "../follow/follow-stack.ts";
import { type CancelPolicy, deadlineIn } from "../follow/run-bounds.ts";
import { observeStack, type ObservedStack } from "../stack/observe-stack.ts";
import { intentOf, planStack } from "../plan/plan-stack.ts";
import { protectionType, type StackResource } from "../plan/stack-resource.ts";
import { protectStack } from "../protection/protect-stack.ts";
import { recreateStack } from "./recreate-stack.ts";
import { isRefusing, refusalOf, type StackStep, statusPolicy } from "../policy/status-policy.ts";
import type { StackStatus } from "../stack/stack-status.ts";
import type { Situation, Turn } from "./turn.ts";

export interface ExecuteOptions {
  readonly plan: Plan<StackResource>;
  readonly desired: DesiredStack;
  /** What the plan was made from. */
  readonly observed: ObservedStack;
  readonly ports: DeployPorts;
  /** Milliseconds for the whole, waiting for a busy stack included. */
  readonly timeout: number;
  /** What is done about a running update when the run is cancelled; a creation always goes on. Default `cancel-update`. */
  readonly onCancel?: CancelPolicy;
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
  const { desired, ports, onCancel = "cancel-update" } = options;
  const deadline = deadlineIn(options.timeout, ports.clock);
  const outcomes: Outcome[] = [];
  let { plan, observed } = options;
  let changed = false;
  for (let round = 1; round <= maxRounds; round += 1) {
    refuseWhenCancelled(ports.signal, desired.stackName);
    const turn = await takeTurn({ plan, desired, observed, ports, deadline, onCancel });
    outcomes.push(...turn.outcomes);
    changed ||= turn.changed;
    if (turn.next === "finish") {
      const { stackId, status, outputs } = turn.stack;
      const protection = await protectStack({ stack: turn.stack, plan, ports });
      return { stackId, status, outputs, changed: changed || protection.length > 0, outcomes: [...outcomes, ...protection] };
    }
    observed = await observeStack(desired.stackName, ports);
    if (turn.next === "plan-again") {
      plan = planStack(desired, observed);
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
  if (step === "update" && needsNoChangeSet(plan)) {
    if (observed.status === "absent") throw new Bug("a stack that is not there cannot be updated");
    return { outcomes: [], changed: false, next: "finish", stack: observed };
  }
  return await turns[step](situation);
}

const turns: Readonly<Record<Exclude<StackStep, `refuse-${string}`>, (situation: Situation) => Promise<Turn>>> = {
  create: changeStack,
  resume: changeStack,
  update: changeStack,
  wait: attachToStack,
  "delete-first": recreateStack,
};

/** True when nothing differs, or only the switch that has a call of its own. */
function needsNoChangeSet(plan: Plan<StackResource>): boolean {
  return isUnchanged({ ...plan, changes: plan.changes.filter((change) => !change.subject.startsWith(`${protectionType} `)) });
}
