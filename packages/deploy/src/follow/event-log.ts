import { type Reporter, RemoteFailure } from "@keelson/core";
import type { CloudFormationPort, EventPage, StackEvent } from "../stack/cloudformation-port.ts";
import { endlessGuard } from "../stack/endless-guard.ts";
import { type OperationFilter, operationFilter } from "./operation-filter.ts";

/** The events of one operation, read bit by bit. */
export interface EventLog {
  /** The events that were not seen before, oldest first. Never fails: what cannot be read now is read the next time. */
  readNew(): Promise<readonly StackEvent[]>;
  /**
   * What explains the operation's end, oldest first: what failed, and what became of the stack itself. The rest is told once and not kept,
   * as a large stack has thousands of events.
   */
  readonly telling: readonly StackEvent[];
}

export interface EventLogOptions {
  readonly stackId: string;
  readonly cloudFormation: CloudFormationPort;
  readonly reporter: Reporter;
  /** Milliseconds by the service's clock: nothing older belongs to the operation. Null: the running operation, whenever it began. */
  readonly since: number | null;
  /** Events that belong to what was before. */
  readonly past: readonly StackEvent[];
  /** Of the call that began the operation, where this run made it. */
  readonly token: string | null;
}

export function openEventLog(options: EventLogOptions): EventLog {
  const telling: StackEvent[] = [];
  const known = new Set(options.past.map(({ eventId }) => eventId));
  const filter: OperationFilter = operationFilter(options);
  let complained = false;
  return {
    telling,
    async readNew() {
      try {
        const fresh = await readBack(options, known);
        for (const event of fresh) known.add(event.eventId);
        const own = fresh.filter((event) => filter.belongs(event));
        telling.push(...own.filter((event) => isTelling(event, options.stackId)));
        return own;
      } catch (error) {
        // Events explain a deployment; only the stack's status decides about it.
        if (!(error instanceof RemoteFailure)) throw error;
        const message = `The stack's events cannot be read for now: ${error.message}`;
        if (!complained) {
          options.reporter.emit({
            type: "note",
            engine: "deploy",
            note: { severity: "warning", code: "events-unreadable", message, subject: null },
          });
        }
        complained = true;
        return [];
      }
    },
  };
}

/** The events of the newest operation, oldest first. */
export async function readOperationEvents(options: {
  readonly stackId: string;
  readonly cloudFormation: CloudFormationPort;
}): Promise<readonly StackEvent[]> {
  return readBack({ ...options, since: null }, new Set());
}

/** True for events about the stack itself, as opposed to its resources. */
export function isAboutStack(event: StackEvent, stackId: string): boolean {
  return event.physicalId === stackId;
}

function isTelling(event: StackEvent, stackId: string): boolean {
  return event.status.endsWith("_FAILED") || isAboutStack(event, stackId);
}

const beginnings: ReadonlySet<string> = new Set(["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS"]);

/** True for the event that an operation begins with. A rollback belongs to the operation that it undoes. */
export function beginsOperation(event: StackEvent, stackId: string): boolean {
  return isAboutStack(event, stackId) && beginnings.has(event.status);
}

/** Milliseconds by which the time of an event may be rounded down; whether it belongs to the operation is not told by time alone. */
const slack = 1000;

/**
 * Pages from the newest event back to what is known or to where the operation began. The order is the service's, turned round:
 * timestamps tie.
 */
async function readBack(
  options: Pick<EventLogOptions, "stackId" | "cloudFormation" | "since">,
  known: ReadonlySet<string>,
): Promise<readonly StackEvent[]> {
  const { stackId, cloudFormation, since } = options;
  const fresh = new Map<string, StackEvent>();
  const oldestFirst = (): StackEvent[] => [...fresh.values()].toReversed();
  const guard = endlessGuard();
  for (let page: string | null = null; ;) {
    const { events, nextPage }: EventPage = await cloudFormation.readEvents(stackId, page);
    for (const event of events) {
      if (since !== null && event.timestamp < since - slack) return oldestFirst();
      if (!known.has(event.eventId)) fresh.set(event.eventId, event);
      if (beginsOperation(event, stackId)) return oldestFirst();
    }
    // A page is read to its end, as a late event can stand behind one that is known.
    if (nextPage === null || events.some((event) => known.has(event.eventId))) return oldestFirst();
    page = guard(nextPage);
  }
}
