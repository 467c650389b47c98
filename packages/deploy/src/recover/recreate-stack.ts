import { Interrupted } from "@keelson/core";
import { deleteAndFollow } from "../destroy/delete-and-follow.ts";
import { presentStack, type Situation, type Turn } from "../execute/turn.ts";
import { leaveOperation } from "../follow/end-of-run.ts";
import { requestToken } from "../stack/request-token.ts";

/**
 * Deletes what a failed creation left, so that the name is free. planStack has made sure that the stack is ours, the status policy that
 * nothing lives in it. Unhealthy `stack-delete-failed` when something cannot be deleted.
 */
export async function recreateStack({ observed, desired, ports, deadline }: Situation): Promise<Turn> {
  const stack = presentStack(observed);
  const { stackId, stackName, status } = stack;
  const detail = `deleting what the failed creation left (${status})`;
  ports.reporter.emit({ type: "change-progress", engine: "deploy", subject: `Stack ${stackName}`, detail, done: null, total: null });
  const token = requestToken(desired, `delete ${stackId}`);
  try {
    await deleteAndFollow({ stack, token, roleArn: desired.roleArn, ports, timeout: deadline.left() });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw await leaveOperation({ stackId, stackName, kind: "deletion", policy: "leave", token, cause: error }, ports);
  }
  return { outcomes: [], changed: true, next: "look-again" };
}
