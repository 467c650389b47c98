import { poll, RemoteFailure, TimedOut } from "@keelson/core";
import type { StackDescription, StackEvent } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { isBusy, isSuccess, type StackStatus } from "../stack/stack-status.ts";
import { type EventLog, isAboutStack, openEventLog } from "./event-log.ts";
import { type GroupFindings, watchGroups } from "./watch-groups.ts";
import { nestedLogs } from "./nested-logs.ts";
import { pollPace } from "./poll-pace.ts";

/** What one poll brought. */
export interface StackNews {
  readonly status: StackStatus;
  /** Not seen before, oldest first. */
  readonly events: readonly StackEvent[];
  /** Of stacks inside the stack. */
  readonly nested: readonly StackEvent[];
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
  /** Of the call that began the operation, where this run made it. */
  readonly token?: string;
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
  /** What explains the end, oldest first. */
  readonly telling: readonly StackEvent[];
  /** The same of stacks inside the stack, by their ids. */
  readonly nested: ReadonlyMap<string, readonly StackEvent[]>;
  /** What was found out about groups of machines when they failed, by logical id. */
  readonly groups: GroupFindings;
}

/** So many answers in a row that may be stale are taken for true when nothing else proves them. */
const staleAnswers = 3;
/** So many polls in a row may go without an answer: the operation runs on without us. */
const lostAnswers = 5;
/** Milliseconds without an event after which machines are looked at, and again after as many. */
const silence = 30_000;
/** So many times the events of a failure are read again, at this distance in milliseconds, when none says yet what failed. */
const lateReads = 5;
const lateReadPause = 2000;

/** Follows a running operation to its end. Ends with Interrupted or TimedOut while the operation goes on. */
export async function followStack(options: FollowOptions): Promise<FollowedStack> {
  const { stackId, stackName, ports, since, past = [], token = null } = options;
  const { cloudFormation, clock, random, reporter, signal } = ports;
  const log = openEventLog({ stackId, cloudFormation, reporter, since, past, token });
  const nested = nestedLogs({ cloudFormation, reporter, since });
  const groups = watchGroups(ports);
  const hasEnded = endDetector(options, log);
  const pace = pollPace(random);
  let quietSince = clock.now();
  let lost = 0;
  let looks = 1;
  const readNews = async (status: StackStatus): Promise<void> => {
    const events = await log.readNew();
    nested.take(events, stackId);
    const below = await nested.readNew();
    await groups.take(events);
    if (events.length > 0 || below.length > 0) {
      pace.reset();
      quietSince = clock.now();
      looks = 1;
    }
    const quietFor = clock.now() - quietSince;
    options.onNews({ status, events, nested: below, quietFor });
    if (quietFor < looks * silence) return;
    looks += 1;
    await groups.look();
  };
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
        const status = described?.status ?? "DELETE_COMPLETE";
        await readNews(status);
        return hasEnded(described) ? { value: described } : { pending: status };
      },
    });
    for (let read = 1; read <= lateReads && isUnexplained(stack, log); read += 1) {
      await clock.sleep(lateReadPause, signal);
      await readNews(stack?.status ?? "DELETE_COMPLETE");
    }
    return { stack, telling: log.telling, nested: nested.telling(), groups: groups.findings };
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    throw new TimedOut(error.message, {
      lastState: error.lastState,
      hint: "CloudFormation goes on without this run: run again to follow it, with a longer timeout.",
      cause: error,
    });
  }
}

/** True for a failure of which no event says yet what failed; a stack that somebody rolled back on purpose has none. */
function isUnexplained(stack: StackDescription | null, { telling }: EventLog): boolean {
  if (stack === null || stack.status === "DELETE_COMPLETE" || isSuccess(stack.status)) return false;
  const isOnPurpose = telling.some(({ status, reason }) => status.includes("ROLLBACK") && reason === "User Initiated");
  return !isOnPurpose && !telling.some((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stack.stackId));
}

/**
 * Throttled and lost polls are borne for a while; every other refusal ends the run. Credentials that ended say what goes on and what to
 * change, since they end in the middle of long deployments.
 */
async function describe({ ports, stackId, stackName }: FollowOptions, isPatient: boolean): Promise<StackDescription | null | "lost"> {
  try {
    return await ports.cloudFormation.describeStack(stackId);
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (isPatient && (error.code === "throttled" || error.code === "service-unreachable")) return "lost";
    if (error.code !== "credentials-expired") throw error;
    const hint = `CloudFormation goes on with stack ${stackName}. Give the session a longer life (role-duration-seconds of aws-actions/configure-aws-credentials, within the role's maximum session duration), and run again: it follows the operation to its end.`;
    throw new RemoteFailure(error.code, error.message, { call: error.call, hint, cause: error });
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
    const isProven = log.telling.some((event) => isAboutStack(event, stackId) && event.status === stack.status);
    return isProven || unproven > staleAnswers;
  };
}
