import { stackType } from "../plan/stack-resource.ts";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import { listNames } from "../stack/list-names.ts";
import { remedyFor } from "./known-reasons.ts";
import { isAboutStack } from "../follow/event-log.ts";
import { wasCancelled } from "./was-cancelled.ts";

export interface RootCause {
  /** The first event that failed on its own account; null when CloudFormation names none. */
  readonly first: StackEvent | null;
  /** For people: the first failure first, others after it, what fell with them folded into one line. */
  readonly findings: readonly string[];
  /** What to do about a cause that is known; null for others. */
  readonly remedy: string | null;
}

export interface FailedOperation {
  readonly stackId: string;
  /** Oldest first. */
  readonly events: readonly StackEvent[];
  /** Of stacks inside the stack, by their ids. */
  readonly nested?: ReadonlyMap<string, readonly StackEvent[]>;
  /** What is known of groups of machines that failed, by logical id. */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
}

const shownFailures = 5;

/** Finds why an operation failed. */
export function findRootCause(operation: FailedOperation): RootCause {
  const { events, stackId, groups } = operation;
  const failed = events.filter((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stackId));
  const real = failed.filter((event) => !wasCancelled(event));
  // A deletion that fails after an update is tried again by CloudFormation: it explains only what nothing else explains.
  const first = real.find((event) => event.status !== "DELETE_FAILED") ?? real[0];
  if (first === undefined) {
    const findings = stackReasons(events, stackId);
    return { first: null, findings, remedy: remedyOf(findings) };
  }
  const below = causeInside(first, operation);
  const cause = below?.findings ?? [describeFailure(first), ...(groups?.get(first.logicalId) ?? [])];
  const others = real.filter((event) => event.logicalId !== first.logicalId);
  return {
    first: below?.first ?? first,
    findings: [...cause, ...fold(others, failed.filter(wasCancelled))],
    remedy: remedyOf(cause),
  };
}

function remedyOf(findings: readonly string[]): string | null {
  return remedyFor(findings)?.remedy ?? null;
}

/** What failed beside the cause, and in one line what fell with it. */
function fold(others: readonly StackEvent[], cancelled: readonly StackEvent[]): readonly string[] {
  const more = others.length - shownFailures;
  const names = [...new Set(cancelled.map(({ logicalId }) => logicalId))];
  return [
    ...others.slice(0, shownFailures).map(describeFailure),
    ...(more > 0 ? [`${more} more failed.`] : []),
    ...(names.length > 0 ? [`Cancelled because of it: ${listNames(names)}.`] : []),
  ];
}

/** A stack inside the stack only says that it was not created; what failed in it is the cause. */
function causeInside(failure: StackEvent, { nested }: FailedOperation): RootCause | null {
  const events = failure.resourceType === stackType && failure.physicalId !== null ? nested?.get(failure.physicalId) : undefined;
  if (events === undefined || failure.physicalId === null) return null;
  const { first, findings, remedy } = findRootCause({ stackId: failure.physicalId, events, ...(nested === undefined ? {} : { nested }) });
  if (first === null) return null;
  const path = `${failure.logicalId}/`;
  return { first: { ...first, logicalId: `${path}${first.logicalId}` }, findings: findings.map((finding) => `${path}${finding}`), remedy };
}

function describeFailure(event: StackEvent): string {
  return `${event.logicalId} (${event.resourceType}) ${event.status}: ${event.reason ?? "CloudFormation gave no reason"}`;
}

/** What the stack's own events say, for an operation that no resource made fail: it was cancelled, or refused at once. */
function stackReasons(events: readonly StackEvent[], stackId: string): readonly string[] {
  return events
    .filter((event) => isAboutStack(event, stackId) && event.reason !== null && /ROLLBACK|FAILED/.test(event.status))
    .map((event) => `The stack became ${event.status}: ${event.reason}`);
}
