import { type Change, type Failure, Interrupted, type Outcome, type Plan, toChangeRecord, toFailureRecord } from "@keelson/core";
import { applyInOrder, type ApplyResult } from "./apply-in-order.ts";
import { collectEndpoints } from "./endpoints/collect-endpoints.ts";
import type { Endpoints } from "./endpoints/endpoints.ts";
import type { ManifestObject } from "./plan-objects.ts";
import type { ExecuteOptions } from "./execute-options.ts";
import { settleObjects } from "./wait/settle-objects.ts";

export interface ExecutedObjects {
  /** One for each change; those that keep an object have one only when it is not ready. */
  readonly outcomes: readonly Outcome[];
  readonly endpoints: Endpoints;
}

/**
 * Applies the plan's changes, each as soon as what it depends on is there, and waits until everything is ready. Ends
 * with the first failure after every outcome was reported; nothing is undone, and a second run goes on from there.
 */
export async function executeObjects(options: ExecuteOptions): Promise<ExecutedObjects> {
  const { plan, client, observed, cluster, signal, reporter } = options;
  const outcomes: Outcome[] = [];
  const end = (outcome: Outcome): void => {
    outcomes.push(outcome);
    reporter.emit({ type: "change-ended", engine: "apply", outcome });
  };
  const results = await applyInOrder(options);
  const failures = plan.changes.flatMap(({ subject }) => {
    const result = results.get(subject);
    return result?.status === "failed" ? [result.failure] : [];
  });
  const trouble = signal.aborted ? interrupted(results, plan, failures[0]) : failures[0];
  if (trouble !== undefined) {
    for (const change of plan.changes) endChange(change, results.get(change.subject), end);
    throw trouble;
  }
  if (options.wait === "none") for (const change of plan.changes) endChange(change, results.get(change.subject), end);
  else await settleObjects({ ...options, results, end });
  return { outcomes, endpoints: await collectEndpoints({ client, observed, cluster, signal }) };
}

function endChange(change: Change<ManifestObject>, result: ApplyResult | undefined, end: (outcome: Outcome) => void): void {
  const record = toChangeRecord(change);
  switch (result?.status) {
    case undefined:
    case "kept":
      return;
    case "applied":
      end({ status: "done", change: record, duration: result.endedAt - result.startedAt });
      return;
    case "skipped":
      end({ status: "skipped", change: record, because: result.because });
      return;
    case "failed":
      end({ status: "failed", change: record, failure: toFailureRecord(result.failure) });
      return;
  }
}

function interrupted(results: ReadonlyMap<string, ApplyResult>, plan: Plan<ManifestObject>, cause: Failure | undefined): Interrupted {
  const applied = [...results.values()].filter((result) => result.status === "applied").length;
  const wanted = plan.changes.filter((change) => change.verb !== "keep").length;
  return new Interrupted("Cancelled while objects were being applied.", {
    stateLeft: `${applied} of ${wanted} objects are applied`,
    cause,
  });
}
