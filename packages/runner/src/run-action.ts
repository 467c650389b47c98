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
  type Fact,
  Interrupted,
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
import { recordReview } from "./github/record-review.ts";
import { upsertComment } from "./github/sticky-comment.ts";
import { forgetOperation, rememberOperation } from "./left-operation.ts";
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
  const known = new Map<string, Fact>();
  const outputs: Record<string, string> = {};
  const context: ActionContext = {
    tell: (diagnostics) => void told.push(...diagnostics),
    reporter: fanOut([log, record]),
    signal: cancellation.signal,
    temporaryFolder: process.env["RUNNER_TEMP"] ?? "/tmp",
    mask: toolkit.mask,
    know(learned) {
      for (const fact of learned.facts) known.set(fact.name, fact);
      Object.assign(outputs, learned.outputs);
    },
    rememberOperation,
    deleteAfterJob,
  };
  const start = async (): Promise<ActionResult> => run(readInputs(definition.inputs, readMaskedInput(definition)), context);
  const ended = await endOf(() => endAtOnce(start(), cancellation.insisted));
  log.endGroup();
  const report = toReport(definition, ended, { events: record.events, told, known });
  writeLog(report, ended.failure);
  const unwritten = writeAll([
    ...Object.entries({ ...outputs, ...ended.result?.outputs }).map(
      ([name, value]) =>
        () =>
          toolkit.writeOutput(name, value),
    ),
    () => toolkit.writeOutput("report", writeReport(report, { folder: context.temporaryFolder, action: definition.name })),
    () => toolkit.appendSummary(asMarkdown(report, summaryLimit)),
  ]);
  const posted = { report, action: definition.name, result: ended.result, context };
  const ending = ended.failure ?? unwritten[0] ?? (await postToGitHub(posted));
  const forgets = ending instanceof Interrupted ? [] : [forgetOperation];
  const unnamed = writeAll([() => toolkit.writeOutput("failure-reason", ending?.code ?? ""), ...forgets]);
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
  readonly known: ReadonlyMap<string, Fact>;
}

async function endOf<Result>(run: () => Promise<Result>): Promise<End<Result>> {
  try {
    return { result: await run(), failure: null };
  } catch (error) {
    return { result: null, failure: toFailure(error) };
  }
}

function toReport(definition: ActionDefinition, { result, failure }: End<ActionResult>, seen: Seen): RunReport {
  const { events, told, known } = seen;
  if (result !== null) {
    const facts = new Map([...known, ...result.facts.map((fact) => [fact.name, fact] as const)]);
    return toRunReport({ ...result, facts: [...facts.values()], events, failure: null });
  }
  return toRunReport({
    title: `${definition.title} failed`,
    diagnostics: failure instanceof InvalidInput ? [...told, ...failure.diagnostics] : told,
    events,
    facts: [...known.values()],
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

/** What a pull request gets of a run that succeeded. What GitHub does not take is told and fails nothing. */
async function postToGitHub(posted: {
  readonly report: RunReport;
  readonly action: string;
  readonly result: ActionResult | null;
  readonly context: ActionContext;
}): Promise<Failure | null> {
  const { report, action, result, context } = posted;
  const { comment, review } = result ?? {};
  const { signal } = context;
  const body = (limit: number): string => asMarkdown(report, limit);
  const { result: notes, failure } = await endOf(async () => [
    ...(comment === undefined ? [] : [await upsertComment({ ...comment, action, body, limit: commentLimit, signal })]),
    ...(review === undefined ? [] : [await recordReview({ token: review.token, signal }, review)]),
  ]);
  for (const note of notes ?? []) {
    if (note === null) continue;
    toolkit.annotate({ level: note.severity, message: note.message, title: note.code, file: null, line: null, column: null });
  }
  if (failure !== null) writeFailure(failure);
  return failure;
}
