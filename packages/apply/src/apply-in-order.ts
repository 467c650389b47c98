import {
  Bug,
  type Change,
  type Clock,
  type Failure,
  poll,
  type Plan,
  type Random,
  type Reporter,
  toChangeRecord,
  toFailure,
} from "@keelson/core";
import { applyObject, readObject } from "./client/api-calls.ts";
import type { KubernetesClient } from "./client/kubernetes-client.ts";
import { StatusFailure } from "./client/status-failure.ts";
import type { JsonRecord } from "./object/read-field.ts";
import type { ObservedObject, ObservedObjects } from "./observe-objects.ts";
import { orderObjects } from "./order/order-objects.ts";
import type { ManifestObject } from "./plan-objects.ts";
import { judgeReadiness } from "./readiness/judge-readiness.ts";
import { makeGate } from "./run-bounded.ts";

export interface ApplyOptions {
  readonly plan: Plan<ManifestObject>;
  readonly observed: ObservedObjects;
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly random: Random;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** What came of applying one object; `object` is as the server answered. */
export type ApplyResult =
  | { readonly status: "kept"; readonly object: JsonRecord }
  | { readonly status: "applied"; readonly object: JsonRecord; readonly startedAt: number; readonly endedAt: number }
  | { readonly status: "skipped"; readonly because: string }
  | { readonly status: "failed"; readonly failure: Failure };

/** Requests in flight at once; see observe-objects. */
const concurrency = 24;
/** Milliseconds for a new kind to be served after its definition is there, and for the definition itself. */
const definitionLimit = 60_000;

/** Sends what the plan changes. Never rejects for an object's failure: what depends on it is skipped, the rest goes on. */
export async function applyInOrder(options: ApplyOptions): Promise<ReadonlyMap<string, ApplyResult>> {
  const { plan, observed } = options;
  const changes = new Map(plan.changes.map((change) => [change.subject, change]));
  const enter = makeGate(concurrency);
  const running = new Map<string, Promise<ApplyResult>>();
  for (const { item, subject, dependencies } of orderObjects(observed.objects)) {
    const change = changes.get(subject);
    if (change === undefined) throw new Bug(`the plan has no change for ${subject}`);
    running.set(subject, settle(change, item, { options, enter, before: dependencies.map((name) => [name, running.get(name)] as const) }));
  }
  const results = await Promise.all([...running].map(async ([subject, result]) => [subject, await result] as const));
  return new Map(results);
}

interface Turn {
  readonly options: ApplyOptions;
  readonly enter: ReturnType<typeof makeGate>;
  /** What must be there first, under its name. */
  readonly before: readonly (readonly [string, Promise<ApplyResult> | undefined])[];
}

async function settle(change: Change<ManifestObject>, item: ObservedObject, turn: Turn): Promise<ApplyResult> {
  const { options, enter, before } = turn;
  for (const [name, result] of before) {
    const status = (await result)?.status;
    if (status === "failed" || status === "skipped") return { status: "skipped", because: `it needs ${name}, which is not there` };
  }
  if (change.verb === "keep" && item.live !== null) return { status: "kept", object: item.live };
  return enter(async () => {
    if (options.signal.aborted) return { status: "skipped", because: "the run was cancelled" };
    const startedAt = options.clock.now();
    options.reporter.emit({ type: "change-started", engine: "apply", change: toChangeRecord(change) });
    try {
      const object = await applyOne(item, options);
      return { status: "applied", object, startedAt, endedAt: options.clock.now() };
    } catch (cause) {
      return { status: "failed", failure: toFailure(cause) };
    }
  });
}

async function applyOne(item: ObservedObject, options: ApplyOptions): Promise<JsonRecord> {
  const { client, signal, reporter } = options;
  const { address, object, subject } = item;
  const send = () => applyObject(client, { address, object, mode: "store", signal });
  const applied = item.kindFrom === "manifests" ? await untilServed(send, subject, options) : await send();
  // What was rehearsed has told its warnings already.
  for (const message of item.rehearsed === null ? applied.warnings : []) {
    reporter.emit({ type: "note", engine: "apply", note: { severity: "warning", code: "server-warning", message, subject } });
  }
  return item.identity.kind === "CustomResourceDefinition" ? untilEstablished(item, options) : applied.object;
}

/** A kind is served a moment after its definition says Established (helm/helm#6165). */
function untilServed<T>(send: () => Promise<T>, subject: string, options: ApplyOptions): Promise<T> {
  return poll({
    ...options,
    timeout: definitionLimit,
    interval: () => 1000,
    subject: `the kind of ${subject} to be served`,
    async probe() {
      try {
        return { value: await send() };
      } catch (failure) {
        if (failure instanceof StatusFailure && failure.code === "object-not-found") return { pending: failure.message };
        throw failure;
      }
    },
  });
}

function untilEstablished({ address, subject }: ObservedObject, options: ApplyOptions): Promise<JsonRecord> {
  return poll({
    ...options,
    timeout: definitionLimit,
    interval: () => 500,
    subject: `${subject} to be established`,
    async probe() {
      const live = await readObject(options.client, address, options.signal);
      if (live === null) return { pending: "it does not exist" };
      const verdict = judgeReadiness(live, { bindsLate: () => false });
      return verdict.state === "pending" ? { pending: verdict.reason } : { value: live };
    },
  });
}
