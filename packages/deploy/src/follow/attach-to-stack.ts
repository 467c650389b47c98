import { Bug, Interrupted, Refused, type Reporter, toFailureRecord } from "@keelson/core";
import type { Situation, Turn } from "../execute/turn.ts";
import type { CloudFormationPort, StackEvent } from "../stack/cloudformation-port.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { isSuccess, type StackStatus } from "../stack/stack-status.ts";
import { requestToken, tokenPrefix } from "../stack/request-token.ts";
import { parseTemplate } from "../template/template.ts";
import { subjectOf, stackType } from "../plan/stack-resource.ts";
import { failureOf, leaveOperation, type RunningOperation, toFailedOperation } from "./end-of-run.ts";
import { readOperationEvents } from "./event-log.ts";
import { watchOwnership } from "./watch-ownership.ts";
import { type FollowedStack, followStack } from "./follow-stack.ts";
import { findRootCause } from "../diagnosis/root-cause.ts";
import { type Progress, trackProgress } from "./track-progress.ts";

/**
 * Follows an operation that runs already. Where its token is this deployment's, an earlier run of the same commit began it and its end
 * is ours; otherwise it is only waited for.
 */
export async function attachToStack(situation: Situation): Promise<Turn> {
  const { observed, desired, ports, deadline, policy } = situation;
  if (observed.status === "absent") throw new Bug("nothing is there to be followed");
  const { stackId, stackName } = observed;
  const prefix = tokenPrefix(desired);
  if (policy.onBusy === "fail") await refuseForeignOperation({ observed, prefix, cloudFormation: ports.cloudFormation });
  const progress = progressOf(observed, ports.reporter);
  const ownership = watchOwnership({ stackId, prefix });
  try {
    const followed = await followStack({
      stackId,
      stackName,
      since: null,
      before: null,
      onNews: (news) => {
        ownership.take(news.events);
        progress.take(news);
      },
      ports,
      timeout: deadline.left(),
    });
    if (!ownership.isOwn() || wasTakenBack(followed, stackId)) return { outcomes: [], changed: false, next: "plan-again" };
    const failure = failureOf(followed, { stackId, stackName });
    if (failure === null) return { outcomes: progress.finish("done"), changed: true, next: "plan-again" };
    progress.finish({ failure: toFailureRecord(failure) });
    throw failure;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const kind = ownership.isOwn() ? (ownKinds[observed.status] ?? "of-others") : "of-others";
    const token = requestToken(desired, `cancel ${stackId} ${observed.updatedAt}`);
    throw await leaveOperation({ stackId, stackName, kind, policy: policy.onCancel, token, cause: error }, ports);
  }
}

/** Refused `stack-busy` where the running operation is not this deployment's. */
async function refuseForeignOperation(running: {
  readonly observed: PresentStack;
  readonly prefix: string;
  readonly cloudFormation: CloudFormationPort;
}): Promise<void> {
  const { observed, prefix, cloudFormation } = running;
  const { stackId, stackName, status } = observed;
  const events = await readOperationEvents({ stackId, cloudFormation });
  const ownership = watchOwnership({ stackId, prefix });
  ownership.take(events);
  if (ownership.isOwn()) return;
  const message = `Stack ${stackName} is ${status}: another operation runs on it${startedBy(events)}.`;
  throw new Refused("stack-busy", message, {
    subjects: [stackName],
    hint: "Run again when it has ended, or let the run wait for it (on-busy: wait).",
  });
}

/** What is known of whoever began it. */
function startedBy([first]: readonly StackEvent[]): string {
  if (first === undefined) return "";
  const token = first.requestToken === null ? "" : ` with the request token ${first.requestToken}`;
  return `, begun at ${new Date(first.timestamp).toISOString()}${token}`;
}

const ownKinds: Readonly<Partial<Record<StackStatus, RunningOperation["kind"]>>> = {
  CREATE_IN_PROGRESS: "own-creation",
  UPDATE_IN_PROGRESS: "own-update",
};

function progressOf(observed: PresentStack, reporter: Reporter): Progress {
  const { stackId, stackName, status, template } = observed;
  const isCreation = status === "CREATE_IN_PROGRESS";
  return trackProgress({
    stackId,
    stack: { verb: isCreation ? "create" : "update", subject: subjectOf({ logicalId: stackName, type: stackType }), replaces: false },
    changes: new Map(),
    total: isCreation && template !== null ? (parseTemplate(template)?.resources.size ?? null) : null,
    reporter,
  });
}

/** True when no resource failed and yet it did not succeed: the run that began it, or a person, took it back. This run is meant to do it. */
function wasTakenBack(followed: FollowedStack, stackId: string): boolean {
  const { stack } = followed;
  if (stack === null || stack.status === "DELETE_COMPLETE") return true;
  return !isSuccess(stack.status) && findRootCause(toFailedOperation(followed, stackId)).first === null;
}
