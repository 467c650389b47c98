import { Interrupted, type Outcome, type Plan, Refused, sha256, toChangeRecord, toFailureRecord, Unhealthy } from "@keelson/core";
import { leaveOperation } from "../follow/end-of-run.ts";
import { followStack } from "../follow/follow-stack.ts";
import { type Deadline, deadlineIn } from "../follow/run-bounds.ts";
import { tellNews } from "../follow/tell-news.ts";
import { trackProgress } from "../follow/track-progress.ts";
import { protectionType, type StackResource, stackType, subjectOf } from "../plan/stack-resource.ts";
import { statusPolicy } from "../policy/status-policy.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { observeStack, type ObservedStack, type PresentStack } from "../stack/observe-stack.ts";
import { deleteAndFollow } from "./delete-and-follow.ts";
import { type RetainedResource, retainedOf } from "./retained-of.ts";

export interface ExecuteDeletionOptions {
  /** Of planStackDeletion. */
  readonly plan: Plan<StackResource>;
  /** What the plan was made from. */
  readonly observed: ObservedStack;
  readonly ports: DeployPorts;
  /** Milliseconds for the whole, waiting for a busy stack included. */
  readonly timeout: number;
  /** The role that CloudFormation works with; null for the stack's own, or the caller's rights. */
  readonly roleArn: string | null;
}

export interface DeletedStack {
  /** Null where there was no stack. */
  readonly stackId: string | null;
  readonly outcomes: readonly Outcome[];
  /** What its policies kept, with the physical id of the resource; of a snapshot that of its volume. */
  readonly retained: readonly KeptResource[];
}

export interface KeptResource extends RetainedResource {
  readonly physicalId: string | null;
}

/** Others keep the stack busy. */
const maxRounds = 6;

/**
 * Deletes the stack, after whatever runs on it; termination protection is switched off just before. Running it again after any end, a
 * kill included, goes on from what is there. Unhealthy `stack-delete-failed` with the resources that block it; Interrupted and TimedOut
 * while the deletion goes on; RemoteFailure.
 */
export async function executeStackDeletion(options: ExecuteDeletionOptions): Promise<DeletedStack> {
  const { ports, observed: planned } = options;
  if (planned.status === "absent") return { stackId: null, outcomes: [], retained: [] };
  const { stackId, stackName } = planned;
  const deadline = deadlineIn(options.timeout, ports.clock);
  const retained = await keptResources(planned, ports);
  let observed: ObservedStack = planned;
  for (let round = 1; round <= maxRounds; round += 1) {
    if (ports.signal.aborted) {
      throw new Interrupted(`Cancelled before stack ${stackName} was deleted.`, { stateLeft: `stack ${stackName} is as it was` });
    }
    if (observed.status === "absent") return { stackId, outcomes: [], retained };
    const step = statusPolicy[observed.status].destroy;
    if (step === "nothing") return { stackId, outcomes: [], retained };
    if (step === "delete") return { stackId, outcomes: await deleteStack(options, observed, deadline), retained };
    await waitForEnd(observed, ports, deadline);
    // By its id: a stack that is made under the same name meanwhile is another one.
    observed = { ...(await observeStack(stackId, ports)), stackName };
  }
  throw new Refused("stack-changed", `Stack ${stackName} is kept busy by others: it is ${observed.status}.`, { subjects: [stackName] });
}

async function keptResources({ stackId, template }: PresentStack, { cloudFormation }: DeployPorts): Promise<readonly KeptResource[]> {
  const retained = retainedOf(template);
  if (retained.length === 0) return [];
  const resources = await cloudFormation.listResources(stackId);
  return retained.flatMap((kept) => {
    const found = resources.find(({ logicalId }) => logicalId === kept.logicalId);
    return found === undefined ? [] : [{ ...kept, physicalId: found.physicalId }];
  });
}

async function deleteStack(
  { plan, ports, roleArn }: ExecuteDeletionOptions,
  stack: PresentStack,
  deadline: Deadline,
): Promise<readonly Outcome[]> {
  const { stackId, stackName } = stack;
  const protection = stack.terminationProtection ? await switchProtectionOff(stack, ports) : [];
  const changes = new Map(
    plan.changes.flatMap((change) =>
      change.verb === "delete" && ![stackType, protectionType].includes(change.before.type)
        ? [[change.before.logicalId, toChangeRecord(change)] as const]
        : [],
    ),
  );
  const progress = trackProgress({
    stackId,
    stack: { verb: "delete", subject: subjectOf({ logicalId: stackName, type: stackType }), replaces: false },
    changes,
    total: changes.size,
    onFailure: "kept",
    reporter: ports.reporter,
  });
  // A repeated token would be taken for the repetition of a deletion that failed.
  const token = `keelson-delete-${sha256(`${stackId} ${ports.clock.now()}`).slice(0, 40)}`;
  try {
    await deleteAndFollow({ stack, token, roleArn, ports, timeout: deadline.left(), onNews: (news) => progress.take(news) });
    return [...protection, ...progress.finish("done")];
  } catch (error) {
    if (error instanceof Unhealthy) progress.finish({ failure: toFailureRecord(error) });
    if (!(error instanceof Interrupted)) throw error;
    throw await leaveOperation({ stackId, stackName, kind: "deletion", policy: "leave", token, cause: error }, ports);
  }
}

async function switchProtectionOff(
  { stackId, stackName }: PresentStack,
  { cloudFormation, reporter, clock }: DeployPorts,
): Promise<Outcome[]> {
  const change = { verb: "delete", subject: subjectOf({ logicalId: stackName, type: protectionType }), replaces: false } as const;
  reporter.emit({ type: "change-started", engine: "deploy", change });
  const began = clock.now();
  await cloudFormation.setTerminationProtection(stackId, "off");
  const outcome: Outcome = { status: "done", change, duration: clock.now() - began };
  reporter.emit({ type: "change-ended", engine: "deploy", outcome });
  return [outcome];
}

async function waitForEnd({ stackId, stackName }: PresentStack, ports: DeployPorts, deadline: Deadline): Promise<void> {
  const onNews = tellNews(ports.reporter);
  try {
    await followStack({ stackId, stackName, since: null, before: null, onNews, ports, timeout: deadline.left() });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw await leaveOperation({ stackId, stackName, kind: "of-others", policy: "leave", token: "", cause: error }, ports);
  }
}
