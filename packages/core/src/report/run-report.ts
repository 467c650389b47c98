import type { FailureRecord } from "../failure/failure-record.ts";
import type { Note } from "../plan/note.ts";
import type { Outcome } from "../plan/outcome.ts";
import type { EngineName } from "../plan/plan.ts";
import { type DiagnosticRecord, type Diagnostic, sortDiagnostics, toDiagnosticRecord } from "../source/diagnostic.ts";
import type { Event, PlanRecord } from "./event.ts";

/** What one engine planned and did in a run. */
export interface EngineReport {
  readonly plan: PlanRecord;
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Note[];
  readonly diagnoses: readonly { readonly subject: string; readonly findings: readonly string[] }[];
}

/** A line of the table of results that ends a report: a name and what it is. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Where more of it is to be seen, in Markdown a link; made by us, percent-encoded where it carries text from outside. */
  readonly url?: string;
}

/** A whole run as data; log, Markdown and JSON are renderings of it. */
export interface RunReport {
  readonly title: string;
  readonly status: "succeeded" | "failed";
  readonly diagnostics: readonly DiagnosticRecord[];
  readonly engines: readonly EngineReport[];
  readonly facts: readonly Fact[];
  /** Blocks of Markdown that an operation adds as they are; already escaped by whoever made them. */
  readonly sections: readonly string[];
  readonly failure: FailureRecord | null;
}

export interface RunEnd {
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly events: readonly Event[];
  readonly facts: readonly Fact[];
  readonly sections: readonly string[];
  readonly failure: FailureRecord | null;
}

/** Folds the events of a run into its report. */
export function toRunReport(end: RunEnd): RunReport {
  return {
    title: end.title,
    status: end.failure === null ? "succeeded" : "failed",
    diagnostics: sortDiagnostics(end.diagnostics).map(toDiagnosticRecord),
    engines: groupByEngine(end.events),
    facts: end.facts,
    sections: end.sections,
    failure: end.failure,
  };
}

type Draft = { plan: PlanRecord; outcomes: Outcome[]; notes: Note[]; diagnoses: EngineReport["diagnoses"][number][] };

function groupByEngine(events: readonly Event[]): EngineReport[] {
  const drafts: Draft[] = [];
  const draftOf = (engine: EngineName): Draft => {
    const current = drafts.findLast((draft) => draft.plan.engine === engine);
    if (current !== undefined) return current;
    const plan: PlanRecord = { engine, target: "", changes: [], notes: [], fingerprint: "" };
    const draft: Draft = { plan, outcomes: [], notes: [], diagnoses: [] };
    drafts.push(draft);
    return draft;
  };
  for (const event of events) {
    switch (event.type) {
      case "plan-ready":
        drafts.push({ plan: event.plan, outcomes: [], notes: [...event.plan.notes], diagnoses: [] });
        break;
      case "change-ended":
        draftOf(event.engine).outcomes.push(event.outcome);
        break;
      case "note":
        draftOf(event.engine).notes.push(event.note);
        break;
      case "diagnosis":
        draftOf(event.engine).diagnoses.push({ subject: event.subject, findings: event.findings });
        break;
      case "change-started":
      case "change-progress":
        break;
    }
  }
  return drafts;
}
