import { Bug, type Note, Refused, RemoteFailure, Unhealthy } from "@keelson/core";
import type { Situation, Turn } from "../execute/turn.ts";
import { noticeDrift } from "../protection/notice-drift.ts";
import type { ChangeSet } from "../stack/change-set-port.ts";
import { listNames } from "../stack/list-names.ts";
import { observeStack } from "../stack/observe-stack.ts";
import { changeSetNameOf, requestToken } from "../stack/request-token.ts";
import { changeSetRequest } from "./change-set-request.ts";
import { type BeyondPlan, compareWithPlan } from "./compare-with-plan.ts";
import { executeChangeSet } from "./execute-change-set.ts";
import { warningsOn } from "./explain-change-set.ts";
import { type PreparedChangeSet, prepareChangeSet } from "./prepare-change-set.ts";
import { cancelledBefore, withdrawChangeSet } from "./withdraw-change-set.ts";

/** Makes or changes the stack by a change set that does what the plan showed, and follows it to its end. */
export async function changeStack(situation: Situation): Promise<Turn> {
  const { observed, ports } = situation;
  const comparison = compareMeanwhile(situation);
  const prepared = await prepare(situation).catch(async (error: unknown) => {
    await comparison.stop();
    throw error;
  });
  if (prepared === "overtaken" || prepared.kind === "empty") await comparison.stop();
  if (prepared === "overtaken") return { outcomes: [], changed: false, next: "look-again" };
  if (prepared.kind === "ready") {
    for (const note of await comparison.notes) ports.reporter.emit({ type: "note", engine: "deploy", note });
    await refuseBeyondPlan(situation, prepared.changeSet);
    await leaveWhenCancelled(situation, prepared.changeSet);
    return await executeChangeSet(situation, prepared.changeSet);
  }
  if (observed.status === "absent") throw new Bug("CloudFormation finds nothing to create");
  if (observed.status === "UPDATE_FAILED") {
    const subject = `Stack ${observed.stackName}`;
    const because = observed.failures[0] ?? "CloudFormation gave no reason";
    throw new Unhealthy("stack-update-failed", `${subject} is UPDATE_FAILED, and nothing is left to be tried again. ${because}`, {
      subject,
      diagnosis: observed.failures,
    });
  }
  return { outcomes: [], changed: false, next: "finish", stack: observed };
}

/** Looks for drift while CloudFormation prepares the change set; nobody waits for it where there is nothing to execute. */
function compareMeanwhile(situation: Situation): { readonly notes: Promise<readonly Note[]>; readonly stop: () => Promise<void> } {
  const { ports } = situation;
  const enough = new AbortController();
  const signal = AbortSignal.any([ports.signal, enough.signal]);
  const notes = noticeDrift({ ...situation, ports: { ...ports, signal } });
  return {
    notes,
    async stop() {
      enough.abort();
      await notes;
    },
  };
}

async function prepare(situation: Situation): Promise<PreparedChangeSet | "overtaken"> {
  const { desired, observed, ports, deadline } = situation;
  const { stackName } = desired;
  const request = { ...(await changeSetRequest(situation)), changeSetName: changeSetNameOf(desired) };
  const began = ports.clock.now();
  try {
    return await prepareChangeSet({
      stackName,
      request: (attempt) => ({ ...request, token: requestToken(desired, `prepare ${began} ${attempt}`) }),
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

/** Refused `beyond-plan` when the change set does more than was shown; it is taken back, so that nobody executes it by mistake. */
async function refuseBeyondPlan(situation: Situation, changeSet: ChangeSet): Promise<void> {
  const { plan, desired, observed, ports, policy } = situation;
  const inPlace = observed.status === "UPDATE_FAILED" ? "follows" : "beyond";
  const { beyond, follows } = compareWithPlan({ plan, changes: changeSet.changes, inPlace });
  const notes = [...(await warningsOn(changeSet, ports))];
  if (follows.length > 0) {
    const message = `Changes with what they depend on: ${listTexts(follows)}.`;
    notes.push({ severity: "notice", code: "dependants-change", message, subject: null });
  }
  if (policy.beyondPlan === "allow") {
    for (const { subject, what } of beyond) {
      notes.push({ severity: "warning", code: "beyond-plan", message: `${subject} ${what}, which the plan did not show.`, subject });
    }
  }
  for (const note of notes) ports.reporter.emit({ type: "note", engine: "deploy", note });
  if (beyond.length === 0 || policy.beyondPlan === "allow") return;
  await withdrawChangeSet({ stack: changeSet.stackId, changeSetName: changeSet.changeSetId, type: typeOf(situation) }, ports);
  throw new Refused(
    "beyond-plan",
    `CloudFormation would do to stack ${desired.stackName} what the plan did not show: ${listTexts(beyond)}.`,
    {
      subjects: beyond.map(({ subject }) => subject),
    },
  );
}

async function leaveWhenCancelled(situation: Situation, { stackId, changeSetId }: ChangeSet): Promise<void> {
  const { ports, desired } = situation;
  if (!ports.signal.aborted) return;
  const left = await withdrawChangeSet({ stack: stackId, changeSetName: changeSetId, type: typeOf(situation) }, ports);
  throw cancelledBefore(desired.stackName, left, ports.signal.reason);
}

/** A shell that was there before or was made now is the same: it goes when nothing is in it. */
function typeOf({ observed }: Situation): "create" | "update" {
  return observed.status === "absent" || observed.status === "REVIEW_IN_PROGRESS" ? "create" : "update";
}

function listTexts(found: readonly BeyondPlan[]): string {
  return listNames(found.map(({ subject, what }) => `${subject} ${what}`));
}
