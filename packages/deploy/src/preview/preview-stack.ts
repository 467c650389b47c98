import { type Note, type Plan } from "@keelson/core";
import { changeSetRequest } from "../change-set/change-set-request.ts";
import { type ComparedChangeSet, compareWithPlan } from "../change-set/compare-with-plan.ts";
import { warningsOn } from "../change-set/explain-change-set.ts";
import { prepareChangeSet } from "../change-set/prepare-change-set.ts";
import { needsNoChangeSet } from "../change-set/update-stack.ts";
import { withdrawChangeSet } from "../change-set/withdraw-change-set.ts";
import type { StackResource } from "../plan/stack-resource.ts";
import { statusPolicy } from "../policy/status-policy.ts";
import type { ChangeSetRow } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { ObservedStack } from "../stack/observe-stack.ts";
import { previewNameOf, requestToken } from "../stack/request-token.ts";
import { removeLeftovers } from "./remove-leftovers.ts";

export interface PreviewOptions {
  /** Of planStack. */
  readonly plan: Plan<StackResource>;
  readonly desired: DesiredStack;
  /** What the plan was made from. */
  readonly observed: ObservedStack;
  readonly ports: DeployPorts;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface PreviewedStack extends ComparedChangeSet {
  /** What CloudFormation would do; null where it takes no change set in the stack's status. */
  readonly changes: readonly ChangeSetRow[] | null;
  readonly notes: readonly Note[];
}

const noChanges: PreviewedStack = { changes: [], beyond: [], follows: [], notes: [] };

/**
 * Asks CloudFormation what it would do, by a change set that is made, read and taken away again, with the empty stack that it needed.
 * What an earlier preview left that was killed is taken away too. Unhealthy `change-set-failed` where CloudFormation refuses the change;
 * Interrupted, TimedOut, RemoteFailure.
 */
export async function previewStack({ plan, desired, observed, ports, timeout }: PreviewOptions): Promise<PreviewedStack> {
  const { stackName } = desired;
  const step = statusPolicy[observed.status].preview;
  if (step === "explain") return { ...noChanges, changes: null, notes: [notPossible(observed)] };
  if (step === "compare" && needsNoChangeSet(plan)) return noChanges;
  const began = ports.clock.now();
  const request = { ...(await changeSetRequest({ plan, desired, observed, ports })), changeSetName: previewNameOf(desired) };
  const tokenOf = (attempt: number): string => requestToken(desired, `preview ${began} ${attempt}`);
  const prepared = await prepareChangeSet({
    stackName,
    request: (attempt) => ({ ...request, token: tokenOf(attempt) }),
    ports,
    timeout,
  });
  if (prepared.kind === "empty") return noChanges;
  const { changeSet } = prepared;
  try {
    const { beyond, follows } = compareWithPlan({ plan, changes: changeSet.changes });
    return { changes: changeSet.changes, beyond, follows, notes: await warningsOn(changeSet, ports) };
  } finally {
    await removeLeftovers(changeSet, ports);
    await withdrawChangeSet({ stack: changeSet.stackId, changeSetName: changeSet.changeSetId, type: request.type }, ports);
  }
}

function notPossible({ stackName, status }: ObservedStack): Note {
  const message = `CloudFormation says nothing about a change while stack ${stackName} is ${status}; the plan is made from templates alone.`;
  return { severity: "notice", code: "preview-not-possible", message, subject: null };
}
