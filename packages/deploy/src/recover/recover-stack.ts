import { type FailureCode, Interrupted, Unhealthy } from "@keelson/core";
import type { Situation, Turn } from "../execute/turn.ts";
import { presentStack } from "../execute/turn.ts";
import { findRootCause } from "../diagnosis/root-cause.ts";
import { leaveOperation, toFailedOperation } from "../follow/end-of-run.ts";
import { readOperationEvents } from "../follow/event-log.ts";
import { followStack } from "../follow/follow-stack.ts";
import { tellNews } from "../follow/tell-news.ts";
import { requestToken } from "../stack/request-token.ts";
import type { StackStatus } from "../stack/stack-status.ts";

/** A call that brings a stack back to where it can be deployed to. */
export interface Recovery {
  /** For people, as `rolling back the update that failed`. */
  readonly what: string;
  /** `out-of-turn` when the stack's status does not allow it any more. */
  readonly begin: (stack: { readonly stackId: string; readonly token: string }) => Promise<"started" | "out-of-turn">;
  readonly succeeds: readonly StackStatus[];
  /** Of the Unhealthy that it ends with otherwise. */
  readonly failure: FailureCode;
}

/** Begins a recovery, follows it to its end, and lets the run plan again. */
export async function recoverStack(situation: Situation, recovery: Recovery): Promise<Turn> {
  const { desired, ports, deadline } = situation;
  const observed = presentStack(situation.observed);
  const { stackId, stackName, status } = observed;
  // What happened before belongs to the operation that failed, which may have ended in the same status.
  const past = await readOperationEvents({ stackId, cloudFormation: ports.cloudFormation });
  const token = requestToken(desired, `${recovery.what} ${past.at(-1)?.eventId ?? stackId}`);
  if ((await recovery.begin({ stackId, token })) === "out-of-turn") return { outcomes: [], changed: false, next: "look-again" };
  const subject = `Stack ${stackName}`;
  ports.reporter.emit({
    type: "change-progress",
    engine: "deploy",
    subject,
    detail: `${recovery.what} (${status})`,
    done: null,
    total: null,
  });
  try {
    const followed = await followStack({
      stackId,
      stackName,
      since: null,
      past,
      before: observed,
      onNews: tellNews(ports.reporter),
      ports,
      timeout: deadline.left(),
    });
    const end = followed.stack?.status ?? "DELETE_COMPLETE";
    if (recovery.succeeds.includes(end)) return { outcomes: [], changed: false, next: "plan-again" };
    const { findings, remedy } = findRootCause(toFailedOperation(followed, stackId));
    const because = findings[0] ?? followed.stack?.statusReason ?? "CloudFormation gave no reason";
    throw new Unhealthy(recovery.failure, `${subject} ended as ${end} while ${recovery.what}. ${because}`, {
      subject,
      diagnosis: findings,
      ...(remedy === null ? {} : { hint: remedy }),
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw await leaveOperation({ stackId, stackName, kind: "recovery", policy: "leave", token, cause: error }, ports);
  }
}
