import { type Clock, Interrupted, type Outcome, type Plan, type Reporter, toChangeRecord, toFailure, toFailureRecord } from "@keelson/core";
import { namesPerCall, type SecretStore } from "../secret-store.ts";
import type { StoredParameter } from "./observe-stored-secrets.ts";

interface RemovalPorts {
  readonly store: Pick<SecretStore, "delete">;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Deletes what the plan deletes, in its order. What is gone already is done: a second run goes on where a first one stopped. */
export async function executeSecretsRemoval(plan: Plan<StoredParameter>, ports: RemovalPorts): Promise<Outcome[]> {
  const { store, clock, reporter, signal } = ports;
  const deletes = plan.changes.filter((change) => change.verb === "delete");
  const outcomes: Outcome[] = [];
  for (let index = 0; index < deletes.length; index += namesPerCall) {
    if (signal.aborted) throw interrupted(deletes.length - index);
    const batch = deletes.slice(index, index + namesPerCall);
    const records = batch.map(toChangeRecord);
    const began = clock.now();
    for (const change of records) reporter.emit({ type: "change-started", engine: "pki", change });
    const end = (ended: readonly Outcome[]): void => {
      for (const outcome of ended) reporter.emit({ type: "change-ended", engine: "pki", outcome });
      outcomes.push(...ended);
    };
    try {
      await store.delete(batch.map(({ before }) => before.name));
      end(records.map((change) => ({ status: "done", change, duration: clock.now() - began })));
    } catch (error) {
      const failure = toFailure(error);
      end(records.map((change) => ({ status: "failed", change, failure: toFailureRecord(failure) })));
      throw failure;
    }
  }
  return outcomes;
}

function interrupted(left: number): Interrupted {
  return new Interrupted(`Cancelled before ${left} parameters were deleted.`, {
    stateLeft: "the parameters before them are deleted",
    hint: "Run again: the rest is deleted.",
  });
}
