import { type Reporter, RemoteFailure } from "@keelson/core";
import type { CloudFormationPort, EventPage, StackEvent } from "../stack/cloudformation-port.ts";

/** The events of one operation, read bit by bit. */
export interface EventLog {
  /** The events that were not seen before, oldest first. Never fails: what cannot be read now is read the next time. */
  readNew(): Promise<readonly StackEvent[]>;
  /** All that were seen, oldest first. */
  readonly seen: readonly StackEvent[];
}

export interface EventLogOptions {
  readonly stackId: string;
  readonly cloudFormation: CloudFormationPort;
  readonly reporter: Reporter;
  /** Milliseconds by the service's clock: nothing older belongs to the operation. Null: the running operation, whenever it began. */
  readonly since: number | null;
  /** Events that belong to what was before. */
  readonly past: readonly StackEvent[];
}

export function openEventLog(options: EventLogOptions): EventLog {
  const seen: StackEvent[] = [];
  const known = new Set(options.past.map(({ eventId }) => eventId));
  let complained = false;
  return {
    seen,
    async readNew() {
      try {
        const fresh = await readBack(options, known);
        for (const event of fresh) known.add(event.eventId);
        seen.push(...fresh);
        return fresh;
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

const beginnings: ReadonlySet<string> = new Set(["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS"]);

/** True for the event that an operation begins with. A rollback belongs to the operation that it undoes. */
export function beginsOperation(event: StackEvent, stackId: string): boolean {
  return isAboutStack(event, stackId) && beginnings.has(event.status);
}

/**
 * Pages from the newest event back to what is known or to where the operation began. The order is the service's, turned round:
 * timestamps tie.
 */
async function readBack(options: Omit<EventLogOptions, "reporter" | "past">, known: ReadonlySet<string>): Promise<readonly StackEvent[]> {
  const { stackId, cloudFormation, since } = options;
  const fresh = new Map<string, StackEvent>();
  const oldestFirst = (): StackEvent[] => [...fresh.values()].toReversed();
  for (let page: string | null = null; ;) {
    const { events, nextPage }: EventPage = await cloudFormation.readEvents(stackId, page);
    for (const event of events) {
      if (since !== null && event.timestamp < since) return oldestFirst();
      if (!known.has(event.eventId)) fresh.set(event.eventId, event);
      if (beginsOperation(event, stackId)) return oldestFirst();
    }
    // A page is read to its end, as a late event can stand behind one that is known.
    if (nextPage === null || events.some((event) => known.has(event.eventId))) return oldestFirst();
    page = nextPage;
  }
}
