import {
  asMarkdown,
  escapeLog,
  type Diagnostic,
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
import { endAtOnce, listenForCancellation } from "./cancellation.ts";
import { deleteAfterJob } from "./delete-after-job.ts";
import { logReporter } from "./log-reporter.ts";
import { readInputs } from "./read-inputs.ts";
import { upsertComment } from "./github/sticky-comment.ts";
import { toolkit } from "./toolkit.ts";
import { writeAll } from "./write-all.ts";
import { writeReport } from "./write-report.ts";

type Run<Inputs extends InputDefinitions> = (inputs: InputValues<Inputs>, context: ActionContext) => Promise<ActionResult>;

/** Runs an action from its inputs to its outputs, summary and exit code. The one place that catches. */
export async function runAction<Inputs extends InputDefinitions>(definition: ActionDefinition<Inputs>, run: Run<Inputs>): Promise<void> {
  const cancellation = listenForCancellation();
  const log = logReporter();
  const record = recordEvents();
  const told: Diagnostic[] = [];
  const context: ActionContext = {
    tell: (diagnostics) => void told.push(...diagnostics),
    reporter: fanOut([log, record]),
    signal: cancellation.signal,
    temporaryFolder: process.env["RUNNER_TEMP"] ?? "/tmp",
    mask: toolkit.mask,
    deleteAfterJob,
  };
  const start = async (): Promise<ActionResult> => run(readInputs(definition.inputs, readMaskedInput(definition)), context);
  const ended = await endOf(() => endAtOnce(start(), cancellation.insisted));
  log.endGroup();
  const report = toReport(definition, ended, { events: record.events, told });
  writeLog(report, ended.failure);
  const unwritten = writeAll([
    ...Object.entries(ended.result?.outputs ?? {}).map(
      ([name, value]) =>
        () =>
          toolkit.writeOutput(name, value),
    ),
    () => toolkit.writeOutput("report", writeReport(report, { folder: context.temporaryFolder, action: definition.name })),
    () => toolkit.appendSummary(asMarkdown(report, summaryLimit)),
  ]);
  const comment = ended.result?.comment;
  const ending = ended.failure ?? unwritten[0] ?? (await commentOn(report, { action: definition.name, comment, context }));
  const unnamed = writeAll([() => toolkit.writeOutput("failure-reason", ending?.code ?? "")]);
  for (const each of new Set([...unwritten, ...unnamed])) writeFailure(each);
  const failure = ending ?? unnamed[0] ?? null;
  cancellation.release();
  if (failure === null) return;
  process.exitCode = exitCodeOf(failure, cancellation.received());
  // What nobody waits for any more, such as a connection that is still being made, would keep the process alive.
  process.stdout.write("", () => process.exit());
}

type End<Result> = { readonly result: Result; readonly failure: null } | { readonly result: null; readonly failure: Failure };

/** What a run has shown before it ended. */
interface Seen {
  readonly events: readonly Event[];
  readonly told: readonly Diagnostic[];
}

async function endOf<Result>(run: () => Promise<Result>): Promise<End<Result>> {
  try {
    return { result: await run(), failure: null };
  } catch (error) {
    return { result: null, failure: toFailure(error) };
  }
}

function toReport(definition: ActionDefinition, { result, failure }: End<ActionResult>, seen: Seen): RunReport {
  const { events, told } = seen;
  if (result !== null) return toRunReport({ ...result, events, failure: null });
  return toRunReport({
    title: `${definition.title} failed`,
    diagnostics: failure instanceof InvalidInput ? [...told, ...failure.diagnostics] : told,
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
  for (const annotation of toAnnotations(report.diagnostics, report.failure)) toolkit.annotate(annotation);
  for (const line of report.diagnostics.flatMap(diagnosticLines)) toolkit.info(line);
  if (failure !== null) writeFailure(failure);
  for (const fact of report.facts) toolkit.info(escapeLog(`${fact.name}: ${fact.value}`));
}

function writeFailure(failure: Failure): void {
  for (const line of failureLines(toFailureRecord(failure))) toolkit.info(line);
  if (failure.stack !== undefined) toolkit.debug(failure.stack);
}

/** A comment that GitHub does not take is a warning, never a failure. */
async function commentOn(
  report: RunReport,
  call: { readonly action: string; readonly comment: ActionResult["comment"]; readonly context: ActionContext },
): Promise<Failure | null> {
  const { action, comment, context } = call;
  if (comment === undefined) return null;
  const body = (limit: number): string => asMarkdown(report, limit);
  const { signal } = context;
  const { result: note, failure } = await endOf(() => upsertComment({ ...comment, action, body, limit: commentLimit, signal }));
  if (failure !== null) writeFailure(failure);
  else if (note !== null) {
    toolkit.annotate({ level: note.severity, message: note.message, title: note.code, file: null, line: null, column: null });
  }
  return failure;
}
