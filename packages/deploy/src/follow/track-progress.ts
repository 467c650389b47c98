import {
  type ChangeRecord,
  type FailureRecord,
  formatDuration,
  type Outcome,
  type Reporter,
  toFailureRecord,
  Unhealthy,
  type Verb,
} from "@keelson/core";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import { listNames } from "../stack/list-names.ts";
import { isAboutStack } from "./event-log.ts";
import type { StackNews } from "./follow-stack.ts";
import { wasCancelled } from "../diagnosis/was-cancelled.ts";

export interface Progress {
  take(news: StackNews): void;
  /** Says what became of every change once the operation has ended. */
  finish(end: "done" | { readonly failure: FailureRecord }): readonly Outcome[];
}

export interface ProgressOptions {
  readonly stackId: string;
  readonly stack: ChangeRecord;
  /** What the operation is known to do, by logical id; what events show beyond it is added. */
  readonly changes: ReadonlyMap<string, ChangeRecord>;
  /** How many resources change, where that is known. */
  readonly total: number | null;
  /** What becomes of what was done when the whole fails; a deletion is not undone. Default `undone`. */
  readonly onFailure?: "undone" | "kept";
  readonly reporter: Reporter;
}

interface Tracked {
  readonly change: ChangeRecord;
  readonly began: number;
  outcome: Outcome | null;
}

/** Milliseconds of silence after which a line says what is still in progress. */
const silence = 30_000;

/** Turns the events of a stack into our own: what began, what ended after how long, and how far the whole is. */
export function trackProgress(options: ProgressOptions): Progress {
  const { stackId, stack, changes, reporter } = options;
  const tracked = new Map<string, Tracked>();
  let rollsBack = false;
  let lastNames = "";
  let lastTold = 0;
  let first: number | null = null;
  let last = 0;

  const say = (subject: string, detail: string): void => {
    const done = [...tracked.values()].filter(({ outcome }) => outcome !== null).length;
    const counts =
      rollsBack || options.total === null ? { done: null, total: null } : { done: Math.min(done, options.total), total: options.total };
    reporter.emit({ type: "change-progress", engine: "deploy", subject, detail, ...counts });
  };
  const end = (logicalId: string, entry: Tracked, outcome: Outcome): void => {
    tracked.set(logicalId, { ...entry, outcome });
    reporter.emit({ type: "change-ended", engine: "deploy", outcome });
  };
  const takeResource = (event: StackEvent): void => {
    const subject = subjectOf(event);
    const detail = withReason(event);
    const { verb, phase } = readStatus(event.status);
    const change = changes.get(event.logicalId) ?? { verb: verb ?? "update", subject, replaces: false };
    const known = tracked.get(event.logicalId);
    // What a rollback or a clean-up does is told, but is not the change that was asked for.
    if (rollsBack || verb !== change.verb || (known !== undefined && known.outcome !== null)) return say(subject, detail);
    const entry = known ?? { change, began: event.timestamp, outcome: null };
    if (known === undefined) {
      tracked.set(event.logicalId, entry);
      reporter.emit({ type: "change-started", engine: "deploy", change });
    }
    const outcome = outcomeOf(event, phase, entry);
    if (outcome !== null) end(event.logicalId, entry, outcome);
    else if (known !== undefined && tellsNews(event)) say(subject, detail);
  };
  const running = (): [string, Tracked][] => [...tracked].filter(([, { outcome }]) => outcome === null);

  return {
    take({ events, nested, quietFor }) {
      for (const event of nested) say(subjectOf(event), withReason(event));
      for (const event of events) {
        first ??= event.timestamp;
        last = event.timestamp;
        if (!isAboutStack(event, stackId)) {
          takeResource(event);
          continue;
        }
        rollsBack ||= event.status.includes("ROLLBACK");
        say(stack.subject, withReason(event));
      }
      if (events.length > 0 || nested.length > 0) lastTold = 0;
      const names = listNames(running().map(([logicalId]) => logicalId));
      const isSilent = quietFor - lastTold >= silence;
      if (names === "" || (names === lastNames && !isSilent)) return;
      lastNames = names;
      lastTold = quietFor;
      const since = running().map(([logicalId, { began }]) => `${logicalId} for ${formatDuration(last + quietFor - began)}`);
      say(stack.subject, `in progress: ${isSilent ? listNames(since) : names}`);
    },
    finish(ended) {
      const duration = first === null ? 0 : last - first;
      for (const [logicalId, change] of changes) {
        if (!tracked.has(logicalId)) tracked.set(logicalId, { change, began: last, outcome: null });
      }
      for (const [logicalId, entry] of tracked) {
        const outcome = lastWord(entry, { isDone: ended === "done", onFailure: options.onFailure ?? "undone" });
        if (outcome !== entry.outcome) end(logicalId, entry, outcome);
      }
      const slowest = slowestOf([...tracked.values()].flatMap(({ outcome }) => (outcome?.status === "done" ? [outcome] : [])));
      if (slowest !== null) say(stack.subject, slowest);
      const whole: Outcome =
        ended === "done" ? { status: "done", change: stack, duration } : { status: "failed", change: stack, failure: ended.failure };
      reporter.emit({ type: "change-ended", engine: "deploy", outcome: whole });
      return [...[...tracked.values()].flatMap(({ outcome }) => (outcome === null ? [] : [outcome])), whole];
    },
  };
}

/** What took longest of many, for whoever waits for deployments; null where little was done. */
function slowestOf(done: readonly Extract<Outcome, { status: "done" }>[]): string | null {
  if (done.length < 5) return null;
  const [...longest] = done.toSorted((a, b) => b.duration - a.duration).slice(0, 3);
  return `slowest: ${longest.map(({ change, duration }) => `${change.subject} ${formatDuration(duration)}`).join(", ")}`;
}

const verbs: Readonly<Record<string, Verb>> = { CREATE: "create", IMPORT: "create", UPDATE: "update", DELETE: "delete" };

/** Splits a resource status such as CREATE_COMPLETE. */
function readStatus(status: string): { readonly verb: Verb | null; readonly phase: string } {
  const [, word = "", phase = ""] = /^([A-Z]+)_(IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(status) ?? [];
  return { verb: verbs[word] ?? null, phase };
}

/** A second event of a beginning only says that there is a physical id now. */
function tellsNews({ reason }: StackEvent): boolean {
  return reason !== null && !/^Resource (creation|update) Initiated$/i.test(reason);
}

function withReason({ status, reason }: StackEvent): string {
  return reason === null ? status : `${status}: ${reason}`;
}

function outcomeOf(event: StackEvent, phase: string, { change, began }: Tracked): Outcome | null {
  const because = event.reason ?? "CloudFormation gave no reason";
  switch (phase) {
    case "COMPLETE":
      return { status: "done", change, duration: event.timestamp - began };
    case "SKIPPED":
      return { status: "skipped", change, because };
    case "FAILED":
      return wasCancelled(event)
        ? { status: "skipped", change, because }
        : { status: "failed", change, failure: toRecord(change, because) };
    default:
      return null;
  }
}

/** A rollback undoes what was done; what had no event by a successful end was done with the whole. */
function lastWord({ change, outcome }: Tracked, end: { readonly isDone: boolean; readonly onFailure: "undone" | "kept" }): Outcome {
  if (end.isDone) return outcome ?? { status: "done", change, duration: 0 };
  if (outcome === null) return { status: "skipped", change, because: "the operation ended before it" };
  return outcome.status === "done" && end.onFailure === "undone" ? { status: "skipped", change, because: "it was rolled back" } : outcome;
}

function subjectOf(event: StackEvent): string {
  return `${event.resourceType} ${event.logicalId}`;
}

function toRecord(change: ChangeRecord, because: string): FailureRecord {
  return toFailureRecord(new Unhealthy("resource-failed", because, { subject: change.subject, diagnosis: [] }));
}
