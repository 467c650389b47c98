import { Bug, Unhealthy } from "@keelson/core";
import type { Situation, Turn } from "./turn.ts";
import { followStack } from "../follow/follow-stack.ts";
import { findRootCause } from "../diagnosis/root-cause.ts";
import { requestToken } from "../stack/request-token.ts";

/**
 * Deletes what a failed creation left, so that the name is free. planStack has made sure that the stack is ours, the status policy that
 * nothing lives in it. Unhealthy `stack-delete-failed` when something cannot be deleted.
 */
export async function recreateStack({ observed, desired, ports, deadline }: Situation): Promise<Turn> {
  if (observed.status === "absent") throw new Bug("nothing is there to be deleted");
  const { stackId, stackName, status } = observed;
  const stack = `Stack ${stackName}`;
  ports.reporter.emit(progress(stack, `deleting what the failed creation left (${status})`));
  await ports.cloudFormation.deleteStack({ stackId, token: requestToken(desired, `delete ${stackId}`) });
  const followed = await followStack({
    stackId,
    stackName,
    since: null,
    before: observed,
    onNews: ({ events }) => {
      for (const event of events) {
        if (event.status.startsWith("DELETE_")) ports.reporter.emit(progress(`${event.resourceType} ${event.logicalId}`, event.status));
      }
    },
    ports,
    timeout: deadline.left(),
  });
  if (followed.stack === null || followed.stack.status === "DELETE_COMPLETE") return { outcomes: [], changed: true, next: "look-again" };
  const { findings } = findRootCause(followed.events, stackId);
  throw new Unhealthy("stack-delete-failed", `${stack} could not be deleted: ${findings[0] ?? followed.stack.status}`, {
    subject: stack,
    diagnosis: findings,
  });
}

function progress(subject: string, detail: string): Parameters<Situation["ports"]["reporter"]["emit"]>[0] {
  return { type: "change-progress", engine: "deploy", subject, detail, done: null, total: null };
}
