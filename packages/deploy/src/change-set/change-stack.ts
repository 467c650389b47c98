import {
  Bug,
  type ChangeRecord,
  Interrupted,
  type Note,
  type Plan,
  RemoteFailure,
  toChangeRecord,
  toFailureRecord,
  Unhealthy,
} from "@keelson/core";
import type { ChangeSet, ChangeSetRequest, ChangeSetRow } from "../stack/cloudformation-port.ts";
import { tagsOf } from "../stack/desired-stack.ts";
import type { Situation, Turn } from "../execute/turn.ts";
import { failureOf, leaveOperation } from "../follow/end-of-run.ts";
import { followStack } from "../follow/follow-stack.ts";
import { trackProgress } from "../follow/track-progress.ts";
import { listNames } from "../stack/list-names.ts";
import { observeStack } from "../stack/observe-stack.ts";
import { intentOf } from "../plan/plan-stack.ts";
import { type StackResource, stackType, subjectOf } from "../plan/stack-resource.ts";
import { changeSetNameOf, requestToken } from "../stack/request-token.ts";
import { capabilitiesOf, readTemplate, toRequestBody } from "../stack/template.ts";
import { type PreparedChangeSet, prepareChangeSet, withdraw } from "./prepare-change-set.ts";

/** Makes or changes the stack by a change set and follows it to its end. */
export async function changeStack(situation: Situation): Promise<Turn> {
  const prepared = await prepare(situation);
  if (prepared === "overtaken") return { outcomes: [], changed: false, next: "look-again" };
  if (prepared.kind === "ready") return await carryOut(situation, prepared.changeSet);
  const { observed } = situation;
  if (observed.status === "absent") throw new Bug("CloudFormation finds nothing to create");
  return { outcomes: [], changed: false, next: "finish", stack: observed };
}

async function prepare(situation: Situation): Promise<PreparedChangeSet | "overtaken"> {
  const { desired, observed, plan, ports, deadline } = situation;
  const { stackName } = desired;
  const template = readTemplate(desired.template);
  const request: Omit<ChangeSetRequest, "token"> = {
    stack: observed.status === "absent" ? stackName : observed.stackId,
    changeSetName: changeSetNameOf(desired),
    type: intentOf(plan),
    template: toRequestBody(desired.template),
    parameters: desired.parameters,
    tags: tagsOf(desired),
    capabilities: capabilitiesOf(template),
  };
  const began = ports.clock.now();
  const token = (attempt: number): string => requestToken(desired, `prepare ${began} ${attempt}`);
  try {
    return await prepareChangeSet({
      stackName,
      request: (attempt) => ({ ...request, token: token(attempt) }),
      ports,
      timeout: deadline.left(),
    });
  } catch (error) {
    // The service's words for a busy stack vary; the stack itself says whether somebody was faster.
    if (!(error instanceof RemoteFailure) || error.code !== "remote-error") throw error;
    const now = await observeStack(stackName, ports);
    if (now.status === observed.status) throw error;
    return "overtaken";
  }
}

async function carryOut(situation: Situation, changeSet: ChangeSet): Promise<Turn> {
  const { desired, observed, plan, ports, deadline, policy } = situation;
  const { stackName } = desired;
  const { stackId, changeSetId } = changeSet;
  const intent = intentOf(plan);
  for (const note of notesOnChangeSet(plan, changeSet)) ports.reporter.emit({ type: "note", engine: "deploy", note });
  if (ports.signal.aborted) {
    throw await withdraw(
      { stackName, ports },
      { stack: stackId, changeSetName: changeSetNameOf(desired), type: intent, error: ports.signal.reason },
    );
  }
  const answer = await ports.cloudFormation.executeChangeSet({
    changeSetId,
    token: requestToken(desired, `execute ${changeSetId}`),
    rollback: policy.rollback,
  });
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
    const token = requestToken(desired, `cancel ${changeSetId}`);
    throw await leaveOperation({ stackId, stackName, kind, policy: policy.onCancel, token, cause: error }, ports);
  }
}

/** The plan's record of a change, or what the change set shows beyond the plan. */
function toRecord(plan: Plan<StackResource>, row: ChangeSetRow): ChangeRecord {
  const subject = subjectOf({ logicalId: row.logicalId, type: row.resourceType });
  const planned = plan.changes.find((change) => change.subject === subject && change.verb !== "keep");
  if (planned !== undefined) return { ...toChangeRecord(planned), replaces: row.replacement === "certain" };
  return { verb: row.action === "unknown" ? "update" : row.action, subject, replaces: row.replacement === "certain" };
}

/** What CloudFormation knows and a comparison of templates does not: what is replaced, and what changes because something else does. */
function notesOnChangeSet(plan: Plan<StackResource>, changeSet: ChangeSet): Note[] {
  const notes: Note[] = [];
  const subjects = (rows: readonly ChangeSetRow[]): string[] =>
    rows.map((row) => subjectOf({ logicalId: row.logicalId, type: row.resourceType }));
  const replaced = subjects(changeSet.changes.filter((row) => row.action === "update" && row.replacement === "certain"));
  for (const subject of replaced) {
    notes.push({ severity: "warning", code: "resource-replaced", message: `${subject} is replaced by a new one.`, subject });
  }
  const planned = new Set(plan.changes.filter((change) => change.verb !== "keep").map((change) => change.subject));
  const beyond = subjects(changeSet.changes).filter((subject) => !planned.has(subject));
  if (beyond.length > 0) {
    const message = `Changes with what they depend on: ${listNames(beyond)}.`;
    notes.push({ severity: "notice", code: "dependants-change", message, subject: null });
  }
  return notes;
}
