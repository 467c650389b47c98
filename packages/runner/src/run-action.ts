import {
  asMarkdown,
  escapeLog,
  type Event,
  commentLimit,
  diagnosticLines,
  exitCodeOf,
  failureLines,
  fanOut,
  InvalidInput,
  type Failure,
  recordEvents,
  type RunReport,
  summaryLimit,
  toFailure,
  toFailureRecord,
  toRunReport,
} from "@keelson/core";
import type { ActionContext, ActionDefinition, ActionResult, InputDefinitions, InputValues } from "./action-definition.ts";
import { toAnnotations } from "./annotations.ts";
import { listenForCancellation } from "./cancellation.ts";
import { deleteAfterJob } from "./delete-after-job.ts";
import { logReporter } from "./log-reporter.ts";
import { readInputs } from "./read-inputs.ts";
import { toolkit } from "./toolkit.ts";

type Run<Inputs extends InputDefinitions> = (inputs: InputValues<Inputs>, context: ActionContext) => Promise<ActionResult>;

/** Runs an action from its inputs to its outputs, summary and exit code. The one place that catches. */
export async function runAction<Inputs extends InputDefinitions>(definition: ActionDefinition<Inputs>, run: Run<Inputs>): Promise<void> {
  const cancellation = listenForCancellation();
  const log = logReporter();
  const record = recordEvents();
  const context: ActionContext = {
    reporter: fanOut([log, record]),
    signal: cancellation.signal,
    temporaryFolder: process.env["RUNNER_TEMP"] ?? "/tmp",
    mask: toolkit.mask,
    deleteAfterJob,
  };
  const ended = await endOf(async () => run(readInputs(definition.inputs, readMaskedInput(definition)), context));
  log.endGroup();
  const { result, failure } = ended;
  const report = toReport(definition, ended, record.events);
  const outputs = { ...result?.outputs, "failure-reason": failure?.code ?? "" };
  for (const [name, value] of Object.entries(outputs)) toolkit.writeOutput(name, value);
  writeLog(report, failure);
  toolkit.appendSummary(asMarkdown(report, summaryLimit));
  if (result?.comment !== undefined) await writeComment(definition.name, report, result.comment);
  cancellation.release();
  if (failure !== null) process.exitCode = exitCodeOf(failure, cancellation.received());
}

type End = { readonly result: ActionResult; readonly failure: null } | { readonly result: null; readonly failure: Failure };

async function endOf(run: () => Promise<ActionResult>): Promise<End> {
  try {
    return { result: await run(), failure: null };
  } catch (error) {
    return { result: null, failure: toFailure(error) };
  }
}

function toReport(definition: ActionDefinition, { result, failure }: End, events: readonly Event[]): RunReport {
  if (result !== null) return toRunReport({ ...result, events, failure: null });
  return toRunReport({
    title: `${definition.title} failed`,
    diagnostics: failure instanceof InvalidInput ? failure.diagnostics : [],
    events,
    facts: [],
    sections: [],
    failure: toFailureRecord(failure),
  });
}

function readMaskedInput(definition: ActionDefinition): (name: string) => string {
  return (name) => {
    const value = toolkit.readInput(name);
    if (definition.inputs[name]?.secret === true && value !== "") toolkit.mask(value);
    return value;
  };
}

function writeLog(report: RunReport, failure: Failure | null): void {
  for (const annotation of toAnnotations(report.failure === null ? report.diagnostics : [], report.failure)) toolkit.annotate(annotation);
  const lines = [
    ...report.diagnostics.flatMap(diagnosticLines),
    ...(report.failure === null ? [] : failureLines(report.failure)),
    ...report.facts.map((fact) => escapeLog(`${fact.name}: ${fact.value}`)),
  ];
  for (const line of lines) toolkit.info(line);
  if (failure?.stack !== undefined) toolkit.debug(failure.stack);
}

/** Octokit is loaded only by runs that comment. */
async function writeComment(
  action: string,
  report: RunReport,
  comment: { readonly token: string; readonly target: string },
): Promise<void> {
  const { upsertComment } = await import("./sticky-comment.ts");
  const note = await upsertComment({ ...comment, action, body: (limit) => asMarkdown(report, limit), limit: commentLimit });
  if (note === null) return;
  toolkit.annotate({ level: note.severity, message: note.message, title: note.code, file: null, line: null, column: null });
}
