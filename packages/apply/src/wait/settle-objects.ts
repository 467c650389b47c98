import { Bug, type Failure, type Outcome, toChangeRecord, toFailureRecord, Unhealthy } from "@keelson/core";
import type { ApplyResult } from "../apply-in-order.ts";
import { collectionPath, listObjects, type ObjectAddress } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { StatusFailure } from "../client/status-failure.ts";
import type { ExecuteOptions } from "../execute-options.ts";
import { fieldAt, textAt } from "../object/read-field.ts";
import { judgeReadiness } from "../readiness/judge-readiness.ts";
import type { ReadinessContext } from "../readiness/readiness.ts";
import { readWarningEvents } from "./read-warning-events.ts";
import { type AwaitedObject, type UnreadyObject, waitForReady } from "./wait-for-ready.ts";

export interface SettleOptions extends Omit<ExecuteOptions, "wait"> {
  readonly results: ReadonlyMap<string, ApplyResult>;
  readonly end: (outcome: Outcome) => void;
}

/** Waits for all objects of the plan, kept ones included, and ends each change when its object is ready. Rejects with Unhealthy. */
export async function settleObjects(options: SettleOptions): Promise<void> {
  const { plan, observed, results, clock, reporter, end } = options;
  const began = clock.now();
  const context = await readContext(options);
  const said = new Map<string, string>();
  const changes = new Map(plan.changes.map((change) => [change.subject, change]));
  let done = 0;
  const finish = (subject: string, at?: number): void => {
    done += 1;
    const change = changes.get(subject);
    const result = results.get(subject);
    if (change !== undefined && result?.status === "applied") {
      end({ status: "done", change: toChangeRecord(change), duration: (at ?? clock.now()) - result.startedAt });
    }
  };

  const awaited: AwaitedObject[] = [];
  for (const { subject, address } of observed.objects) {
    const result = results.get(subject);
    if (result?.status !== "applied" && result?.status !== "kept") continue;
    if (judgeReadiness(result.object, context).state === "ready") finish(subject, result.status === "applied" ? result.endedAt : began);
    else awaited.push({ address, deadline: began + (isLoadBalancer(address) ? options.loadBalancerTimeout : options.timeout) });
  }
  if (awaited.length === 0) return;

  const { unready, unfinished } = await waitForReady(awaited, {
    ...options,
    context,
    onReady: ({ subject }) => finish(subject),
    onPending({ subject }, reason) {
      if (said.get(subject) === reason) return;
      said.set(subject, reason);
      reporter.emit({ type: "change-progress", engine: "apply", subject, detail: reason, done, total: plan.changes.length });
    },
  });
  if (unready.length === 0) return;
  const failures = await Promise.all(unready.map((item) => explain(item, options)));
  endUnready(failures, { changes, reporter, end });
  endUnfinished(unfinished, { changes, results, end, because: `waiting ended with ${failures[0]?.subject ?? "another object"}` });
  throw merge(failures);
}

type Changes = ReadonlyMap<string, Parameters<typeof toChangeRecord>[0]>;

function endUnready(failures: readonly Unhealthy[], parts: { changes: Changes } & Pick<SettleOptions, "reporter" | "end">): void {
  for (const failure of failures) {
    const { subject, diagnosis } = failure;
    parts.reporter.emit({ type: "diagnosis", engine: "apply", subject, findings: diagnosis });
    const change = parts.changes.get(subject);
    if (change !== undefined) parts.end({ status: "failed", change: toChangeRecord(change), failure: toFailureRecord(failure) });
  }
}

/** One failure for all: the first, with the others among its findings. */
function merge(failures: readonly Unhealthy[]): Failure {
  const [first, ...others] = failures;
  if (first === undefined) return new Bug("nothing was unready");
  const { subject, diagnosis, code, message } = first;
  return others.length === 0
    ? first
    : new Unhealthy(code, message, { subject, diagnosis: [...diagnosis, ...others.map((failure) => failure.message)] });
}

function endUnfinished(
  unfinished: readonly ObjectAddress[],
  parts: { changes: Changes; because: string } & Pick<SettleOptions, "results" | "end">,
): void {
  for (const { subject } of unfinished) {
    const change = parts.changes.get(subject);
    if (change !== undefined && parts.results.get(subject)?.status === "applied") {
      parts.end({ status: "skipped", change: toChangeRecord(change), because: `applied, but not seen ready: ${parts.because}` });
    }
  }
}

/** Only a load balancer's Service is ever pending. */
function isLoadBalancer({ resource }: ObjectAddress): boolean {
  return resource.kind === "Service" && resource.group === "";
}

async function explain(unready: UnreadyObject, options: SettleOptions): Promise<Unhealthy> {
  const { address, reason, findings, pods } = unready;
  const { subject, namespace, name } = address;
  const names = [name, ...pods];
  const events = namespace === null ? [] : await readWarningEvents(options.client, { namespace, names, signal: options.signal });
  const code = isLoadBalancer(address) ? "load-balancer-pending" : "not-ready";
  return new Unhealthy(code, `${subject} is not ready: ${reason}.`, { subject, diagnosis: [reason, ...findings, ...events] });
}

const storageClasses = {
  group: "storage.k8s.io",
  version: "v1",
  kind: "StorageClass",
  plural: "storageclasses",
  scope: "cluster",
} as const;

/** What rules need to know of the cluster; asked for only when a claim is among the objects. */
async function readContext(options: {
  observed: SettleOptions["observed"];
  client: KubernetesClient;
  signal: AbortSignal;
}): Promise<ReadinessContext> {
  if (!options.observed.objects.some(({ identity }) => identity.kind === "PersistentVolumeClaim")) return { bindsLate: () => false };
  try {
    const { items } = await listObjects(options.client, collectionPath(storageClasses, null), { signal: options.signal });
    const late = items.filter((item) => textAt(item, "volumeBindingMode") === "WaitForFirstConsumer");
    const names = new Set(late.map((item) => textAt(item, "metadata", "name")));
    const hasLateDefault = late.some(
      (item) => fieldAt(item, "metadata", "annotations", "storageclass.kubernetes.io/is-default-class") === "true",
    );
    return { bindsLate: (name) => (name === null ? hasLateDefault : names.has(name)) };
  } catch (failure) {
    // Without the right to read classes a claim is simply waited for.
    if (failure instanceof StatusFailure && failure.code === "forbidden") return { bindsLate: () => false };
    throw failure;
  }
}
