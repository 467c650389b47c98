import {
  type Change,
  type Clock,
  growingInterval,
  Interrupted,
  type Outcome,
  type Plan,
  poll,
  RemoteFailure,
  type Reporter,
  TimedOut,
  toChangeRecord,
  toFailureRecord,
} from "@keelson/core";
import { listNames } from "../stack/list-names.ts";
import { standingOf } from "./cluster-tags.ts";
import { subjectOf } from "./leftover-type.ts";
import type { LeftoversPort } from "./leftovers-port.ts";
import { observeLeftovers } from "./observe-leftovers.ts";
import type { LeftoverRow, LeftoverStage } from "./plan-leftovers.ts";

export interface LeftoversExecution {
  /** Only the changes of this stage are carried out. */
  readonly stage: LeftoverStage;
  readonly port: LeftoversPort;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Milliseconds until everything has to be gone. */
  readonly timeout: number;
}

/** A load balancer's interfaces go within a minute or so after it; until then they hold its security group. */
const interval = growingInterval(1000, 15_000);

type Removal = Extract<Change<LeftoverRow>, { verb: "delete" | "update" }>;

/**
 * Carries out the changes of one stage, and waits until AWS has none of what was deleted. What something else still holds is tried again.
 * A thing that AWS refuses to delete does not hold up the others; its failure is thrown after them. Interrupted and TimedOut say what is left.
 */
export async function executeLeftovers(plan: Plan<LeftoverRow>, execution: LeftoversExecution): Promise<Outcome[]> {
  const run = startRun(plan, execution);
  if (run.pending().length === 0) return [];
  try {
    await poll<null>({
      ...execution,
      interval,
      subject: `what cluster ${plan.target} made in AWS to be gone`,
      probe: async () => {
        // What the cluster's own controllers deleted meanwhile needs no call.
        await borne(run, run.settleGone());
        for (const change of run.pending()) await attempt(change, { plan, execution, run });
        const left = run.pending().map(({ subject }) => subject);
        return left.length === 0 ? { value: null } : { pending: `${listNames(left)} still there` };
      },
    });
  } catch (error) {
    throw explainEnd(error, run);
  }
  const failure = run.firstFailure();
  if (failure !== null) throw failure;
  return run.outcomes();
}

async function attempt(
  change: Removal,
  { plan, execution, run }: { readonly plan: Plan<LeftoverRow>; readonly execution: LeftoversExecution; readonly run: Run },
): Promise<void> {
  const { port, signal } = execution;
  if (signal.aborted) throw new Interrupted("Cancelled.", { stateLeft: "" });
  run.begin(change);
  try {
    if (change.verb === "update") {
      await port.tag(change.after);
      return run.end(change, null);
    }
    if (change.before.type === "AWS::EC2::SecurityGroup") await freeGroup(change.before.id, plan.target, execution);
    const answer = await port.delete(change.before);
    if (answer === "gone") run.end(change, null);
    if (answer === "held") run.tell(change, await describeHolders(change.before, port));
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (isPassing(error)) return run.doubt(error);
    // One refusal leaves the others their chance; missing rights and credentials leave nobody one.
    if (error.code !== "remote-error") throw error;
    run.end(change, error);
  }
}

/** A call that was throttled or lost is made again at the next look. */
function isPassing({ code }: RemoteFailure): boolean {
  return code === "throttled" || code === "service-unreachable";
}

async function borne(run: Run, look: Promise<void>): Promise<void> {
  try {
    await look;
  } catch (error) {
    if (!(error instanceof RemoteFailure && isPassing(error))) throw error;
    run.doubt(error);
  }
}

/** The nodes' own group admits the load balancer's; the controller that wrote that rule may be gone. Rules of others stay. */
async function freeGroup(groupId: string, cluster: string, { port }: LeftoversExecution): Promise<void> {
  for (const reference of await port.findReferences(groupId)) {
    if (["owned", "stack", "ours"].includes(standingOf(reference.tags, cluster))) await port.revokeReference(reference);
  }
}

async function describeHolders({ type, id }: LeftoverRow, port: LeftoversPort): Promise<string> {
  const holders = type === "AWS::EC2::SecurityGroup" ? await port.findHolders(id) : [];
  return holders.length === 0 ? "something still uses it" : `still used by ${listNames(holders)}`;
}

interface Run {
  pending(): readonly Removal[];
  begin(change: Removal): void;
  /** What holds it, once for each time that it changes. */
  tell(change: Removal, detail: string): void;
  /** Done when there is no failure. */
  end(change: Removal, failure: RemoteFailure | null): void;
  /** A call that may or may not have been carried out. */
  doubt(failure: RemoteFailure): void;
  /** Ends what AWS does not list any more. */
  settleGone(): Promise<void>;
  outcomes(): Outcome[];
  firstFailure(): RemoteFailure | null;
  describe(): string;
}

function startRun(plan: Plan<LeftoverRow>, { stage, port, clock, reporter }: LeftoversExecution): Run {
  const wanted = plan.changes.filter((change): change is Removal => isRemoval(change) && rowOf(change).stage === stage);
  const began = new Map<Removal, number>();
  const ended = new Map<Removal, Outcome>();
  const said = new Map<Removal, string>();
  let failed: RemoteFailure | null = null;
  let doubted: RemoteFailure | null = null;
  const pending = (): readonly Removal[] => wanted.filter((change) => !ended.has(change));
  const end = (change: Removal, failure: RemoteFailure | null): void => {
    failed ??= failure;
    const record = toChangeRecord(change);
    const duration = clock.now() - (began.get(change) ?? clock.now());
    const outcome: Outcome =
      failure === null
        ? { status: "done", change: record, duration }
        : { status: "failed", change: record, failure: toFailureRecord(failure) };
    ended.set(change, outcome);
    reporter.emit({ type: "change-ended", engine: "leftovers", outcome });
  };
  return {
    pending,
    end,
    begin(change) {
      if (began.has(change)) return;
      began.set(change, clock.now());
      reporter.emit({ type: "change-started", engine: "leftovers", change: toChangeRecord(change) });
    },
    tell(change, detail) {
      if (said.get(change) === detail) return;
      said.set(change, detail);
      reporter.emit({
        type: "change-progress",
        engine: "leftovers",
        subject: change.subject,
        detail,
        done: ended.size,
        total: wanted.length,
      });
    },
    doubt(failure) {
      doubted = failure;
    },
    async settleGone() {
      if (pending().length === 0) return;
      const { resources } = await observeLeftovers({ cluster: plan.target, volumeIds: [], port });
      const there = new Set(resources.map(subjectOf));
      // A snapshot may be ours by its volume alone, which this look does not ask for: EC2 says itself that it is gone.
      for (const change of pending()) {
        if (!there.has(change.subject) && rowOf(change).type !== "AWS::EC2::Snapshot") end(change, null);
      }
    },
    outcomes: () => wanted.flatMap((change) => ended.get(change) ?? []),
    firstFailure: () => failed,
    describe: () => {
      const left = pending().map(({ subject }) => subject);
      const doubt = doubted === null ? "" : ` (${doubted.message})`;
      return `${wanted.length - left.length} of ${wanted.length} are gone; left: ${listNames(left)}${doubt}`;
    },
  };
}

function isRemoval(change: Change<LeftoverRow>): change is Removal {
  return change.verb === "delete" || change.verb === "update";
}

function rowOf(change: Removal): LeftoverRow {
  return change.verb === "update" ? change.after : change.before;
}

function explainEnd(error: unknown, run: Run): unknown {
  const stateLeft = run.describe();
  if (error instanceof Interrupted) {
    const message = "Cancelled while what the cluster's controllers made in AWS was deleted.";
    return new Interrupted(message, { stateLeft, hint: "Run destroy again: it goes on with what is left.", cause: error });
  }
  if (!(error instanceof TimedOut)) return error;
  const message = `Timed out while what the cluster's controllers made in AWS was deleted: ${stateLeft}.`;
  return new TimedOut(message, { lastState: stateLeft, hint: "Run destroy again, with a longer timeout.", cause: error });
}
