import { Bug, type ChangeRecord, Interrupted, type Plan, toChangeRecord, toFailureRecord, Unhealthy } from "@keelson/core";
import type { Situation, Turn } from "../execute/turn.ts";
import { failureOf, leaveOperation } from "../follow/end-of-run.ts";
import { followStack } from "../follow/follow-stack.ts";
import { trackProgress } from "../follow/track-progress.ts";
import { intentOf } from "../plan/plan-stack.ts";
import { type StackResource, stackType, subjectOf } from "../plan/stack-resource.ts";
import type { ChangeSet, ChangeSetRow } from "../stack/change-set-port.ts";
import { executionToken, requestToken } from "../stack/request-token.ts";

/** Executes a change set and follows it to its end. Unhealthy `stack-create-failed` and `stack-update-failed`. */
export async function executeChangeSet(situation: Situation, changeSet: ChangeSet): Promise<Turn> {
  const { desired, observed, plan, ports, deadline, policy } = situation;
  const { stackName } = desired;
  const { stackId, changeSetId } = changeSet;
  const { rollback } = policy;
  const intent = intentOf(plan);
  for (const row of changeSet.changes) tellReplacement(row, ports.reporter);
  const token = executionToken(desired, { changeSetId, rollback });
  const answer = await ports.cloudFormation.executeChangeSet({ changeSetId, token, rollback });
  // Executed before or overtaken by another run: the stack says which.
  if (answer === "not-executable") return { outcomes: [], changed: false, next: "look-again" };
  const progress = trackProgress({
    stackId,
    stack: { verb: intent, subject: subjectOf({ logicalId: stackName, type: stackType }), replaces: false },
    changes: new Map(changeSet.changes.map((row) => [row.logicalId, toRecord(plan, row)])),
    total: changeSet.changes.length,
    reporter: ports.reporter,
  });
  try {
    const followed = await followStack({
      stackId,
      stackName,
      since: changeSet.createdAt,
      token,
      before: observed.status === "absent" ? { status: "REVIEW_IN_PROGRESS", updatedAt: null } : observed,
      onNews: (news) => progress.take(news),
      ports,
      timeout: deadline.left(),
    });
    const failure = failureOf(followed, { stackId, stackName });
    if (failure === null && followed.stack !== null) {
      return { outcomes: progress.finish("done"), changed: true, next: "finish", stack: followed.stack };
    }
    throw failure ?? new Bug("an operation succeeded without a stack");
  } catch (error) {
    if (error instanceof Unhealthy) progress.finish({ failure: toFailureRecord(error) });
    if (!(error instanceof Interrupted)) throw error;
    const kind = intent === "create" ? "own-creation" : "own-update";
    const cancelToken = requestToken(desired, `cancel ${changeSetId}`);
    throw await leaveOperation({ stackId, stackName, kind, policy: policy.onCancel, token: cancelToken, cause: error }, ports);
  }
}

/** The plan's record of a change, or what the change set shows beyond the plan. */
function toRecord(plan: Plan<StackResource>, row: ChangeSetRow): ChangeRecord {
  const subject = subjectOf({ logicalId: row.logicalId, type: row.resourceType });
  const planned = plan.changes.find((change) => change.subject === subject && change.verb !== "keep");
  if (planned !== undefined) return { ...toChangeRecord(planned), replaces: row.replacement === "certain" };
  return { verb: row.action === "unknown" ? "update" : row.action, subject, replaces: row.replacement === "certain" };
}

function tellReplacement({ action, replacement, logicalId, resourceType }: ChangeSetRow, reporter: Situation["ports"]["reporter"]): void {
  if (action !== "update" || replacement !== "certain") return;
  const subject = subjectOf({ logicalId, type: resourceType });
  const note = { severity: "warning", code: "resource-replaced", message: `${subject} is replaced by a new one.`, subject } as const;
  reporter.emit({ type: "note", engine: "deploy", note });
}
