import type { StackEvent } from "../stack/cloudformation-port.ts";
import { listNames } from "../stack/list-names.ts";
import { isAboutStack } from "../follow/event-log.ts";

export interface RootCause {
  /** The first event that failed on its own account; null when CloudFormation names none. */
  readonly first: StackEvent | null;
  /** For people: the first failure first, others after it, what fell with them folded into one line. */
  readonly findings: readonly string[];
}

const shownFailures = 5;

/** Finds why an operation failed in its events, given oldest first. */
export function findRootCause(events: readonly StackEvent[], stackId: string): RootCause {
  const failed = events.filter((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stackId));
  const real = failed.filter((event) => !wasCancelled(event));
  // A deletion that fails after an update is tried again by CloudFormation: it explains only what nothing else explains.
  const first = real.find((event) => event.status !== "DELETE_FAILED") ?? real[0] ?? null;
  if (first === null) return { first: null, findings: stackReasons(events, stackId) };
  const others = real.filter((event) => event !== first && event.logicalId !== first.logicalId);
  const cancelled = failed.filter(wasCancelled).map((event) => event.logicalId);
  return {
    first,
    findings: [
      describeFailure(first),
      ...others.slice(0, shownFailures).map(describeFailure),
      ...(others.length > shownFailures ? [`${others.length - shownFailures} more failed.`] : []),
      ...(cancelled.length > 0 ? [`Cancelled because of it: ${listNames(cancelled)}.`] : []),
    ],
  };
}

/** True for a resource that only fell because another one failed. */
export function wasCancelled(event: StackEvent): boolean {
  return /^Resource (creation|update|deletion|import) cancelled\b/i.test(event.reason ?? "");
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
