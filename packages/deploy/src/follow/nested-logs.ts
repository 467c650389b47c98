import { stackType } from "../plan/stack-resource.ts";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import { type EventLog, type EventLogOptions, isAboutStack, openEventLog } from "./event-log.ts";

/** The logs of the stacks inside a stack. */
export interface NestedLogs {
  /** Opens a log for each stack that these events of its parent name. */
  take(events: readonly StackEvent[], parent: string): void;
  /** What is new in all of them, oldest first in each; subjects carry the names of the stacks around them. */
  readNew(): Promise<readonly StackEvent[]>;
  /** What explains the end of each, by its id. */
  telling(): ReadonlyMap<string, readonly StackEvent[]>;
}

interface Nested {
  readonly log: EventLog;
  /** `Network/`, or `Network/Subnets/`. */
  readonly path: string;
}

/** A log is opened once the stack has an id, and read until its parent's operation ends: its own end is one of its events. */
export function nestedLogs(options: Omit<EventLogOptions, "stackId" | "past" | "token">): NestedLogs {
  const logs = new Map<string, Nested>();
  const take = (events: readonly StackEvent[], parent: string): void => {
    const around = logs.get(parent)?.path ?? "";
    for (const event of events) {
      const { physicalId, resourceType, logicalId } = event;
      if (resourceType !== stackType || physicalId === null || physicalId === "" || isAboutStack(event, parent) || logs.has(physicalId))
        continue;
      const since = options.since ?? event.timestamp;
      const log = openEventLog({ ...options, stackId: physicalId, since, past: [], token: null });
      logs.set(physicalId, { log, path: `${around}${logicalId}/` });
    }
  };
  return {
    take,
    async readNew() {
      const found: StackEvent[] = [];
      // A log that is opened on the way is read in the same round: the map grows while it is walked.
      for (const [stackId, { log, path }] of logs) {
        const fresh = await log.readNew();
        take(fresh, stackId);
        found.push(...fresh.map((event) => ({ ...event, logicalId: `${path}${event.logicalId}` })));
      }
      return found;
    },
    telling: () => new Map([...logs].map(([stackId, { log }]) => [stackId, log.telling])),
  };
}
