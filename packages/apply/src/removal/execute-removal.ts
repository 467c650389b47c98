import {
  type Change,
  type Clock,
  type Failure,
  growingInterval,
  Interrupted,
  type Outcome,
  type Plan,
  RemoteFailure,
  type Reporter,
  toChangeRecord,
} from "@keelson/core";
import { collectionPath, deleteObject, listObjects } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { type JsonRecord, listAt, textAt } from "../object/read-field.ts";
import { readWarningEvents } from "../wait/read-warning-events.ts";
import { claims, services, volumes } from "./observe-removal.ts";
import type { RemovalRow } from "./plan-removal.ts";

export interface RemovalExecution {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Milliseconds in which nothing more goes until the controllers are held to be unable to. */
  readonly patience: number;
  /** Milliseconds for the whole. */
  readonly timeout: number;
}

type Removal = Extract<Change<RemovalRow>, { verb: "delete" }>;

const interval = growingInterval(1000, 10_000);

/**
 * Deletes what the plan deletes and waits until it is gone, with the volumes of the claims. What does not go, because a controller does not
 * do its part or the API ceased to answer, is an outcome of `skipped` with the reason: its remains in AWS are found by their tag.
 * Only cancellation is thrown.
 */
export async function executeCloudRemoval(plan: Plan<RemovalRow>, execution: RemovalExecution): Promise<Outcome[]> {
  const run = startRun(plan, execution);
  try {
    for (const change of run.pending()) await removeOne(change, execution, run);
    await waitUntilGone(execution, run);
  } catch (error) {
    if (error instanceof Interrupted) throw interrupted(run, error);
    if (!(error instanceof RemoteFailure)) throw error;
    run.skipRest(`the API ceased to answer: ${error.message}`);
  }
  return run.outcomes();
}

async function removeOne(change: Removal, { client, reporter, signal }: RemovalExecution, run: Run): Promise<void> {
  reporter.emit({ type: "change-started", engine: "apply", change: toChangeRecord(change) });
  const { address, uid } = change.before;
  try {
    const answer = await deleteObject(client, { address, uid, signal });
    if (answer === "gone") run.end(change);
  } catch (error) {
    // What this one object's admission or rights refuse says nothing about the others.
    if (!(error instanceof RemoteFailure) || error.code === "cluster-unreachable") throw error;
    run.skip(change, error.message);
  }
}

async function waitUntilGone(execution: RemovalExecution, run: Run): Promise<void> {
  const { clock, signal, patience, timeout } = execution;
  const began = clock.now();
  let movedAt = began;
  for (let looks = 1; ; looks += 1) {
    const before = run.left();
    await look(execution, run);
    if (run.left() === 0) return;
    if (run.left() < before) movedAt = clock.now();
    const isStuck = clock.now() - movedAt >= patience;
    if (isStuck || clock.now() - began >= timeout) return await giveUp(execution, run);
    if (signal.aborted) throw new Interrupted("Cancelled.", { stateLeft: "" });
    await clock.sleep(Math.min(interval(looks), patience), signal);
  }
}

/** Four kinds are listed, whatever their number: what is in no list any more is gone, and so is what has another uid now. */
async function look({ client, signal }: RemovalExecution, run: Run): Promise<void> {
  const there = new Map<string, JsonRecord>();
  const collections = new Set([claims, services, volumes].map((resource) => collectionPath(resource, null)));
  for (const { before } of run.pending()) collections.add(collectionPath(before.address.resource, null));
  for (const path of collections) {
    for (const item of (await listObjects(client, path, { signal })).items) there.set(textAt(item, "metadata", "uid") ?? "", item);
  }
  run.settle(there);
}

async function giveUp({ client, signal }: RemovalExecution, run: Run): Promise<void> {
  for (const change of run.pending()) {
    const { namespace, name } = change.before.address;
    const events = namespace === null ? [] : await readWarningEvents(client, { namespace, names: [name], signal });
    run.skip(change, [run.holdOf(change), ...events.slice(-1)].join("; "));
  }
}

interface Run {
  pending(): readonly Removal[];
  /** How many things are still there, the volumes of deleted claims among them. */
  left(): number;
  end(change: Removal): void;
  skip(change: Removal, because: string): void;
  skipRest(because: string): void;
  /** Ends what is not there any more, and tells what holds the rest. */
  settle(there: ReadonlyMap<string, JsonRecord>): void;
  holdOf(change: Removal): string;
  outcomes(): Outcome[];
}

function startRun(plan: Plan<RemovalRow>, { clock, reporter }: RemovalExecution): Run {
  const wanted = plan.changes.filter((change) => change.verb === "delete");
  const began = clock.now();
  const ended = new Map<Removal, Outcome>();
  const holds = new Map<Removal, string>();
  let volumesLeft = 0;
  const claimed = new Set(wanted.filter(({ before }) => before.address.resource.plural === claims.plural).map(({ before }) => before.uid));
  const pending = (): readonly Removal[] => wanted.filter((change) => !ended.has(change));
  const record = (change: Removal, outcome: Outcome): void => {
    ended.set(change, outcome);
    reporter.emit({ type: "change-ended", engine: "apply", outcome });
  };
  const skip = (change: Removal, because: string): void => record(change, { status: "skipped", change: toChangeRecord(change), because });
  return {
    pending,
    left: () => pending().length + volumesLeft,
    end: (change) => record(change, { status: "done", change: toChangeRecord(change), duration: clock.now() - began }),
    skip,
    skipRest(because) {
      for (const change of pending()) skip(change, because);
    },
    settle(there) {
      const live = [...there.values()];
      volumesLeft = live.filter((object) => claimed.has(textAt(object, "spec", "claimRef", "uid") ?? "") && isDeletable(object)).length;
      for (const change of pending()) {
        const object = there.get(change.before.uid);
        if (object === undefined) this.end(change);
        else tellHold(change, describeHold(object));
      }
    },
    holdOf: (change) => holds.get(change) ?? "it is still there",
    outcomes: () => wanted.flatMap((change) => ended.get(change) ?? []),
  };

  function tellHold(change: Removal, detail: string): void {
    if (holds.get(change) === detail) return;
    holds.set(change, detail);
    reporter.emit({ type: "change-progress", engine: "apply", subject: change.subject, detail, done: ended.size, total: wanted.length });
  }
}

function isDeletable(volume: JsonRecord): boolean {
  return textAt(volume, "spec", "persistentVolumeReclaimPolicy") === "Delete";
}

function describeHold(object: JsonRecord): string {
  const finalizers = listAt(object, "metadata", "finalizers").filter((name) => typeof name === "string");
  return finalizers.length === 0 ? "it is still there" : `held by ${finalizers.join(", ")}`;
}

function interrupted(run: Run, cause: Failure): Interrupted {
  return new Interrupted("Cancelled while Services and volumes of the cluster were deleted.", {
    stateLeft: `${run.left()} of them are still there`,
    hint: "Run destroy again: it goes on with what is left.",
    cause,
  });
}
