import {
  type Failure,
  growingInterval,
  Interrupted,
  type Outcome,
  type Plan,
  poll,
  Refused,
  RemoteFailure,
  type Reporter,
  toChangeRecord,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import { type RecordChange, type RecordRow, rowOf } from "../plan/record-row.ts";
import { type NameGroup, toBatches } from "./record-batches.ts";
import { type Submission, submitBatch, type SubmitPorts } from "./submit-batch.ts";

export interface ExecutePorts extends SubmitPorts {
  readonly reporter: Reporter;
  /** Milliseconds to wait for all of Route 53's servers (INSYNC); null: do not wait. */
  readonly wait: number | null;
}

/** "Generally within 60 seconds" (API reference, ChangeInfo), so the first look comes early and the later ones seldom. */
const pollInterval = growingInterval(2000, 20_000);

/**
 * Carries the plan out, one request per zone as far as quotas allow, then waits until every change is INSYNC. Answers an outcome for every
 * change that is not a keep. A refused name is an outcome and does not hold up the others; a call that cannot succeed at all (denied,
 * unreachable) ends with the rest skipped. Only cancellation is thrown, as Interrupted, after the outcomes so far were emitted.
 */
export async function executeRecords(plan: Plan<RecordRow>, ports: ExecutePorts): Promise<Outcome[]> {
  const run = startRun(plan, ports);
  const { batches, oversized } = toBatches(plan.changes);
  for (const group of oversized) run.end([group], tooLarge(group));
  const accepted: Extract<Submission, { changeId: string }>[] = [];
  let fatal: Failure | null = null;
  for (const batch of batches) {
    if (fatal !== null) {
      run.skip(batch.groups, `not sent after: ${fatal.message}`);
      continue;
    }
    run.begin(batch.groups);
    try {
      for (const submission of await submitBatch(batch, ports)) {
        if ("changeId" in submission) accepted.push(submission);
        else {
          run.end(submission.groups, submission.failure);
          if (submission.failure.code !== "change-batch-rejected") fatal = submission.failure;
        }
      }
    } catch (error) {
      // What was accepted before stays accepted, whether or not anybody waits for it.
      run.end(batch.groups, toFailure(error));
      run.end(
        accepted.flatMap(({ groups }) => groups),
        null,
      );
      throw error;
    }
  }
  for (const { changeId, groups } of accepted) await settle({ changeId, groups, run, ports });
  return run.outcomes();
}

async function settle({
  changeId,
  groups,
  run,
  ports,
}: {
  changeId: string;
  groups: readonly NameGroup[];
  run: Run;
  ports: ExecutePorts;
}): Promise<void> {
  try {
    if (ports.wait !== null) await waitInSync(changeId, groups, { ...ports, wait: ports.wait });
    run.end(groups, null);
  } catch (error) {
    const failure = toFailure(error);
    run.end(groups, failure);
    if (failure instanceof Interrupted) throw failure;
  }
}

async function waitInSync(changeId: string, groups: readonly NameGroup[], ports: ExecutePorts & { wait: number }): Promise<void> {
  const { clock, signal, port, reporter } = ports;
  const names = [...new Set(groups.flatMap(({ rows }) => rows.map((row) => rowOf(row).name)))];
  const subject = names.length === 1 ? (names[0] ?? "") : `${names.length} names`;
  await poll({
    clock,
    signal,
    timeout: ports.wait,
    interval: pollInterval,
    subject: `change ${changeId} to reach all of Route 53's name servers`,
    probe: async () => {
      const seen = await lookAt(changeId, port);
      if (seen === "INSYNC") return { value: null };
      reporter.emit({ type: "change-progress", engine: "dns", subject, detail: `accepted, ${seen}`, done: null, total: null });
      return { pending: seen };
    },
  });
}

/** A look that is throttled or lost tells nothing about the change, so the next one decides. */
async function lookAt(changeId: string, port: ExecutePorts["port"]): Promise<string> {
  try {
    return await port.getChange(changeId);
  } catch (error) {
    if (error instanceof RemoteFailure && (error.code === "throttled" || error.code === "service-unreachable")) return error.message;
    throw error;
  }
}

function tooLarge(group: NameGroup): Refused {
  const names = group.rows.map((row) => row.subject);
  return new Refused("change-too-large", `${names.join(", ")} need ${group.characters} characters in ${group.values} values.`, {
    subjects: names,
  });
}

interface Run {
  begin(groups: readonly NameGroup[]): void;
  /** Done when there is no failure. */
  end(groups: readonly NameGroup[], failure: Failure | null): void;
  skip(groups: readonly NameGroup[], because: string): void;
  /** In the order of the plan. */
  outcomes(): Outcome[];
}

function startRun(plan: Plan<RecordRow>, { clock, reporter }: ExecutePorts): Run {
  const began = new Map<RecordChange, number>();
  const ended = new Map<RecordChange, Outcome>();
  const record = (groups: readonly NameGroup[], toOutcome: (change: RecordChange) => Outcome): void => {
    for (const change of groups.flatMap((group) => group.rows)) {
      if (ended.has(change)) continue;
      const outcome = toOutcome(change);
      ended.set(change, outcome);
      reporter.emit({ type: "change-ended", engine: "dns", outcome });
    }
  };
  return {
    begin(groups) {
      for (const change of groups.flatMap((group) => group.rows)) {
        began.set(change, clock.now());
        reporter.emit({ type: "change-started", engine: "dns", change: toChangeRecord(change) });
      }
    },
    end: (groups, failure) =>
      record(groups, (change) => {
        const noted = toChangeRecord(change);
        if (failure !== null) return { status: "failed", change: noted, failure: toFailureRecord(failure) };
        return { status: "done", change: noted, duration: clock.now() - (began.get(change) ?? clock.now()) };
      }),
    skip: (groups, because) => record(groups, (change) => ({ status: "skipped", change: toChangeRecord(change), because })),
    outcomes: () => plan.changes.flatMap((change) => ended.get(change) ?? []),
  };
}
