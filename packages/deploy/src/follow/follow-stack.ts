import { poll, RemoteFailure, TimedOut } from "@keelson/core";
import type { StackDescription, StackEvent } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { isBusy, type StackStatus } from "../stack/stack-status.ts";
import { type EventLog, isAboutStack, openEventLog } from "./event-log.ts";
import { pollPace } from "./poll-pace.ts";

/** What one poll brought. */
export interface StackNews {
  readonly status: StackStatus;
  /** Not seen before, oldest first. */
  readonly events: readonly StackEvent[];
  /** Milliseconds since the last events came. */
  readonly quietFor: number;
}

export interface FollowOptions {
  readonly stackId: string;
  readonly stackName: string;
  /** Milliseconds by the service's clock when the operation was prepared; null for one that runs already. */
  readonly since: number | null;
  /** Events of what happened before, where the operation has no beginning of its own to be told by. */
  readonly past?: readonly StackEvent[];
  /** The stack before the operation: an answer that equals it is not yet about the operation. Null for one that runs already. */
  readonly before: Pick<StackDescription, "status" | "updatedAt"> | null;
  readonly onNews: (news: StackNews) => void;
  readonly ports: DeployPorts;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface FollowedStack {
  /** As described last; null when the stack is gone. */
  readonly stack: StackDescription | null;
  /** The operation's events, oldest first. */
  readonly events: readonly StackEvent[];
}

/** So many answers in a row that may be stale are taken for true when nothing else proves them. */
const staleAnswers = 3;
/** So many polls in a row may go without an answer: the operation runs on without us. */
const lostAnswers = 5;

/** Follows a running operation to its end. Ends with Interrupted or TimedOut while the operation goes on. */
export async function followStack(options: FollowOptions): Promise<FollowedStack> {
  const { stackId, stackName, ports, onNews } = options;
  const { cloudFormation, clock, random, reporter, signal } = ports;
  const log = openEventLog({ stackId, cloudFormation, reporter, since: options.since, past: options.past ?? [] });
  const pace = pollPace(random);
  const hasEnded = endDetector(options, log);
  let quietSince = clock.now();
  let lost = 0;
  try {
    const stack = await poll<StackDescription | null>({
      clock,
      signal,
      timeout: options.timeout,
      interval: () => pace.next(),
      subject: `stack ${stackName}`,
      probe: async () => {
        // The status first: the events that are read after a final one are all there are.
        const described = await describe(options, lost < lostAnswers);
        if (described === "lost") {
          lost += 1;
          return { pending: "no answer" };
        }
        lost = 0;
        const events = await log.readNew();
        const status = described?.status ?? "DELETE_COMPLETE";
        if (events.length > 0) {
          pace.reset();
          quietSince = clock.now();
        }
        onNews({ status, events, quietFor: clock.now() - quietSince });
        return hasEnded(described) ? { value: described } : { pending: status };
      },
    });
    return { stack, events: log.seen };
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    throw new TimedOut(error.message, {
      lastState: error.lastState,
      hint: "CloudFormation goes on without this run: run again to follow it, with a longer timeout.",
      cause: error,
    });
  }
}

/** Throttled and lost polls are borne for a while; every other refusal ends the run. */
async function describe(options: FollowOptions, isPatient: boolean): Promise<StackDescription | null | "lost"> {
  try {
    return await options.ports.cloudFormation.describeStack(options.stackId);
  } catch (error) {
    const isPassing = error instanceof RemoteFailure && (error.code === "throttled" || error.code === "service-unreachable");
    if (isPassing && isPatient) return "lost";
    throw error;
  }
}

/** Tells the operation's end from an answer of the time before it began (reads of a stack can be stale). */
function endDetector({ before, stackId }: FollowOptions, log: EventLog): (stack: StackDescription | null) => boolean {
  let wasBusy = before === null;
  let unproven = 0;
  return (stack) => {
    if (stack === null) return true;
    if (stack.status === "REVIEW_IN_PROGRESS") return false;
    if (isBusy(stack.status)) {
      wasBusy = true;
      return false;
    }
    if (wasBusy || stack.status !== before?.status || stack.updatedAt !== before.updatedAt) return true;
    unproven += 1;
    const isProven = log.seen.some((event) => isAboutStack(event, stackId) && event.status === stack.status);
    return isProven || unproven > staleAnswers;
  };
}
