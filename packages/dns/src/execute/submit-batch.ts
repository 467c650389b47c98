import { backoffDelay, type Clock, Interrupted, type Random, RemoteFailure } from "@keelson/core";
import type { Route53Port } from "../zones/route53-port.ts";
import type { Batch, NameGroup } from "./record-batches.ts";

/** Route 53 takes one change per zone at a time and few requests per second and account; both pass within a minute. */
const attempts = 10;
const backoff = { base: 1000, cap: 20_000 };

/** What became of the groups of a batch: taken in under a change id, or refused. */
export type Submission =
  | { readonly groups: readonly NameGroup[]; readonly changeId: string }
  | { readonly groups: readonly NameGroup[]; readonly failure: RemoteFailure };

export interface SubmitPorts {
  readonly port: Route53Port;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** Sends a batch. One that Route 53 rejects is halved until the name at fault stands alone, so that it holds up no other name. */
export async function submitBatch(batch: Batch, ports: SubmitPorts): Promise<Submission[]> {
  try {
    return [{ groups: batch.groups, changeId: await send(batch, ports) }];
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (error.code !== "change-batch-rejected" || batch.groups.length === 1) return [{ groups: batch.groups, failure: error }];
    const middle = Math.ceil(batch.groups.length / 2);
    const first = await submitBatch({ ...batch, groups: batch.groups.slice(0, middle) }, ports);
    return [...first, ...(await submitBatch({ ...batch, groups: batch.groups.slice(middle) }, ports))];
  }
}

async function send(batch: Batch, { port, clock, random, signal }: SubmitPorts): Promise<string> {
  const changes = batch.groups.flatMap((group) => group.changes);
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted)
      throw new Interrupted("Cancelled before the records were changed.", { stateLeft: "the remaining records are as they were" });
    try {
      return await port.changeRecordSets({ zoneId: batch.zoneId, comment: "Keelson", changes });
    } catch (error) {
      if (!(error instanceof RemoteFailure && error.code === "throttled") || attempt === attempts) throw error;
      await clock.sleep(backoffDelay(attempt, backoff, random), signal);
    }
  }
}
