import type { ProcessStep } from "../group/process-step.ts";
import { creationInitiated } from "../operation/record-event.ts";
import type { TaskRecord } from "../operation/operation-record.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import { beginNested, findNested } from "./begin-nested.ts";
import type { NestedWork } from "./nested-work.ts";

/** How time passes for a stack. */
export interface Timekeeper {
  /** The instant of the next thing that happens to it. */
  next(stack: StackRecord): number;
  /** Moves it up to an instant. */
  advance(stack: StackRecord, now: number): void;
}

interface NestedRun {
  readonly parent: StackRecord;
  readonly task: TaskRecord;
  readonly work: NestedWork;
  readonly world: World;
  readonly time: Timekeeper;
}

/** What happens next to a nested stack, as its parent sees it: told, followed, and its end taken over. */
export function nextNestedStep(run: NestedRun): ProcessStep {
  const { parent, work, world, time } = run;
  if (!work.begun) {
    const at = work.at + 1000;
    const status = work.verb === "create" ? "CREATE_IN_PROGRESS" : null;
    const begin = (): void => {
      work.begun = true;
      const child = findNested(world, work.stackId);
      if (child !== undefined) time.advance(child, at);
      beginNested(parent, work, { ...world, now: at });
    };
    return { at, status, reason: status === null ? null : creationInitiated, ends: null, take: begin };
  }
  const child = findNested(world, work.stackId);
  if (child === undefined) return end(run, { at: work.at + 1000, failure: null });
  const outcome = outcomeOf(child, work);
  if (outcome !== "running") return end(run, { at: (child.events.at(-1)?.at ?? work.at) + 1000, ...outcome, child });
  const at = time.next(child);
  return { at, status: null, reason: null, ends: null, take: () => time.advance(child, at) };
}

function end(
  { task, work }: NestedRun,
  { at, failure, child }: { readonly at: number; readonly failure: string | null; readonly child?: StackRecord },
): ProcessStep {
  if (failure !== null) return { at, status: `${work.prefix}_FAILED`, reason: failure, ends: "failed", take: () => undefined };
  const take = (): void => {
    const outputs = (child?.outputs ?? []).map(({ key, value }) => [`Outputs.${key}`, value]);
    if (task.result !== null) task.result = { ...task.result, attributes: Object.fromEntries(outputs) };
  };
  return { at, status: `${work.prefix}_COMPLETE`, reason: null, ends: "done", take };
}

function outcomeOf(child: StackRecord, { verb }: NestedWork): "running" | { readonly failure: string | null } {
  const { status } = child;
  const reason = child.statusReason ?? "";
  const failed = (what: string): { readonly failure: string } => ({ failure: `Embedded stack ${child.id} was not successfully ${what}` });
  switch (verb) {
    case "create":
      if (status === "CREATE_COMPLETE") return { failure: null };
      return status === "CREATE_IN_PROGRESS" ? "running" : failed(`created: ${firstSentence(reason)}`);
    case "update":
      if (status === "UPDATE_COMPLETE") return { failure: null };
      if (status.startsWith("UPDATE_ROLLBACK_") || status === "UPDATE_FAILED") {
        return failed(`updated. Currently in ${status} with reason: ${firstSentence(reason)}`);
      }
      return "running";
    case "rollback":
      if (status === "UPDATE_ROLLBACK_FAILED") return failed(`updated. Currently in ${status} with reason: ${firstSentence(reason)}`);
      return child.operation === null ? { failure: null } : "running";
    case "delete":
      if (status === "DELETE_FAILED") return failed(`deleted: ${firstSentence(reason)}`);
      return status === "DELETE_COMPLETE" ? { failure: null } : "running";
  }
}

/** Only what failed is passed on, not that a rollback follows. */
function firstSentence(reason: string): string {
  return reason.replace(/\s*(Rollback|Delete) requested by user\.$/, "").trimEnd();
}
