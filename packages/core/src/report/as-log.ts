import type { FailureRecord } from "../failure/failure-record.ts";
import type { Outcome } from "../plan/outcome.ts";
import { countChanges } from "../plan/plan.ts";
import type { ChangeRecord } from "../plan/change.ts";
import type { DiagnosticRecord } from "../source/diagnostic.ts";
import { formatDuration } from "../time/duration.ts";
import { escapeLog } from "./escape.ts";
import type { Event } from "./event.ts";

const marks = { create: "+", update: "~", delete: "-", keep: "=" } as const;

/** The log lines of one event; never a line that the runner would take for a command. */
export function asLogLines(event: Event): string[] {
  return linesOf(event).map(escapeLog);
}

function linesOf(event: Event): string[] {
  switch (event.type) {
    case "plan-ready": {
      const { plan } = event;
      const counts = countChanges(plan.changes);
      const changed = plan.changes.filter((change) => change.verb !== "keep");
      const summary = `${plan.engine} ${plan.target}: ${counts.create} to create, ${counts.update} to update, ${counts.delete} to delete, ${counts.keep} unchanged`;
      return [
        summary,
        ...changed.map((change) => `  ${changeLine(change)}`),
        ...plan.notes.map((note) => `  ${note.severity}: ${note.message}`),
      ];
    }
    case "change-started":
      return [`${changeLine(event.change)} ...`];
    case "change-progress":
      return [`${progressOf(event.done, event.total)}${event.subject}: ${event.detail}`];
    case "change-ended":
      return outcomeLines(event.outcome);
    case "note":
      return [`${event.note.severity}: ${event.note.message}`];
    case "diagnosis":
      return [`${event.subject}:`, ...event.findings.map((finding) => `  ${finding}`)];
  }
}

function changeLine(change: ChangeRecord): string {
  return `${marks[change.verb]} ${change.verb} ${change.subject}${change.replaces ? " (replaced)" : ""}`;
}

function progressOf(done: number | null, total: number | null): string {
  return done === null || total === null ? "" : `[${done}/${total}] `;
}

function outcomeLines(outcome: Outcome): string[] {
  switch (outcome.status) {
    case "done":
      return [`${changeLine(outcome.change)}: done in ${formatDuration(outcome.duration)}`];
    case "skipped":
      return [`${changeLine(outcome.change)}: skipped, ${outcome.because}`];
    case "failed":
      return [`${changeLine(outcome.change)}: failed, ${outcome.failure.message}`];
  }
}

/** A diagnostic as compilers print it: `file:line:column: severity: message [code]`, the hint on a line of its own. */
export function diagnosticLines(diagnostic: DiagnosticRecord): string[] {
  const { file, line, column, severity, message, code, hint } = diagnostic;
  const place = [file, line, column].filter((part) => part !== null).join(":");
  const lines = [`${place}: ${severity}: ${message} [${code}]`];
  if (hint !== null) lines.push(`  ${hint}`);
  return lines.map(escapeLog);
}

/** The sentence, its findings and its remedy. */
export function failureLines(failure: FailureRecord): string[] {
  const request = failure.call?.requestId ? [`  request id: ${failure.call.requestId}`] : [];
  return [
    `error: ${failure.message} [${failure.code}]`,
    ...failure.diagnosis.map((finding) => `  ${finding}`),
    ...request,
    `  ${failure.hint}`,
  ].map(escapeLog);
}
