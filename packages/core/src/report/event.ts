import type { ChangeRecord } from "../plan/change.ts";
import type { Note } from "../plan/note.ts";
import type { Outcome } from "../plan/outcome.ts";
import type { EngineName, Plan } from "../plan/plan.ts";
import { toChangeRecord } from "../plan/change.ts";

/** A plan without the sides of its changes. */
export interface PlanRecord {
  readonly engine: EngineName;
  readonly target: string;
  readonly changes: readonly ChangeRecord[];
  readonly notes: readonly Note[];
  readonly fingerprint: string;
}

/** What an engine says while it works. Data only: no colour, no Markdown, no secret, no large object. */
export type Event =
  | { readonly type: "plan-ready"; readonly plan: PlanRecord }
  | { readonly type: "change-started"; readonly engine: EngineName; readonly change: ChangeRecord }
  | {
      readonly type: "change-progress";
      readonly engine: EngineName;
      readonly subject: string;
      readonly detail: string;
      /** How many of the plan's changes have ended, where that is known. */
      readonly done: number | null;
      readonly total: number | null;
    }
  | { readonly type: "change-ended"; readonly engine: EngineName; readonly outcome: Outcome }
  | { readonly type: "note"; readonly engine: EngineName; readonly note: Note }
  | { readonly type: "diagnosis"; readonly engine: EngineName; readonly subject: string; readonly findings: readonly string[] };

/** A plan as people and JSON see it: its sides can hold a whole template. */
export function toPlanRecord(plan: Plan<unknown>): PlanRecord {
  return { ...plan, changes: plan.changes.map(toChangeRecord) };
}

export function planReady(plan: Plan<unknown>): Event {
  return { type: "plan-ready", plan: toPlanRecord(plan) };
}
