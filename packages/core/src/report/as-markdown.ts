import type { FailureRecord } from "../failure/failure-record.ts";
import type { ChangeRecord } from "../plan/change.ts";
import type { Outcome } from "../plan/outcome.ts";
import { countChanges } from "../plan/plan.ts";
import type { DiagnosticRecord } from "../source/diagnostic.ts";
import { formatDuration } from "../time/duration.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import type { EngineReport, RunReport } from "./run-report.ts";

/** The size ladder: each step leaves out more, and no step cuts inside a table. */
const ladder = ["full", "without-unchanged", "counts-only"] as const;
type Detail = (typeof ladder)[number];

/** GitHub drops a step's whole summary above 1 MiB and refuses comments above 65,536 characters. */
export const summaryLimit = 1_048_576;
export const commentLimit = 65_536;

/** A run for people, at most `limit` bytes of UTF-8: the fullest rendering that fits. */
export function asMarkdown(report: RunReport, limit: number): string {
  for (const detail of ladder) {
    const text = renderReport(report, detail);
    if (byteLength(text) <= limit) return text;
  }
  const heading = `## ${escapeMarkdown(report.title)}\n\n`;
  return `${heading}The report is too long to be shown here; the log has all of it.\n`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function renderReport(report: RunReport, detail: Detail): string {
  const blocks = [
    `## ${report.status === "succeeded" ? "✅" : "❌"} ${escapeMarkdown(report.title)}`,
    ...(report.failure === null ? [] : [failureBlock(report.failure)]),
    ...(report.facts.length === 0 ? [] : [factsBlock(report)]),
    ...(report.diagnostics.length === 0 ? [] : [diagnosticsBlock(report.diagnostics, detail)]),
    ...(detail === "counts-only" ? [] : report.sections),
    ...report.engines.map((engine) => engineBlock(engine, detail)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function failureBlock(failure: FailureRecord): string {
  const findings = failure.diagnosis.map((finding) => `> - ${escapeMarkdown(finding)}`);
  const request = failure.call?.requestId ? [`> Request id ${inlineCode(failure.call.requestId)}`] : [];
  return [
    "> [!CAUTION]",
    `> **${escapeMarkdown(failure.message)}** (${inlineCode(failure.code)})`,
    ...findings,
    ...request,
    ">",
    `> ${escapeMarkdown(failure.hint)}`,
  ].join("\n");
}

function diagnosticsBlock(diagnostics: readonly DiagnosticRecord[], detail: Detail): string {
  if (detail === "counts-only") return `${diagnostics.length} findings.`;
  const rows = diagnostics.map(({ severity, file, line, column, message, hint, code }) => {
    const place = inlineCode([file, line, column].filter((part) => part !== null).join(":"));
    return [
      severity,
      place,
      [message, hint]
        .filter((part) => part !== null)
        .map(escapeMarkdown)
        .join(" "),
      inlineCode(code),
    ];
  });
  return table(["Severity", "Place", "Finding", "Code"], rows);
}

function factsBlock(report: RunReport): string {
  return table(
    ["Result", "Value"],
    report.facts.map(({ name, value, url }) => [
      escapeMarkdown(name),
      url === undefined ? inlineCode(value) : `[${inlineCode(value)}](${url})`,
    ]),
  );
}

function engineBlock(engine: EngineReport, detail: Detail): string {
  const counts = countChanges(engine.plan.changes);
  const heading = `### ${engine.plan.engine} ${inlineCode(engine.plan.target)}`;
  const summary = `${counts.create} to create, ${counts.update} to update, ${counts.delete} to delete, ${counts.keep} unchanged.`;
  const outcomes = new Map(engine.outcomes.map((outcome) => [outcome.change.subject, outcome]));
  const rowsOf = (changes: readonly ChangeRecord[]): string[][] => changes.map((change) => changeRow(change, outcomes.get(change.subject)));
  const rows = rowsOf(engine.plan.changes.filter(({ verb }) => verb !== "keep"));
  const unchanged = rowsOf(engine.plan.changes.filter(({ verb }) => verb === "keep"));
  const parts = [heading, summary];
  if (engine.notes.length > 0)
    parts.push(engine.notes.map((note) => `- ${note.severity}: ${escapeMarkdown(note.message)} (${inlineCode(note.code)})`).join("\n"));
  const ended = endedLine(engine);
  if (ended !== null) parts.push(ended);
  if (detail !== "counts-only" && rows.length > 0) parts.push(table(changeHead, rows));
  if (detail === "full" && unchanged.length > 0) {
    parts.push(`<details><summary>${unchanged.length} unchanged</summary>\n\n${table(changeHead, unchanged)}\n\n</details>`);
  }
  for (const diagnosis of engine.diagnoses) {
    parts.push(
      `**${escapeMarkdown(diagnosis.subject)}**\n\n${diagnosis.findings.map((finding) => `- ${escapeMarkdown(finding)}`).join("\n")}`,
    );
  }
  return parts.join("\n\n");
}

const changeHead = ["Change", "Subject", "Outcome"] as const;

const shownSlowest = 5;
/** Milliseconds: what took less is not what anybody waited for. */
const worthSaying = 1000;

/** How far the plan was carried out, and what took longest; null before anything ended. */
function endedLine({ outcomes, plan }: EngineReport): string | null {
  const done = outcomes.filter(isDone);
  if (outcomes.length === 0) return null;
  const planned = plan.changes.filter(({ verb }) => verb !== "keep").length;
  const slow = done.filter(({ duration }) => duration >= worthSaying);
  const slowest = slow.toSorted((a, b) => b.duration - a.duration).slice(0, shownSlowest);
  const times = slowest.map(({ change, duration }) => `${inlineCode(change.subject)} ${formatDuration(duration)}`);
  const counts = `${done.length} of ${Math.max(planned, outcomes.length)} changes are done.`;
  return times.length === 0 ? counts : `${counts} Slowest: ${times.join(", ")}.`;
}

function isDone(outcome: Outcome): outcome is Extract<Outcome, { readonly status: "done" }> {
  return outcome.status === "done";
}

function changeRow(change: ChangeRecord, outcome: Outcome | undefined): string[] {
  return [change.replaces ? "replace" : change.verb, inlineCode(change.subject), outcome === undefined ? "" : outcomeText(outcome)];
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.status) {
    case "done":
      return `done in ${formatDuration(outcome.duration)}`;
    case "skipped":
      return `skipped: ${escapeMarkdown(outcome.because)}`;
    case "failed":
      return `failed: ${escapeMarkdown(outcome.failure.message)}`;
  }
}

/** A Markdown table; cells are already escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
