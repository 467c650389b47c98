import { enter, groupOf, type GroupRun, say } from "./group-run.ts";
import type { GroupStage, SignalRecord } from "./group-work.ts";
import type { ProcessStep } from "./process-step.ts";
import { afterBatch } from "./roll-group.ts";

type Waiting = Extract<GroupStage, { name: "signals" }>;

/** The next signal that is taken, or the end of the wait. */
export function nextSignal(run: GroupRun, stage: Waiting): ProcessStep {
  const { work } = run;
  const [signal] = unheard(run, stage);
  const at = signal === undefined ? stage.deadline : Math.max(work.at, signal.at);
  if (signal === undefined || at > stage.deadline) return timeout(run, stage);
  return say(run, at, `Received ${signal.status} signal with UniqueId ${signal.uniqueId}`, () => {
    work.heard.push(signal.uniqueId);
    if (signal.status === "SUCCESS") work.successes += 1;
    else work.failures += 1;
    if (work.failures > allowedFailures(run)) fail(run, `${work.failures} FAILURE`);
    else if (missing(run, stage) === 0) afterBatch(run);
  });
}

/** Every signal that is missing counts as a failure; the event is an update's even at a creation (aws-cf-templates#186). */
function timeout(run: GroupRun, stage: Waiting): ProcessStep {
  return missed(run, stage.deadline, missing(run, stage));
}

/** What happens when so many signals of the batch did not come in time. */
export function missed(run: GroupRun, deadline: number, count: number): ProcessStep {
  const { work } = run;
  const text = `Failed to receive ${count} resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE.`;
  const step = say(run, deadline, text, () => {
    work.failures += count;
    if (work.failures > allowedFailures(run)) fail(run, `${work.successes} SUCCESS`);
    else afterBatch(run);
  });
  return { ...step, status: "UPDATE_IN_PROGRESS" };
}

function fail(run: GroupRun, received: string): void {
  const { expected, policy } = run.work;
  const reason = `Received ${received} signal(s) out of ${expected}. Unable to satisfy ${policy.percent}% MinSuccessfulInstancesPercent requirement`;
  enter(run, { name: "failed", reason });
}

/** Rounded up: of five at 50 percent three have to succeed (user guide, "MinSuccessfulInstancesPercent"). */
function allowedFailures({ work }: GroupRun): number {
  return work.expected - Math.ceil((work.expected * work.policy.percent) / 100);
}

/** How many signals of this wait did not come yet. */
function missing({ work }: GroupRun, { from }: Waiting): number {
  return from === null ? work.expected - work.heard.length : from.filter((id) => !work.heard.includes(id)).length;
}

/** Signals that came and were not taken yet, oldest first: those of the batch, or at a creation anybody's. Each id counts once. */
function unheard(run: GroupRun, { from }: Waiting): readonly SignalRecord[] {
  const { work, world } = run;
  const heard = new Set(work.heard);
  const senders = (from ?? groupOf(run).instances.map(({ id }) => id)).filter((id) => !heard.has(id));
  const own = senders.flatMap((uniqueId) =>
    world.launcher.machines.signalsOf(uniqueId, world.now).map(({ at, status }): SignalRecord => ({ at, status, uniqueId })),
  );
  const outside = work.signals.filter(({ uniqueId }) => !heard.has(uniqueId) && (from === null || from.includes(uniqueId)));
  return [...own, ...outside].toSorted((one, other) => one.at - other.at);
}
