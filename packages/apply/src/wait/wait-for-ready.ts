import { groupBy, type Clock, type Failure, Interrupted, type Random, toFailure } from "@keelson/core";
import { collectionPath, type ObjectAddress, readObject } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import type { JsonRecord } from "../object/read-field.ts";
import { judgeReadiness } from "../readiness/judge-readiness.ts";
import type { Readiness, ReadinessContext } from "../readiness/readiness.ts";
import { explainWorkload, hasPods, type WorkloadFindings } from "./explain-workload.ts";
import { followObjects } from "./follow-objects.ts";

/** An object that shall become ready by a point in time (milliseconds since 1970). */
export interface AwaitedObject {
  readonly address: ObjectAddress;
  readonly deadline: number;
}

/** An object that did not become ready, with what is known of why. */
export interface UnreadyObject {
  readonly address: ObjectAddress;
  readonly reason: string;
  /** What its pods say, the most telling first. */
  readonly findings: readonly string[];
  readonly pods: readonly string[];
}

export interface WaitOptions {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly context: ReadinessContext;
  readonly onReady: (address: ObjectAddress) => void;
  readonly onPending: (address: ObjectAddress, reason: string) => void;
}

export interface WaitEnd {
  /** Failed, doomed or out of time; the wait ends with the first such moment. */
  readonly unready: readonly UnreadyObject[];
  /** Still pending when the wait ended. */
  readonly unfinished: readonly ObjectAddress[];
}

/** How often time is looked at, in milliseconds; changes themselves come by watches. */
const tick = 5000;
const pods = { group: "", version: "v1", kind: "Pod", plural: "pods", scope: "namespaced" } as const;

/** Waits until all are ready or one cannot become so: one watch for each kind and namespace, and one for the pods behind them. */
export async function waitForReady(awaited: readonly AwaitedObject[], options: WaitOptions): Promise<WaitEnd> {
  const stop = new AbortController();
  const view = followAll(awaited, { ...options, signal: AbortSignal.any([options.signal, stop.signal]) });
  let open = awaited;
  try {
    for (;;) {
      await view.complete();
      if (options.signal.aborted)
        throw new Interrupted("Cancelled while waiting for objects to become ready.", {
          stateLeft: `${open.length} objects are not ready yet`,
        });
      const round = await judgeAll(open, view, options);
      open = round.open;
      if (round.unready.length > 0 || open.length === 0) return { unready: round.unready, unfinished: open.map(({ address }) => address) };
      const nearest = Math.min(...open.map(({ deadline }) => deadline)) - options.clock.now();
      await view.pause(Math.max(0, Math.min(tick, nearest)), options);
    }
  } finally {
    stop.abort();
    await view.ended();
  }
}

async function judgeAll(
  open: readonly AwaitedObject[],
  view: View,
  options: WaitOptions,
): Promise<{ open: AwaitedObject[]; unready: UnreadyObject[] }> {
  const unready: UnreadyObject[] = [];
  const left: AwaitedObject[] = [];
  for (const item of open) {
    const { address } = item;
    const isLate = options.clock.now() >= item.deadline;
    // The last look does not trust the watch.
    const object = isLate ? await readObject(options.client, address, options.signal) : view.find(address);
    const { state, reason, findings, pods } = judge(object, address, { view, context: options.context });
    if (state === "ready") options.onReady(address);
    else if (state === "failed" || isLate) unready.push({ address, reason, findings, pods });
    else {
      left.push(item);
      options.onPending(address, [reason, ...findings.slice(0, 1)].join("; "));
    }
  }
  return { open: left, unready };
}

type Judged = Readiness & Pick<UnreadyObject, "findings" | "pods">;

/** The kind's own rule, and for what has pods also what they say: a doomed one will not become ready. */
function judge(object: JsonRecord | null, address: ObjectAddress, known: { view: View; context: ReadinessContext }): Judged {
  if (object === null) return { state: "pending", reason: "it does not exist any more", findings: [], pods: [] };
  const verdict = judgeReadiness(withKind(object, address), known.context);
  const explained = verdict.state === "ready" ? null : known.view.explain(address, object);
  if (explained === null) return { ...verdict, findings: [], pods: [] };
  return { ...verdict, state: explained.isDoomed ? "failed" : verdict.state, findings: explained.findings, pods: explained.pods };
}

/** Items of lists come without apiVersion and kind (API conventions, "Lists and Simple kinds"). */
function withKind(object: JsonRecord, { resource }: ObjectAddress): JsonRecord {
  const apiVersion = resource.group === "" ? resource.version : `${resource.group}/${resource.version}`;
  return { apiVersion, kind: resource.kind, ...object };
}

interface View {
  /** Resolves when every collection was listed once; rejects when one cannot be followed. */
  complete(): Promise<void>;
  find(address: ObjectAddress): JsonRecord | null;
  explain(address: ObjectAddress, object: JsonRecord): WorkloadFindings | null;
  /** Until something changes, at most this many milliseconds. */
  pause(limit: number, options: Pick<WaitOptions, "clock" | "signal">): Promise<void>;
  ended(): Promise<void>;
}

function followAll(awaited: readonly AwaitedObject[], options: WaitOptions): View {
  const collections = new Map<string, ReadonlyMap<string, JsonRecord>>();
  const podProblems = new Map<string, Failure>();
  let broken: { failure: Failure } | null = null;
  let wakeUp: () => void = () => undefined;
  let next = new Promise<void>((resolve) => (wakeUp = resolve));
  const changed = (): void => {
    const wake = wakeUp;
    next = new Promise<void>((resolve) => (wakeUp = resolve));
    wake();
  };
  const names = groupBy(awaited, ({ address }) => collectionPath(address.resource, address.namespace));
  const follow = (path: string, only: readonly string[], onFailure: (failure: Failure) => void): Promise<void> =>
    followObjects({
      ...options,
      path,
      ...(only.length === 1 ? { fieldSelector: `metadata.name=${only[0] ?? ""}` } : {}),
      onChange(objects) {
        collections.set(path, objects);
        changed();
      },
    }).catch((cause: unknown) => {
      onFailure(toFailure(cause));
      changed();
    });
  const followers = [...names].map(([path, items]) =>
    follow(
      path,
      items.map(({ address }) => address.name),
      (failure) => (broken = { failure }),
    ),
  );
  const podPaths = new Set(
    awaited.filter(({ address }) => hasPods(address.resource.kind)).map(({ address }) => collectionPath(pods, address.namespace)),
  );
  for (const path of podPaths) {
    if (names.has(path)) continue;
    // Whoever may apply a workload need not be allowed to see pods: the wait goes on without their words.
    followers.push(follow(path, [], (failure) => void podProblems.set(path, failure)));
  }
  return {
    async complete() {
      for (;;) {
        if (broken !== null) throw broken.failure;
        if (options.signal.aborted || [...names.keys()].every((path) => collections.has(path))) return;
        await next;
      }
    },
    find: (address) => collections.get(collectionPath(address.resource, address.namespace))?.get(address.name) ?? null,
    explain(address, object) {
      if (!hasPods(address.resource.kind)) return null;
      const path = collectionPath(pods, address.namespace);
      const problem = podProblems.get(path);
      if (problem !== undefined) return { findings: [`Its pods cannot be read: ${problem.message}`], isDoomed: false, pods: [] };
      return explainWorkload(withKind(object, address), collections.get(path)?.values() ?? []);
    },
    async pause(limit, { clock, signal }) {
      const over = new AbortController();
      await Promise.race([next, clock.sleep(limit, AbortSignal.any([signal, over.signal]))]);
      over.abort();
    },
    async ended() {
      await Promise.all(followers);
    },
  };
}
